export const id = 6846;
export const ids = [6846];
export const modules = {

26846:((function(E,o,i){i.r(o),i.d(o,{gitlabReport:()=>p});var s=i(33330);const c=1e3,l={error:"major",warning:"minor",notice:"info"},p={id:"gitlab",title:"GitLab Code Quality",render:e=>`${(0,s.Pq)(g(e))}
`};function g({findings:e}){const n=new Map;return e.filter(({suppressed:t})=>t===void 0).map(t=>{const r=n.get(t.fingerprint)??0;return n.set(t.fingerprint,r+1),u(t,r)})}function u(e,n){const{ruleId:t,message:r,remedy:f,severity:d,primary:a}=e;return{description:(0,s.$Q)([r,f].filter(y=>y!=="").join(" "),c),check_name:t,fingerprint:n===0?e.fingerprint:`${e.fingerprint}-${n+1}`,severity:l[d],location:{path:a.file,lines:{begin:a.range.start.line}}}}}))

};
