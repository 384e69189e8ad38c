const { readFileSync } = process.getBuiltinModule("node:fs");
const textBeside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
export const id = 1742;
export const ids = [1742];
export const modules = {

94070:((function($,o,_){_.d(o,{p:()=>i});const r=/( ?)(["“]?)\{([A-Za-z][\w.]*)\}(["”]?)( ?)/g,u=/[“”\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;function i(e,d,a){const c=(n="",f="")=>d!=="zh-CN"||!u.test(n)||!u.test(f);return e.replace(r,(n,f,w,E,l,p,s)=>{const t=a(E,{open:w,close:l});if(t===void 0)return n;const[C]=t,I=c(e[s-1],C)?f:"",S=c(t.at(-1),e[s+n.length])?p:"";return`${I}${t}${S}`})}})),

21742:((function(z,u,e){e.d(u,{YZ:()=>g.Y,Zd:()=>p,pz:()=>i.p,Wy:()=>a,iU:()=>v.i,XX:()=>t.XX,b6:()=>t.b6});var i=e(94070),t=e(40060);function a(o,r){const n=`${o}.${r}`;if((0,t.I3)(n))return{code:n,params:{}};const y=o==="duty"||o==="duty-step",[,c="",s=""]=y?/^([a-z-]+): (.+)$/.exec(r)??[]:[],[h="",f,...I]=s.split("|").map(X=>X.trim()),d=`${o}.${c}.choice`;if(f!==void 0&&I.length===0&&(0,t.I3)(d))return{code:d,params:{wording:h,other:f}};const l=`${o}.${c}.wording`;return(0,t.I3)(l)?{code:l,params:{wording:s}}:c===""?void 0:a(o,c)}function p(o){for(const r of[`fact.${o}`,`fact.${o.replace($,"")}`])if((0,t.I3)(r))return{code:r,params:{}};return o.replace(/^(?:to|from|edge)\./,"").replace(/\./g," ").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}const $=/^(?:to|from)\./;var g=e(43193),v=e(26800)})),

43193:((function(c,_,e){e.d(_,{Y:()=>n});const n=["en","zh-CN"]})),

26800:((function(n,_,e){e.d(_,{i:()=>a});const a=(s,...[c])=>({code:s,params:c??{}})})),

40060:((function(A,f,o){o.d(f,{I3:()=>b,XX:()=>s,b6:()=>j});const d={en:()=>JSON.parse(textBeside("ffeee7f89741edbd.json")),"zh-CN":()=>JSON.parse(textBeside("a737252700625a51.json"))};var g=o(94070);const c=new Map;function i(t){const e=c.get(t);if(e!==void 0)return e;const n=new Map(Object.entries(d[t]()));return c.set(t,n),n}function s({code:t,params:e},n){const O=e.count===1?"":"s",a=(i(n).get(t)??t).replaceAll("(s)",O),v=new Map(Object.entries(e));return(0,g.p)(a,n,(y,{open:h,close:l})=>{const u=v.get(y);return u===void 0?void 0:`${h}${r(u,n)}${l}`})}const b=t=>i("en").has(t),j=(t,e)=>typeof t=="string"?t:s(t,e);function r(t,e){return Array.isArray(t)?t.map(n=>r(n,e)).join(e==="zh-CN"?"\u3001":", "):p(t)?s(t,e):String(t)}const p=t=>typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"&&"params"in t&&typeof t.params=="object"&&t.params!==null}))

};
