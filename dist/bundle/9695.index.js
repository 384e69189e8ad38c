export const id = 9695;
export const ids = [9695];
export const modules = {

69695:((function(g,l,t){t.r(l),t.d(l,{jsonParts:()=>s,jsonReport:()=>j});var a=t(33330);const j={id:"json",title:"report.v1 (schemas/report.v1.schema.json)",render:n=>[...s(n)].join(""),parts:n=>s(n)};function*s(n,o=a.Pq){const c=Object.entries(n).filter(([,r])=>r!==void 0);for(const[r,[i,e]]of c.entries()){const d=r===0?`{
`:`,
`;if(Array.isArray(e)&&e.length>0){yield`${d}  ${o(i)}: [`;for(const[y,A]of e.entries()){const P=o({"":[A]});yield`${y===0?"":","}${P.slice(h,-f)}`}yield`
  ]`}else yield d+o({[i]:e}).slice(2,-2)}yield c.length===0?`{}
`:`
}
`}const h=9,f=6}))

};
