const { readFileSync } = process.getBuiltinModule("node:fs");
const textBeside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
export const id = 1742;
export const ids = [1742];
export const modules = {

21742:((function(g,d,t){t.d(d,{YZ:()=>s.Y,Zd:()=>f,Wy:()=>c,iU:()=>l.i,XX:()=>e.XX,b6:()=>e.b6});var e=t(40060);function c(o,r){const n=`${o}.${r}`;if((0,e.I3)(n))return{code:n,params:{}};const[,a="",$=""]=o==="duty"?/^([a-z-]+): (.+)$/.exec(r)??[]:[];return(0,e.I3)(`duty.${a}.wording`)?{code:`duty.${a}.wording`,params:{wording:$}}:a===""?void 0:c(o,a)}function f(o){for(const r of[`fact.${o}`,`fact.${o.replace(u,"")}`])if((0,e.I3)(r))return{code:r,params:{}};return o.replace(/^(?:to|from|edge)\./,"").replace(/\./g," ").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}const u=/^(?:to|from)\./;var s=t(43193),l=t(26800)})),

43193:((function(c,_,e){e.d(_,{Y:()=>n});const n=["en","zh-CN"]})),

26800:((function(n,_,e){e.d(_,{i:()=>a});const a=(s,...[c])=>({code:s,params:c??{}})})),

40060:((function(y,u,d){d.d(u,{I3:()=>b,XX:()=>s,b6:()=>_});const f={en:()=>JSON.parse(textBeside("b9372b94eebe79a9.json")),"zh-CN":()=>JSON.parse(textBeside("0dd9444fcdc517d9.json"))},c=new Map;function o(e){const t=c.get(e);if(t!==void 0)return t;const n=new Map(Object.entries(f[e]()));return c.set(e,n),n}const g=/\{([A-Za-z]+)\}/g;function s({code:e,params:t},n){const p=t.count===1?"":"s",j=(o(n).get(e)??e).replaceAll("(s)",p),A=new Map(Object.entries(t));return j.replace(g,(O,l)=>{const i=A.get(l);return i===void 0?O:r(i,n)})}const b=e=>o("en").has(e),_=(e,t)=>typeof e=="string"?e:s(e,t);function r(e,t){return Array.isArray(e)?e.map(n=>r(n,t)).join(t==="zh-CN"?"\u3001":", "):a(e)?s(e,t):String(e)}const a=e=>typeof e=="object"&&e!==null&&"code"in e&&typeof e.code=="string"&&"params"in e&&typeof e.params=="object"&&e.params!==null}))

};
