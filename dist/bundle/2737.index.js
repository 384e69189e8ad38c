export const id = 2737;
export const ids = [2737];
export const modules = {

62440:((function(f,o,_){_.d(o,{t:()=>i});var e=_(33330);function*i(n,t){yield`${n.join(",")}
`;for(const a of t)yield`${n.map(d=>(0,e.fu)(String(a[d]??""))).join(",")}
`}})),

32737:((function(M,l,t){t.r(l),t.d(l,{csvReport:()=>f});var a=t(90845),o=t(87337),_=t(62440);const p=["repository","commit","file","line","column","severity","outcome","rule","title","subject","message","remedy","introduced","suppressed_by","suppressed_until","fingerprint","url","rule_url"],u=(e,r)=>(0,_.t)(p,g(e,r)),f={id:"csv",title:"findings as a table (CSV)",render:(e,r)=>[...u(e,r)].join(""),parts:u};function*g(e,{rules:r}){for(const s of e.findings){const{ruleId:d,primary:i,suppressed:c}=s,n=r?.get(d),{repository:y,commit:v,path:E}=(0,o._M)(e,i.file);yield{repository:y,commit:v,file:E,line:i.range.start.line,column:i.range.start.column,severity:s.severity,outcome:s.outcome,rule:d,title:n?.title&&(0,a.r)(n.title,e.locale),subject:s.subject,message:s.message,remedy:s.remedy,introduced:s.introduced,suppressed_by:c?.by,suppressed_until:c?.expires,fingerprint:s.fingerprint,url:(0,o.lU)(e,i),rule_url:n?.page}}}}))

};
