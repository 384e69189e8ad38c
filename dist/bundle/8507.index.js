export const id = 8507;
export const ids = [8507];
export const modules = {

8507:((function($,O,o){o.r(O),o.d(O,{lockCommand:()=>K});var k=o(1742),C=o(4820),n=o(3259),B=o(6938),r=o(3330),M=o(3057),_=o(1137),P=o(9567),f=o(4485);const D=["pretty","json"],K=(0,M.NB)({name:"pack lock",form:"",summary:(0,k.iU)("help.lock"),examples:["pack lock"],words:{least:0,most:0,takes:(0,k.iU)("cli.takes-configured-packs")},formats:D,flags:{locale:f.LX,offline:f.YQ},async run(p,c){const{offline:R,locale:j}=p,{root:A,named:T,before:d,text:W,access:g,progress:I}=await(0,_.LF)(c,j),y=()=>!1,t=await(0,B.Jt)(T,d,{root:A,access:g,offline:R,again:y,progress:I}),i=(0,_.Up)(A,t,W),l=Object.keys(t.packs).sort(),e=l.filter(s=>(0,n.lockedAt)(d,s)===void 0),L=l.filter(s=>!e.includes(s)),U=Object.keys(d.packs).filter(s=>(0,n.lockedAt)(t,s)===void 0);if((0,M.hO)(p,D)==="json")return c.out(`${(0,r.Pq)({written:i,added:e,kept:L,dropped:U,packs:t.packs})}
`),P.d.ok;const a=(0,C.d)(j),E=s=>v=>`${s.padEnd(8)} ${(0,r.n8)(v)}${(0,_.KA)((0,n.lockedAt)(t,v),a)}
`,h=[...e.map(E(a("lock.added"))),...L.map(E(a("lock.kept"))),...U.map(E(a("lock.dropped")))];return c.out(h.join("")+(0,_.EL)(i,l.length,a)),P.d.ok}})}))

};
