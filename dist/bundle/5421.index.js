export const id = 5421;
export const ids = [5421];
export const modules = {

62440:((function(f,o,_){_.d(o,{t:()=>i});var e=_(33330);function*i(n,t){yield`${n.join(",")}
`;for(const a of t)yield`${n.map(d=>(0,e.fu)(String(a[d]??""))).join(",")}
`}})),

35421:((function(L,c,r){r.r(c),r.d(c,{inventoryReport:()=>h});var d=r(87337),v=r(62440);const _=["repository","commit","file","kind","subject","name","published","license","bases","teachers","data","personal_data","level","stated","expected","errors","warnings","url"],f=t=>(0,v.t)(_,M(t)),h={id:"inventory",title:"models and data sets as a table (CSV)",render:t=>[...f(t)].join(""),parts:f};function*M(t){const n=p(t.lineage,({to:e})=>e),a=new Map((t.completeness??[]).map(e=>[`${e.file}\0${e.subject}`,e])),o=p(t.findings.filter(({suppressed:e})=>e===void 0),({primary:e})=>e.file);for(const{subject:e,kind:y,file:i,name:b,license:E,personalInfo:w,published:D,level:O}of t.inventory??[]){const P=(n.get(e)??[]).filter(({at:s})=>s.file===i),l=s=>[...new Set(P.filter(s).map(({from:I})=>I))].join("; "),{repository:C,commit:R,path:$}=(0,d._M)(t,i),u=a.get(`${i}\0${e}`),g=(o.get(i)??[]).map(({severity:s})=>s);yield{repository:C,commit:R,file:$,kind:y,subject:e,name:b,published:D,license:E,bases:l(({channel:s})=>s==="carry"),teachers:l(({channel:s})=>s==="output"),data:l(j),personal_data:w,level:O,stated:u?.stated,expected:u?.expected,errors:g.filter(s=>s==="error").length,warnings:g.filter(s=>s==="warning").length,url:(0,d.ci)(t,i)}}}const j=({channel:t,relation:n})=>t==="train"||n==="collected-from";function p(t,n){const a=new Map;for(const o of t){const e=a.get(n(o));e?e.push(o):a.set(n(o),[o])}return a}}))

};
