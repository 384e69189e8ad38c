export const id = 760;
export const ids = [760];
export const modules = {

40760:((function(i,a,d){d.d(a,{n:()=>e});function e(n,_){return _===void 0?n:(n==="."||n.startsWith(". ")?_+n.slice(1):n).replace(/ <- \. \[(?=[\w-]+\]$)/,()=>` <- ${_} [`)}}))

};
