export const id = 7342;
export const ids = [7342];
export const modules = {

57342:((function(O,a,r){r.r(a),r.d(a,{badgeReport:()=>E});var l=r(36340),c=r(33330),n=r(38092),_=r(83512);const E={id:"badge",title:"badge (JSON for the endpoint of shields.io)",render:(e,{decides:t})=>`${(0,c.Pq)({schemaVersion:1,label:"cardwarden",...f(e,t)})}
`};function f(e,t){const o=(0,_.aL)(e.locale),h=(0,n.C$)(e,t).filter(s=>!(0,l.B4)(s)),g=s=>h.filter(u=>u.severity===s).length;if(e.diagnostics.some(({severity:s})=>s==="fatal"))return{message:o("badge.not-checked"),color:"lightgrey",isError:!0};if((0,n.Im)(e))return{message:o("badge.no-card"),color:"lightgrey"};const[d,i]=[g("error"),g("warning")];return d>0?{message:o("report.errors",{count:d}),color:"red"}:i>0?{message:o("report.warnings",{count:i}),color:"yellow"}:(0,n.Bk)(e).length>0?{message:o("badge.partly-checked"),color:"yellow"}:{message:o("badge.passing"),color:"brightgreen"}}}))

};
