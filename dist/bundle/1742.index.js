const { readFileSync } = process.getBuiltinModule("node:fs");
const textBeside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
export const id = 1742;
export const ids = [1742];
export const modules = {

21742:((function(X,l,r){r.d(l,{YZ:()=>p.Y,Zd:()=>i,Wy:()=>a,iU:()=>g.i,XX:()=>t.XX,b6:()=>t.b6});var t=r(40060);function a(o,e){const n=`${o}.${e}`;if((0,t.I3)(n))return{code:n,params:{}};const v=o==="duty"||o==="duty-step",[,c="",s=""]=v?/^([a-z-]+): (.+)$/.exec(e)??[]:[],[y="",f,...h]=s.split("|").map(I=>I.trim()),d=`${o}.${c}.choice`;if(f!==void 0&&h.length===0&&(0,t.I3)(d))return{code:d,params:{wording:y,other:f}};const u=`${o}.${c}.wording`;return(0,t.I3)(u)?{code:u,params:{wording:s}}:c===""?void 0:a(o,c)}function i(o){for(const e of[`fact.${o}`,`fact.${o.replace($,"")}`])if((0,t.I3)(e))return{code:e,params:{}};return o.replace(/^(?:to|from|edge)\./,"").replace(/\./g," ").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}const $=/^(?:to|from)\./;var p=r(43193),g=r(26800)})),

43193:((function(c,_,e){e.d(_,{Y:()=>n});const n=["en","zh-CN"]})),

26800:((function(n,_,e){e.d(_,{i:()=>a});const a=(s,...[c])=>({code:s,params:c??{}})})),

40060:((function(y,u,f){f.d(u,{I3:()=>_,XX:()=>s,b6:()=>a});const d={en:()=>JSON.parse(textBeside("47ed15915e3db4f7.json")),"zh-CN":()=>JSON.parse(textBeside("e18a35f4012261d4.json"))},o=new Map;function c(e){const t=o.get(e);if(t!==void 0)return t;const n=new Map(Object.entries(d[e]()));return o.set(e,n),n}const g=/\{([A-Za-z]+)\}/g;function s({code:e,params:t},n){const p=t.count===1?"":"s",j=(c(n).get(e)??e).replaceAll("(s)",p),A=new Map(Object.entries(t));return j.replace(g,(O,l)=>{const i=A.get(l);return i===void 0?O:r(i,n)})}const _=e=>c("en").has(e),a=(e,t)=>typeof e=="string"?e:s(e,t);function r(e,t){return Array.isArray(e)?e.map(n=>r(n,t)).join(t==="zh-CN"?"\u3001":", "):b(e)?s(e,t):String(e)}const b=e=>typeof e=="object"&&e!==null&&"code"in e&&typeof e.code=="string"&&"params"in e&&typeof e.params=="object"&&e.params!==null}))

};
