export const id = 1206;
export const ids = [1206];
export const modules = {

41206:((function(i,r,_){_.d(r,{M:()=>f,f:()=>p});const a=new Map([["L","A-Za-z"],["Lu","A-Z"],["Ll","a-z"],["N","0-9"],["Mn",""]]),c=/[\u0080-\uffff]/;function f(n,t=""){let e,u;return l=>c.test(l)?(u??=new RegExp(n,`${t}u`),u):(e??=new RegExp(n.replace(/\\p\{(\w+)\}/g,(o,w)=>a.get(w)??""),t),e)}function p(n,t){let e;return()=>(e??=new RegExp(n,t),e)}}))

};
