export const id = 7837;
export const ids = [7837];
export const modules = {

218:((function(z,j,t){t.r(j),t.d(j,{updateCommand:()=>W});var P=t(1742),K=t(4820),p=t(1793),M=t(3259),y=t(5277),D=t(6938),k=t(3330),v=t(3057),E=t(1137),A=t(9567),h=t(4485);const i=["pretty","json"],W=(0,v.NB)({name:"pack update",form:"[source...]",summary:(0,P.iU)("help.update"),examples:["pack update npm:@acme/ai-policy@^2","pack update --dry-run"],formats:i,flags:{dryRun:h.n1,locale:h.LX},async run(o,n){const{paths:c,dryRun:a,locale:l}=o,{root:O,named:x,before:d,text:$,access:S,progress:F}=await(0,E.LF)(n,l),J=new Set(c.map(s=>I(s,d))),N=s=>c.length===0||J.has((0,D.Kd)(s)),r=await(0,D.Jt)(x,d,{root:O,access:S,offline:!1,again:N,progress:F}),R=!a&&(0,E.Up)(O,r,$),T=[...new Set([...Object.keys(d.packs),...Object.keys(r.packs)])].sort(),u=T.flatMap(s=>{const _=(0,M.lockedAt)(d,s),e=(0,M.lockedAt)(r,s);return _&&e&&L(_)===L(e)?[]:[{place:s,from:_&&U(_),to:e&&U(e)}]});if((0,v.hO)(o,i)==="json")return n.out(`${(0,k.Pq)({written:R,dryRun:a,changes:u})}
`),A.d.ok;const f=(0,K.d)(l),B=u.map(({place:s})=>{const[_,e]=[d,r].map(C=>g((0,M.lockedAt)(C,s),f));return`${(0,k.n8)(s)}  ${_} -> ${e}
`}),X=a&&B.length>0?`${f("lock.nothing-written")}
`:(0,E.EL)(R,T.length,f);return n.out(B.join("")+X),A.d.ok}});function I(o,{packs:n}){if(Object.hasOwn(n,o))return(0,D.Kd)(o);throw new p.yo("pack-not-locked",(0,P.iU)("lock.not-locked",{place:o}),(0,p.h)(o,Object.keys(n))??(0,P.iU)("lock.lock-adds"))}const L=o=>(0,y.lockText)({schema:"lock.v1",packs:{place:o}}),g=(o,n)=>o===void 0?n("lock.unlocked"):(0,E.xl)(o,n),U=({name:o,version:n,packageVersion:c,commit:a,ref:l,digest:O})=>({name:o,version:n,...c===void 0?{}:{packageVersion:c},...a===void 0?{}:{commit:a},...l===void 0?{}:{ref:l},digest:O})}))

};
