export const id = 5421;
export const ids = [5421,760];
export const modules = {

40760:((function(i,a,d){d.d(a,{n:()=>e});function e(n,_){return _===void 0?n:(n==="."||n.startsWith(". ")?_+n.slice(1):n).replace(/ <- \. \[(?=[\w-]+\]$)/,()=>` <- ${_} [`)}})),

62440:((function(l,n,_){_.d(n,{t:()=>E});var d=_(81136),t=_(33330);function*E(o,a){yield`${o.join(",")}
`;for(const f of a)yield`${o.map(i=>(0,t.fu)(String((0,d.$I)(f,i)??""))).join(",")}
`}})),

35421:((function(U,c,a){a.r(c),a.d(c,{inventoryReport:()=>E});var d=a(87337),_=a(62440),v=a(99989);const M=["repository","commit","file","kind","subject","name","published","license","bases","teachers","data","personal_data","level","stated","expected","errors","warnings","url"],f=t=>(0,_.t)(M,h((0,v.B1)(t))),E={id:"inventory",title:"models and data sets as a table (CSV)",render:t=>[...f(t)].join(""),parts:f};function*h(t){const n=p(t.lineage,({to:e})=>e),i=new Map((t.completeness??[]).map(e=>[`${e.file}\0${e.subject}`,e])),o=p(t.findings.filter(({suppressed:e})=>e===void 0),({primary:e})=>e.file);for(const{subject:e,kind:y,file:r,name:D,license:O,personalInfo:P,published:b,level:C}of t.inventory??[]){const R=(n.get(e)??[]).filter(({at:s})=>s.file===r),l=s=>[...new Set(R.filter(s).map(({from:L})=>L))].join("; "),{repository:w,commit:B,path:I}=(0,d._M)(t,r),u=i.get(`${r}\0${e}`),g=(o.get(r)??[]).map(({severity:s})=>s);yield{repository:w,commit:B,file:I,kind:y,subject:e,name:D,published:b,license:O,bases:l(({channel:s})=>s==="carry"),teachers:l(({channel:s})=>s==="output"),data:l(j),personal_data:P,level:C,stated:u?.stated,expected:u?.expected,errors:g.filter(s=>s==="error").length,warnings:g.filter(s=>s==="warning").length,url:(0,d.ci)(t,r)}}}const j=({channel:t,relation:n})=>t==="train"||n==="collected-from";function p(t,n){const i=new Map;for(const o of t){const e=i.get(n(o));e?e.push(o):i.set(n(o),[o])}return i}})),

99989:((function(v,l,_){_.d(l,{B1:()=>b,sE:()=>a,yg:()=>c});var t=_(40760),u=_(75166);const c=(s,n)=>s.map(i=>({...i,id:(0,t.n)(i.id,n),from:(0,t.n)(i.from,n),to:(0,t.n)(i.to,n)})),e=(s,n)=>s.map(i=>{const d=(0,t.n)(i.subject,n);return d===i.subject?i:{...(0,u.W)(i),subject:d}}),a=({change:s,repository:n})=>s===void 0||n===void 0?s:{...s,licenses:e(s.licenses,n),...s.stated&&{stated:e(s.stated,n)},...s.retired&&{retired:e(s.retired,n)}};function b(s){const{repository:n}=s;if(n===void 0)return s;const i=a(s);return{...s,documents:s.documents.map(d=>({...d,subjects:d.subjects.map(j=>(0,t.n)(j,n))})),lineage:c(s.lineage,n),findings:e(s.findings,n),...s.responsibilities&&{responsibilities:e(s.responsibilities,n)},...s.transparency&&{transparency:e(s.transparency,n)},...s.inventory&&{inventory:e(s.inventory,n)},...s.completeness&&{completeness:e(s.completeness,n)},...i&&{change:i}}}}))

};
