export const id = 2737;
export const ids = [2737,760];
export const modules = {

40760:((function(i,a,d){d.d(a,{n:()=>e});function e(n,_){return _===void 0?n:(n==="."||n.startsWith(". ")?_+n.slice(1):n).replace(/ <- \. \[(?=[\w-]+\]$)/,()=>` <- ${_} [`)}})),

62440:((function(l,n,_){_.d(n,{t:()=>E});var d=_(81136),t=_(33330);function*E(o,a){yield`${o.join(",")}
`;for(const f of a)yield`${o.map(i=>(0,t.fu)(String((0,d.$I)(f,i)??""))).join(",")}
`}})),

32737:((function(P,r,t){t.r(r),t.d(r,{csvReport:()=>g});var a=t(90845),i=t(87337),E=t(62440),v=t(99989),d=t(83512);const f=["repository","commit","file","line","column","severity","outcome","rule","title","subject","message","remedy","source","note","introduced","suppressed_by","suppressed_until","fingerprint","url","rule_url"],u=(e,n)=>(0,E.t)(f,y((0,v.B1)(e),n)),g={id:"csv",title:"findings as a table (CSV)",render:(e,n)=>[...u(e,n)].join(""),parts:u};function*y(e,{rules:n}){for(const s of e.findings){const{ruleId:c,primary:l,suppressed:_}=s,o=n?.get(c),{repository:p,commit:M,path:O}=(0,i._M)(e,l.file);yield{repository:p,commit:M,file:O,line:l.range.start.line,column:l.range.start.column,severity:s.severity,outcome:s.outcome,rule:c,title:o?.title&&(0,a.r)(o.title,e.locale),subject:s.subject,message:s.message,remedy:s.remedy,source:(0,d.vz)(s,e.locale),note:(0,d.kv)(s,e.locale),introduced:s.introduced,suppressed_by:_?.by,suppressed_until:_?.expires,fingerprint:s.fingerprint,url:(0,i.lU)(e,l),rule_url:o?.page}}}})),

99989:((function(v,l,_){_.d(l,{B1:()=>b,sE:()=>a,yg:()=>c});var t=_(40760),u=_(75166);const c=(s,n)=>s.map(i=>({...i,id:(0,t.n)(i.id,n),from:(0,t.n)(i.from,n),to:(0,t.n)(i.to,n)})),e=(s,n)=>s.map(i=>{const d=(0,t.n)(i.subject,n);return d===i.subject?i:{...(0,u.W)(i),subject:d}}),a=({change:s,repository:n})=>s===void 0||n===void 0?s:{...s,licenses:e(s.licenses,n),...s.stated&&{stated:e(s.stated,n)},...s.retired&&{retired:e(s.retired,n)}};function b(s){const{repository:n}=s;if(n===void 0)return s;const i=a(s);return{...s,documents:s.documents.map(d=>({...d,subjects:d.subjects.map(j=>(0,t.n)(j,n))})),lineage:c(s.lineage,n),findings:e(s.findings,n),...s.responsibilities&&{responsibilities:e(s.responsibilities,n)},...s.transparency&&{transparency:e(s.transparency,n)},...s.inventory&&{inventory:e(s.inventory,n)},...s.completeness&&{completeness:e(s.completeness,n)},...i&&{change:i}}}}))

};
