export const id = 9087;
export const ids = [9087];
export const modules = {

29087:((function(B,c,n){n.r(c),n.d(c,{lineageCommand:()=>v,lineageText:()=>u});var g=n(21742),h=n(34820),l=n(33330),d=n(85874),j=n(99989),f=n(23057),i=n(92401),M=n(39567),E=n(94485);const O=["text","mermaid","dot","json"],v=(0,f.NB)({name:"lineage",form:"[paths or targets...]",summary:(0,g.iU)("help.lineage"),examples:["lineage","lineage models --format mermaid","lineage hf:org --resolve hub"],formats:O,flags:{locale:E.LX,date:E.BL,resolve:E.JM,offline:E.YQ},async run(e,_){const t=(0,i.Bn)({...i.SC,...e}),{result:o}=await(0,i.sb)(t,_);if(o.facts.documents.length===0)return _.err((0,i._y)(e)),M.d.nothing;const r=(0,f.hO)(e,O),{lineage:s}=o.facts,a=r==="json"?s:(0,j.yg)(s,o.report.repository);return _.out(u({lineage:a},r,e.locale)),M.d.ok}});function u(e,_,t){const{lineage:o}=e;switch(_){case"json":return`${(0,l.Pq)(o)}
`;case"mermaid":return`${(0,d.v)(o,t)}
`;case"dot":{const r=o.map(s=>`  "${P(s.from)}" -> "${P(s.to)}" [label="${(0,d.u)(s.relation,t)}"];`);return`digraph lineage {
  rankdir=LR;
${[...new Set(r)].join(`
`)}
}
`}case"text":{if(o.length===0)return`${(0,h.d)(t)("cli.no-upstream")}
`;const r=[];let s;for(const a of o){a.to!==s&&(s=a.to,r.push((0,l.n8)(s)));const D=a.chain.slice(1).map(l.n8).join(" <- "),{start:$}=a.at.range;r.push(`  <- ${(0,l.n8)(a.from)} [${(0,d.u)(a.relation,t)}, ${T(a,t)}]${D===""?"":` <- ${D}`}  ${(0,l.n8)(a.at.file)}:${$.line}:${$.column}`)}return`${r.join(`
`)}
`}}}const P=e=>(0,l.a4)(e).replace(/#(\d+);/g,"&#$1;");function T({resolution:e},_){const t=(0,g.Wy)("resolution",e);return t===void 0?e:(0,g.XX)(t,_)}})),

34820:((function(O,s,_){_.d(s,{d:()=>d});var n=_(26800),E=_(40060);const d=a=>(D,...M)=>(0,E.XX)((0,n.i)(D,...M),a)})),

85874:((function(E,h,_){_.d(h,{u:()=>f,v:()=>l});var d=_(21742),$=_(33330);const p=100;function l(t,i,e=Number.POSITIVE_INFINITY){const r=new Map,o=n=>{const s=r.get(n);if(s)return s;const c=`n${r.size}`;return r.set(n,c),`${c}["${(0,$.a4)((0,$.$Q)(n,p))}"]`},u=["flowchart LR"];for(const n of t.slice(0,e)){const s=n.channel==="output"?"-.":"--",c=n.channel==="output"?".->":"-->";for(let a=n.resolution==="register"?n.chain.length-1:0;a>0;a--)u.push(`  ${o(n.chain[a]??"")} -.-> ${o(n.chain[0]??n.from)}`);u.push(`  ${o(n.from)} ${s} ${f(n.relation,i)} ${c} ${o(n.to)}`)}return[...new Set(u)].join(`
`)}function f(t,i){const e=(0,d.Wy)("step",t);return e===void 0?t:(0,d.XX)(e,i)}})),

99989:((function(v,l,_){_.d(l,{B1:()=>b,sE:()=>a,yg:()=>c});var t=_(40760),u=_(75166);const c=(s,n)=>s.map(i=>({...i,id:(0,t.n)(i.id,n),from:(0,t.n)(i.from,n),to:(0,t.n)(i.to,n)})),e=(s,n)=>s.map(i=>{const d=(0,t.n)(i.subject,n);return d===i.subject?i:{...(0,u.W)(i),subject:d}}),a=({change:s,repository:n})=>s===void 0||n===void 0?s:{...s,licenses:e(s.licenses,n),...s.stated&&{stated:e(s.stated,n)},...s.retired&&{retired:e(s.retired,n)}};function b(s){const{repository:n}=s;if(n===void 0)return s;const i=a(s);return{...s,documents:s.documents.map(d=>({...d,subjects:d.subjects.map(j=>(0,t.n)(j,n))})),lineage:c(s.lineage,n),findings:e(s.findings,n),...s.responsibilities&&{responsibilities:e(s.responsibilities,n)},...s.transparency&&{transparency:e(s.transparency,n)},...s.inventory&&{inventory:e(s.inventory,n)},...s.completeness&&{completeness:e(s.completeness,n)},...i&&{change:i}}}})),

75166:((function(u,_,n){n.d(_,{W:()=>c});const c=o=>"toJSON"in o&&typeof o.toJSON=="function"?o.toJSON():o}))

};
