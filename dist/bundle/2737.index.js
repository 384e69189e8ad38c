export const id = 2737;
export const ids = [2737];
export const modules = {

62440:((function(f,o,_){_.d(o,{t:()=>i});var e=_(33330);function*i(n,t){yield`${n.join(",")}
`;for(const a of t)yield`${n.map(d=>(0,e.fu)(String(a[d]??""))).join(",")}
`}})),

32737:((function(O,l,t){t.r(l),t.d(l,{csvReport:()=>g});var _=t(90845),o=t(87337),a=t(62440),p=t(83512);const f=["repository","commit","file","line","column","severity","outcome","rule","title","subject","message","remedy","source","introduced","suppressed_by","suppressed_until","fingerprint","url","rule_url"],u=(e,r)=>(0,a.t)(f,y(e,r)),g={id:"csv",title:"findings as a table (CSV)",render:(e,r)=>[...u(e,r)].join(""),parts:u};function*y(e,{rules:r}){for(const s of e.findings){const{ruleId:d,primary:n,suppressed:c}=s,i=r?.get(d),{repository:v,commit:E,path:M}=(0,o._M)(e,n.file);yield{repository:v,commit:E,file:M,line:n.range.start.line,column:n.range.start.column,severity:s.severity,outcome:s.outcome,rule:d,title:i?.title&&(0,_.r)(i.title,e.locale),subject:s.subject,message:s.message,remedy:s.remedy,source:(0,p.vz)(s,e.locale),introduced:s.introduced,suppressed_by:c?.by,suppressed_until:c?.expires,fingerprint:s.fingerprint,url:(0,o.lU)(e,n),rule_url:i?.page}}}}))

};
