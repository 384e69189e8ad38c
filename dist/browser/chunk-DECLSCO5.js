var e=(o,t)=>o!==void 0&&Object.hasOwn(o,t)?o[t]:void 0,r=(o,t)=>typeof o=="object"&&o!==null?e(o,t):void 0;function s(o,t){let n={};for(let c of o)n[c]=t(c);return n}export{e as a,r as b,s as c};
