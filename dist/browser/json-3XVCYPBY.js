import{u as l}from"./chunk-JNJUGLSK.js";import"./chunk-N43UU377.js";import"./chunk-OOJM4CTU.js";var p={id:"json",title:"report.v1 (schemas/report.v1.schema.json)",render:e=>[...c(e)].join(""),parts:e=>c(e)};function*c(e,t=l){let s=Object.entries(e).filter(([,o])=>o!==void 0);for(let[o,[r,n]]of s.entries()){let i=o===0?`{
`:`,
`;if(Array.isArray(n)&&n.length>0){yield`${i}  ${t(r)}: [`;for(let[m,d]of n.entries()){let h=t({"":[d]});yield`${m===0?"":","}${h.slice(a,-f)}`}yield`
  ]`}else yield i+t({[r]:n}).slice(2,-2)}yield s.length===0?`{}
`:`
}
`}var a=9,f=6;export{c as jsonParts,p as jsonReport};
