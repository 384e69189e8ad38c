export const id = 5421;
export const ids = [5421,760];
export const modules = {

40760:((function(i,a,d){d.d(a,{n:()=>e});function e(n,_){return _===void 0?n:(n==="."||n.startsWith(". ")?_+n.slice(1):n).replace(/ <- \. \[(?=[\w-]+\]$)/,()=>` <- ${_} [`)}})),

62440:((function(l,n,_){_.d(n,{t:()=>E});var d=_(81136),t=_(33330);function*E(o,a){yield`${o.join(",")}
`;for(const f of a)yield`${o.map(i=>(0,t.fu)(String((0,d.$I)(f,i)??""))).join(",")}
`}})),

59231:((function(p,_,c){c.d(_,{B:()=>u,z:()=>s});function u(o,t,n){const e=o.get(t);e?e.push(n):o.set(t,[n])}function s(o,t){const n=new Map;for(const e of o)u(n,t(e),e);return n}})),

35421:((function(A,l,n){n.r(l),n.d(l,{inventoryReport:()=>E});var r=n(87337),p=n(62440),d=n(59231),g=n(99989);const v=["repository","commit","file","kind","subject","name","published","license","bases","teachers","data","personal_data","level","stated","expected","errors","warnings","url"],c=s=>(0,p.t)(v,u((0,g.B1)(s))),E={id:"inventory",title:"models and data sets as a table (CSV)",render:s=>[...c(s)].join(""),parts:c};function*u(s){const o=(0,d.z)(s.lineage,({to:e})=>e),j=new Map((s.completeness??[]).map(e=>[`${e.file}\0${e.subject}`,e])),D=(0,d.z)(s.findings.filter(({suppressed:e})=>e===void 0),({primary:e})=>e.file);for(const{subject:e,kind:O,file:a,name:P,license:y,personalInfo:h,published:C,level:R}of s.inventory??[]){const B=(o.get(e)??[]).filter(({at:t})=>t.file===a),i=t=>[...new Set(B.filter(t).map(({from:b})=>b))].join("; "),{repository:I,commit:L,path:U}=(0,r._M)(s,a),f=j.get(`${a}\0${e}`),_=(D.get(a)??[]).map(({severity:t})=>t);yield{repository:I,commit:L,file:U,kind:O,subject:e,name:P,published:C,license:y,bases:i(({channel:t})=>t==="carry"),teachers:i(({channel:t})=>t==="output"),data:i(M),personal_data:h,level:R,stated:f?.stated,expected:f?.expected,errors:_.filter(t=>t==="error").length,warnings:_.filter(t=>t==="warning").length,url:(0,r.ci)(s,a)}}}const M=({channel:s,relation:o})=>s==="train"||o==="collected-from"})),

99989:((function(v,l,_){_.d(l,{B1:()=>b,sE:()=>a,yg:()=>c});var t=_(40760),u=_(75166);const c=(s,n)=>s.map(i=>({...i,id:(0,t.n)(i.id,n),from:(0,t.n)(i.from,n),to:(0,t.n)(i.to,n)})),e=(s,n)=>s.map(i=>{const d=(0,t.n)(i.subject,n);return d===i.subject?i:{...(0,u.W)(i),subject:d}}),a=({change:s,repository:n})=>s===void 0||n===void 0?s:{...s,licenses:e(s.licenses,n),...s.stated&&{stated:e(s.stated,n)},...s.retired&&{retired:e(s.retired,n)}};function b(s){const{repository:n}=s;if(n===void 0)return s;const i=a(s);return{...s,documents:s.documents.map(d=>({...d,subjects:d.subjects.map(j=>(0,t.n)(j,n))})),lineage:c(s.lineage,n),findings:e(s.findings,n),...s.responsibilities&&{responsibilities:e(s.responsibilities,n)},...s.transparency&&{transparency:e(s.transparency,n)},...s.inventory&&{inventory:e(s.inventory,n)},...s.completeness&&{completeness:e(s.completeness,n)},...i&&{change:i}}}}))

};
