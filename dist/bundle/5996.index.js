export const id = 5996;
export const ids = [5996];
export const modules = {

41213:((function(l,s,n){n.d(s,{u:()=>c});var t=n(21742);function c(e){const o=e.flatMap((_,a)=>_==="--locale"?e[a+1]??[]:_.startsWith("--locale=")?_.slice(9):[]);return t.YZ.find(_=>_===o.at(-1))??"en"}})),

95996:((function(u,e,t){t.d(e,{FOLDER_GONE:()=>i,UNWRITABLE:()=>l,problem:()=>c});var _=t(21742),n=t(41213);const i={text:(0,_.iU)("cli.folder-gone"),hint:(0,_.iU)("cli.other-folder")},l={text:(0,_.iU)("cli.output-unwritable"),hint:(0,_.iU)("cli.check-disk")};function c(E,{text:s,hint:r}){const o=(0,n.u)(E);return`error: ${(0,_.XX)(s,o)}
hint: ${(0,_.XX)(r,o)}
`}}))

};
