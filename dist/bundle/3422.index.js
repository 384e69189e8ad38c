export const id = 3422;
export const ids = [3422];
export const modules = {

3422:((function(g,r,o){o.r(r),o.d(r,{excludable:()=>D,floorsOf:()=>u,higher:()=>E,leastFor:()=>c,longestDays:()=>O,neverSuppressed:()=>M});var l=o(81136),f=o(71052),v=o(61986),_=o(85753),a=o(89240);function u(s){return s.flatMap(t=>{const{floor:e}=t.composed.pack.settings??{};if(e===void 0)return[];const{reach:i}=t.composed,d=s.filter(({pack:n})=>i.has(n));return{by:t.by,floor:e,at:t.at,makers:d,binds:({pack:n})=>n===void 0||!i.has(n),least:n=>c(n,e),own:{rules:(0,_.ju)(d),byPath:(0,_.jG)(d)}}})}function c(s,{rules:t={}}){if(s===a.E7)return{severity:"error",exact:!0};const e=Object.keys(t).find(n=>(0,f.B8)(n)===s),i=e===void 0?void 0:(0,l.$I)(t,e);if(i!==void 0)return{severity:i,exact:!0};const d=(0,l.$I)(t,(0,a.xm)(s));return d===void 0?void 0:{severity:d,exact:!1}}const E=(s,t)=>t!==void 0&&v.A_.indexOf(t)>v.A_.indexOf(s)?t:s,M=s=>[a.E7,...s.flatMap(({floor:t})=>t.waivers?.never??[])],O=s=>{const t=s.flatMap(({floor:e})=>e.waivers?.longestDays??[]);return t.length===0?void 0:Math.min(...t)};function D(s){const t=s.flatMap(({floor:e})=>e.exclude===void 0?[]:[e.exclude]);return t.length===0?void 0:e=>t.every(i=>i.includes(e))}}))

};
