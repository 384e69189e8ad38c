export const id = 6846;
export const ids = [6846];
export const modules = {

26846:((function(D,a,s){s.r(a),s.d(a,{gitlabReport:()=>$});var l=s(36340),c=s(33330),i=s(83512);const v=1e3,M={error:"major",warning:"minor",notice:"info"},$={id:"gitlab",title:"GitLab Code Quality",render:e=>`${(0,c.Pq)(g(e))}
`};function g({findings:e,locale:o}){const t=new Map;return e.filter(r=>r.suppressed===void 0&&!(0,l.B4)(r)).map(r=>{const n=t.get(r.fingerprint)??0;return t.set(r.fingerprint,n+1),P(r,n,o)})}function P(e,o,t){const{ruleId:r,message:n,remedy:p,severity:y,primary:_}=e,E=(0,i.aL)(t),d=[(0,i.vz)(e,t),(0,i.kv)(e,t)].map(u=>u===void 0?"":E("report.aside",{text:u})).join("");return{description:(0,c.$Q)(p===""?`${n}${d}`:E("report.sentences",{first:`${n}${d}`,second:p}),v),check_name:r,fingerprint:o===0?e.fingerprint:`${e.fingerprint}-${o+1}`,severity:M[y],location:{path:_.file,lines:{begin:_.range.start.line}}}}}))

};
