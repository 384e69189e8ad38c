import{t as r}from"./chunk-JNJUGLSK.js";import{a as i}from"./chunk-DECLSCO5.js";function*m(o,t){yield`${o.join(",")}
`;for(let f of t)yield`${o.map(n=>r(String(i(f,n)??""))).join(",")}
`}export{m as a};
