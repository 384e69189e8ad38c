export const id = 7837;
export const ids = [7837];
export const modules = {

77837:((function(G,f,o){o.r(f),o.d(f,{updateCommand:()=>I});var P=o(21742),u=o(34820),j=o(11793),M=o(12533),y=o(55277),D=o(16938),k=o(33330),p=o(44783),v=o(23057),i=o(67913),A=o(39567),h=o(94485);const L=["pretty","json"],I=(0,v.NB)({name:"pack update",form:"[source...]",summary:(0,P.iU)("help.update"),examples:["pack update npm:@acme/ai-policy@^2","pack update --dry-run"],formats:L,flags:{dryRun:h.n1,locale:h.LX},async run(t,n){const{paths:e,dryRun:_,locale:l}=t,{root:E,named:$,before:d,text:S,access:F,progress:J}=await(0,i.LF)(n,l),N=new Set(e.map(s=>g(s,d))),X=s=>e.length===0||N.has((0,D.Kd)(s)),O=await(0,D.Jt)($,d,{root:E,access:F,offline:!1,again:X,progress:J}),T=!_&&(0,p.Up)(E,O,S),B=[...new Set([...Object.keys(d.packs),...Object.keys(O.packs)])].sort(),C=B.flatMap(s=>{const a=(0,M.lockedAt)(d,s),c=(0,M.lockedAt)(O,s);return a&&c&&U(a)===U(c)?[]:[{place:s,from:a&&R(a),to:c&&R(c)}]});if((0,v.hO)(t,L)==="json")return n.out(`${(0,k.Pq)({written:T,dryRun:_,changes:C})}
`),A.d.ok;const r=(0,u.d)(l),K=C.map(({place:s})=>{const[a,c]=[d,O].map(W=>x((0,M.lockedAt)(W,s),r));return`${(0,k.n8)(s)}  ${a} -> ${c}
`}),z=_&&K.length>0?`${r("lock.nothing-written")}
`:(0,p.EL)(T,B.length===0?r("lock.nothing-to-lock"):void 0,r);return n.out(K.join("")+z),A.d.ok}});function g(t,{packs:n}){if(Object.hasOwn(n,t))return(0,D.Kd)(t);throw new j.yo("pack-not-locked",(0,P.iU)("lock.not-locked",{place:t}),(0,j.h)(t,Object.keys(n))??(0,P.iU)("lock.lock-adds"))}const U=t=>(0,y.lockText)({schema:"lock.v1",packs:{place:t}}),x=(t,n)=>t===void 0?n("lock.unlocked"):(0,i.xl)(t,n),R=({name:t,version:n,packageVersion:e,commit:_,ref:l,digest:E})=>({name:t,version:n,...e===void 0?{}:{packageVersion:e},..._===void 0?{}:{commit:_},...l===void 0?{}:{ref:l},digest:E})})),

44783:((function(E,s,o){o.d(s,{EL:()=>r,Up:()=>i,qg:()=>l});var e=o(55277),c=o(22623);function i(n,t,_){const{packs:u,upstreams:f={}}=t;return _===void 0&&Object.keys({...u,...f}).length===0||(0,e.lockText)(t)===_?!1:((0,e.writeLock)(n,t),!0)}const r=(n,t,_)=>`${n?_("lock.wrote",{file:c.F}):t??_("lock.current",{file:c.F})}
`,l=(n,t)=>`${n.padEnd(8)} ${t}
`}))

};
