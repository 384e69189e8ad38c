import { readFileSync } from "node:fs";
const textBeside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
export const id = 1742;
export const ids = [1742];
export const modules = {

1742:((function(g,d,t){t.d(d,{YZ:()=>s.Y,Zd:()=>f,Wy:()=>c,iU:()=>l.i,XX:()=>e.XX,b6:()=>e.b6});var e=t(60);function c(o,r){const n=`${o}.${r}`;if((0,e.I3)(n))return{code:n,params:{}};const[,a="",$=""]=o==="duty"?/^([a-z-]+): (.+)$/.exec(r)??[]:[];return(0,e.I3)(`duty.${a}.wording`)?{code:`duty.${a}.wording`,params:{wording:$}}:a===""?void 0:c(o,a)}function f(o){for(const r of[`fact.${o}`,`fact.${o.replace(u,"")}`])if((0,e.I3)(r))return{code:r,params:{}};return o.replace(/^(?:to|from|edge)\./,"").replace(/\./g," ").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}const u=/^(?:to|from)\./;var s=t(3193),l=t(6800)})),

3193:((function(c,_,e){e.d(_,{Y:()=>n});const n=["en","zh-CN"]})),

6800:((function(n,_,e){e.d(_,{i:()=>a});const a=(s,...[c])=>({code:s,params:c??{}})})),

60:((function(w,u,f){f.d(u,{I3:()=>b,XX:()=>s,b6:()=>_});const d={en:()=>JSON.parse(textBeside("140f005c427d70e3.json")),"zh-CN":()=>JSON.parse(textBeside("0425b6269bdff6ac.json"))},o=new Map;function c(t){const e=o.get(t);if(e!==void 0)return e;const n=new Map(Object.entries(d[t]()));return o.set(t,n),n}const g=/\{([A-Za-z]+)\}/g;function s({code:t,params:e},n){const a=e.count===1?"":"s",j=(c(n).get(t)??t).replaceAll("(s)",a),A=new Map(Object.entries(e));return j.replace(g,(O,l)=>{const i=A.get(l);return i===void 0?O:r(i,n)})}const b=t=>c("en").has(t),_=(t,e)=>typeof t=="string"?t:s(t,e);function r(t,e){return Array.isArray(t)?t.map(n=>r(n,e)).join(e==="zh-CN"?"\u3001":", "):p(t)?s(t,e):String(t)}const p=t=>typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"&&"params"in t&&typeof t.params=="object"&&t.params!==null}))

};
