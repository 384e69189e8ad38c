import{s as i}from"./chunk-4L2V24J7.js";function*f(o,r){yield`${o.join(",")}
`;for(let t of r)yield`${o.map(n=>i(String(t[n]??""))).join(",")}
`}export{f as a};
