export const id = 2930;
export const ids = [2930];
export const modules = {

2930:((function(c,l,t){t.d(l,{subPaths:()=>n});var h=t(78590),i=t(91943),_=t(87016);async function n(a,P=10){if(!(await(0,i.stat)(a)).isDirectory())return[{path:a,relativePath:"."}];const f=await(0,i.readdir)(a,{withFileTypes:!0}),s=[];for(const e of f){const r=(0,_.pathToFileURL)((0,_.fileURLToPath)(a)+"/"+e.name);e.isDirectory()?s.push(...(await n(r,P-1)).map(o=>({...o,relativePath:`${e.name}/${o.relativePath}`}))):s.push({path:r,relativePath:e.name})}return s}}))

};
