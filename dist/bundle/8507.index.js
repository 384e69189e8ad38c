export const id = 8507;
export const ids = [8507];
export const modules = {

38507:((function(x,O,o){o.r(O),o.d(O,{lockCommand:()=>K});var k=o(21742),g=o(34820),n=o(12533),B=o(16938),M=o(33330),a=o(44783),P=o(23057),D=o(67913),r=o(39567),f=o(94485);const j=["pretty","json"],K=(0,P.NB)({name:"pack lock",form:"",summary:(0,k.iU)("help.lock"),examples:["pack lock"],words:{least:0,most:0,takes:(0,k.iU)("cli.takes-configured-packs")},formats:j,flags:{locale:f.LX,offline:f.YQ},async run(p,c){const{offline:R,locale:A}=p,{root:i,named:T,before:l,text:W,access:I,progress:y}=await(0,D.LF)(c,A),h=()=>!1,_=await(0,B.Jt)(T,l,{root:i,access:I,offline:R,again:h,progress:y}),v=(0,a.Up)(i,_,W),d=Object.keys(_.packs).sort(),E=d.filter(s=>(0,n.lockedAt)(l,s)===void 0),L=d.filter(s=>!E.includes(s)),U=Object.keys(l.packs).filter(s=>(0,n.lockedAt)(_,s)===void 0);if((0,P.hO)(p,j)==="json")return c.out(`${(0,M.Pq)({written:v,added:E,kept:L,dropped:U,packs:_.packs})}
`),r.d.ok;const t=(0,g.d)(A),e=s=>C=>(0,a.qg)(s,`${(0,M.n8)(C)}${(0,D.KA)((0,n.lockedAt)(_,C),t)}`),$=[...E.map(e(t("lock.added"))),...L.map(e(t("lock.kept"))),...U.map(e(t("lock.dropped")))],u=d.length===0?t("lock.nothing-to-lock"):void 0;return c.out($.join("")+(0,a.EL)(v,u,t)),r.d.ok}})})),

44783:((function(E,s,o){o.d(s,{EL:()=>r,Up:()=>i,qg:()=>l});var e=o(55277),c=o(22623);function i(n,t,_){const{packs:u,upstreams:f={}}=t;return _===void 0&&Object.keys({...u,...f}).length===0||(0,e.lockText)(t)===_?!1:((0,e.writeLock)(n,t),!0)}const r=(n,t,_)=>`${n?_("lock.wrote",{file:c.F}):t??_("lock.current",{file:c.F})}
`,l=(n,t)=>`${n.padEnd(8)} ${t}
`}))

};
