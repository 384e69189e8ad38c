export const id = 7140;
export const ids = [7140];
export const modules = {

57140:((function(k,c,s){s.r(c),s.d(c,{lockUpstreamsCommand:()=>B});var I=s(21742),L=s(34820),D=s(81136),P=s(33330),E=s(44783),p=s(23057),h=s(5568),l=s(39567),A=s(39689),f=s(50594),t=s(94485);const v=["pretty","json"],B=(0,p.NB)({name:"upstreams lock",form:"[paths...]",summary:(0,I.iU)("help.upstreams-lock"),examples:["upstreams lock","upstreams lock --resolve hub --resolve modelscope"],formats:v,flags:{config:t.k8.config,resolve:t.JM,locale:t.LX,offline:t.YQ},async run(_,n){const{root:R,before:U,text:T,relocked:W,hasDocuments:K}=await(0,A.hN)(_,n,{});if(!K)return n.err((0,h._y)(_)),l.d.nothing;const{upstreams:e,added:d,kept:r,dropped:g,failed:a}=W,j=(0,E.Up)(R,{...U,upstreams:e},T),u=a.length>0?l.d.findings:l.d.ok;if((0,p.hO)(_,v)==="json")return n.out(`${(0,P.Pq)({written:j,added:d,kept:r,dropped:g,failed:a,upstreams:e})}
`),u;const o=(0,L.d)(_.locale),M=$=>O=>{const C=(0,D.$I)(e,O)??(0,D.$I)(U.upstreams,O);return(0,E.qg)($,(0,P.n8)(`${O}  ${C?(0,f.u0)(C,o):""}`))},y=[...d.map(M(o("lock.added"))),...r.map(M(o("lock.kept"))),...g.map(M(o("lock.dropped")))].join(""),i=d.length+r.length+a.length===0?o("upstreams.nothing-to-lock"):void 0;return n.out(y+(0,f.dz)(a,o)+(0,E.EL)(j,i,o)),u}})}))

};
