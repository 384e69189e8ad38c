export const id = 9883;
export const ids = [9883];
export const modules = {

39883:((function(h,c,o){o.r(c),o.d(c,{registerNames:()=>L});var g=o(62157),E=o(5142),M=o(44111),O=o(84023);const D=6;function L(n=[]){const{licenses:l,upstreams:r}=(0,g.Ng)(),a=[{licenses:l.all(),upstreams:r.all()},...n],C=a.flatMap(({licenses:s})=>s.map(({id:t})=>t)),u=a.flatMap(({upstreams:s})=>s.flatMap(({pattern:t})=>(0,E.PH)(t))),d=u.filter(s=>(0,O.Qz)(s)===s),f=[...C,...M.DL].filter(s=>s!=="other"&&s!=="unknown"),p=[...new Set([...f,...d])],W=[...new Set([...f,...u])];return{all:()=>p,holding(s){const t=s.toLowerCase();return t.length<2?[]:W.filter(e=>e!==t&&P(e.toLowerCase(),t)).sort((e,i)=>_(e)-_(i)||e.length-i.length||(e<i?-1:1)).slice(0,D)},upstreams(s){const t=`/${s.toLowerCase()}`;return d.filter(e=>e.toLowerCase().endsWith(t))}}}const _=n=>n.includes("/")?1:0;function P(n,l){for(let r=n.indexOf(l);r>=0;r=n.indexOf(l,r+1))if(r===0||/[^a-z0-9]/.test(n[r-1]??""))return!0;return!1}}))

};
