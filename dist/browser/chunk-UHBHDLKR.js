function e(n,a){return a===void 0?n:(n==="."||n.startsWith(". ")?a+n.slice(1):n).replace(/ <- \. \[(?=[\w-]+\]$)/,()=>` <- ${a} [`)}export{e as a};
