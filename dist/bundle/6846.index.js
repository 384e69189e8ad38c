export const id = 6846;
export const ids = [6846];
export const modules = {

26846:((function(M,i,s){s.r(i),s.d(i,{gitlabReport:()=>$});var a=s(33330),c=s(83512);const _=1e3,g={error:"major",warning:"minor",notice:"info"},$={id:"gitlab",title:"GitLab Code Quality",render:t=>`${(0,a.Pq)(f(t))}
`};function f({findings:t,locale:o}){const r=new Map;return t.filter(({suppressed:e})=>e===void 0).map(e=>{const n=r.get(e.fingerprint)??0;return r.set(e.fingerprint,n+1),v(e,n,o)})}function v(t,o,r){const{ruleId:e,message:n,remedy:p,severity:y,primary:d}=t,l=(0,c.aL)(r),u=(0,c.vz)(t,r),E=u===void 0?"":l("report.aside",{text:u});return{description:(0,a.$Q)(p===""?`${n}${E}`:l("report.sentences",{first:`${n}${E}`,second:p}),_),check_name:e,fingerprint:o===0?t.fingerprint:`${t.fingerprint}-${o+1}`,severity:g[y],location:{path:d.file,lines:{begin:d.range.start.line}}}}}))

};
