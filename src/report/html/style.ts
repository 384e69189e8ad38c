/** The style of the page: fonts of the reader's system, light and dark, paper. Colors have a contrast of at least 4.5 to 1. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f4f6f8;--paper:#fff;--text:#1b2430;--quiet:#556170;--line:#d9dfe6;--soft:#f0f3f6;--link:#0b57a4;--error:#b3261e;--error-soft:#fcebea;--warning:#855300;--warning-soft:#fff3dc;--notice:#2a5f9e;--notice-soft:#e9f1fb;--good:#1a6b3f;--good-soft:#e6f4ec;--focus:#0b57a4}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--paper:#171c23;--text:#e4e9ef;--quiet:#a0abb8;--line:#303945;--soft:#1f262f;--link:#8abdf5;--error:#ff9b92;--error-soft:#3a1d1c;--warning:#f0c069;--warning-soft:#35290f;--notice:#9cc4f2;--notice-soft:#1a2a3d;--good:#84d3a4;--good-soft:#16301f;--focus:#8abdf5}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
[hidden]{display:none!important}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
code,pre{font-family:ui-monospace,SFMono-Regular,Consolas,"Liberation Mono","Noto Sans Mono CJK SC",monospace;font-size:.875em}
code,bdi{unicode-bidi:isolate}
cite{font-style:normal}
p code,li code,dd code{background:var(--soft);border-radius:3px;padding:.05em .3em}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--paper);padding:.5rem 1rem}
.wide{max-width:74rem;margin:0 auto;padding:0 1.25rem}
header{background:var(--paper);border-bottom:1px solid var(--line);padding:2rem 0 0}
.brand{color:var(--quiet);font-size:.8125rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;margin:0 0 .25rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1.25rem;font-weight:650}
h2{font-size:1.3125rem;margin:2.5rem 0 .75rem;font-weight:650;scroll-margin-top:1rem}
h3{font-size:1.0625rem;margin:0;font-weight:600;display:inline}
h4{font-size:.9375rem;margin:1.5rem 0 .5rem;font-weight:650}
.verdict{border-left:6px solid var(--quiet);background:var(--soft);padding:1rem 1.25rem;border-radius:0 6px 6px 0}
.verdict strong{font-size:1.25rem;display:block}
.verdict p{margin:.25rem 0 0}
.verdict.error{border-color:var(--error);background:var(--error-soft)}
.verdict.error strong{color:var(--error)}
.verdict.warning{border-color:var(--warning);background:var(--warning-soft)}
.verdict.warning strong{color:var(--warning)}
.verdict.good{border-color:var(--good);background:var(--good-soft)}
.verdict.good strong{color:var(--good)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--line);border-radius:6px;padding:.625rem .875rem;color:var(--quiet);font-size:.875rem}
.tiles b{display:block;font-size:1.625rem;line-height:1.2;font-weight:650;color:var(--text);font-variant-numeric:tabular-nums}
.tiles .error b{color:var(--error)}
.tiles .warning b{color:var(--warning)}
.tiles .notice b{color:var(--notice)}
.meta{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem 1.5rem;margin:0 0 1.25rem;font-size:.875rem}
.meta dt{color:var(--quiet)}
.meta dd{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;margin:0;padding:.5rem 0 .75rem;border-top:1px solid var(--line)}
nav a{display:inline-block;padding:.25rem 0;font-size:.9375rem}
main{padding-bottom:3rem}
table{width:100%;border-collapse:collapse;background:var(--paper);border:1px solid var(--line);font-size:.9375rem;margin:0 0 1rem}
caption{text-align:left;font-weight:650;padding:.75rem 0 .5rem}
tbody th{min-width:9rem}
td{min-width:6.5rem}
td.number{min-width:0}
time{white-space:nowrap}
th,td{padding:.4375rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);font-size:.8125rem;font-weight:600;background:var(--soft);overflow-wrap:normal}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.zero{color:var(--quiet)}
.small{font-size:.8125rem;color:var(--quiet)}
.badge{display:inline-block;border-radius:999px;padding:.0625rem .625rem;font-size:.8125rem;font-weight:600;white-space:nowrap;border:1px solid currentColor;background:var(--soft);color:var(--quiet)}
.badge.error{color:var(--error);background:var(--error-soft)}
.badge.warning{color:var(--warning);background:var(--warning-soft)}
.badge.notice{color:var(--notice);background:var(--notice-soft)}
.badge.good{color:var(--good);background:var(--good-soft)}
details>summary{cursor:pointer;padding:.1875rem 0}
.card{content-visibility:auto;contain-intrinsic-size:auto 4.5rem;background:var(--paper);border:1px solid var(--line);border-radius:6px;margin:0 0 .75rem}
.card>details>summary{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;align-items:center;padding:.75rem 1rem;list-style:none}
.card>details>summary::-webkit-details-marker{display:none}
.card>details>summary>span:first-child::before{content:"\\25B8";display:inline-block;width:1.25em;color:var(--quiet)}
.card>details[open]>summary>span:first-child::before{content:"\\25BE"}
.card>details[open]>summary{border-bottom:1px solid var(--line)}
.card .path{display:block;padding-left:1.25rem}
.card .badges{display:flex;flex-wrap:wrap;gap:.375rem;justify-content:flex-end}
.body{padding:.25rem 1rem 1rem;scroll-margin-top:12rem}
.body>section{margin:0}
.findings{list-style:none;margin:0;padding:0}
.item{border-left:4px solid var(--notice);padding:.125rem 0 .25rem 1rem;margin:0 0 1.25rem;break-inside:avoid}
.item.error{border-color:var(--error)}
.item.warning{border-color:var(--warning)}
.item p{margin:.25rem 0}
.item .head{display:flex;flex-wrap:wrap;gap:.25rem .625rem;align-items:baseline;margin:0}
.item dl,.plain{display:grid;grid-template-columns:minmax(4.5rem,max-content) 1fr;gap:.25rem .875rem;margin:.5rem 0 0;font-size:.9375rem}
.item dt,.plain dt{color:var(--quiet)}
.item dd,.plain dd{margin:0;min-width:0}
pre{background:var(--soft);border:1px solid var(--line);border-radius:4px;padding:.5rem .75rem;margin:.5rem 0;white-space:pre-wrap;line-height:1.45}
pre.frame{padding-left:3.5rem;text-indent:-3rem}
pre.frame span{display:inline-block;min-width:2.5rem;text-indent:0;color:var(--quiet);-webkit-user-select:none;user-select:none}
pre mark{background:none;color:var(--error);font-weight:700;text-decoration:underline;text-underline-offset:.2em}
.warning pre mark{color:var(--warning)}
.notice pre mark{color:var(--notice)}
ul.missing{margin:.25rem 0 .75rem;padding-left:1.25rem}
ul.missing li{margin:.125rem 0}
.bar{display:block;width:100%;height:8px;border-radius:4px;background:var(--soft);margin:.25rem 0 .5rem;max-width:20rem}
.bar .on{fill:var(--good)}
.name{display:inline-block;color:var(--quiet)}
.name::first-letter{text-transform:uppercase}
form{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;margin:0 0 1rem;position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
form label,form legend{font-size:.8125rem;color:var(--quiet);display:block;padding:0}
form fieldset{border:0;margin:0;padding:0;min-width:0}
form fieldset label{display:inline-flex;gap:.3rem;align-items:center;color:var(--text);font-size:.875rem;margin-right:.75rem}
form .grow{flex:1 1 14rem}
input[type=search],select,button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--paper);border:1px solid var(--quiet);border-radius:4px;padding:.3125rem .5rem;min-height:2.125rem}
input[type=search]{width:100%}
::placeholder{color:var(--quiet);opacity:1}
select{width:13rem;max-width:100%}
input[type=checkbox]{width:1.0625rem;height:1.0625rem;margin:0;accent-color:var(--link)}
button{cursor:pointer;padding:.3125rem .75rem}
button:hover{background:var(--soft)}
#count{flex:1;align-self:center;font-size:.875rem}
.pictures{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start;overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1rem;margin:0 0 .75rem}
.pictures svg{flex:none;font-family:inherit}
svg .node{fill:var(--paper);stroke:var(--quiet)}
svg .own{fill:var(--notice-soft);stroke:var(--notice);stroke-width:1.5}
svg .unknown{stroke-dasharray:4 3}
svg .bad{stroke:var(--error);stroke-width:2}
svg .edge{fill:none;stroke:var(--quiet);stroke-width:1.25}
svg .soft{stroke-dasharray:5 3}
svg .tip{fill:var(--quiet)}
svg text{fill:var(--text);font-size:12px}
svg .sub,svg .label{fill:var(--quiet);font-size:11px}
svg .label{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
footer{border-top:1px solid var(--line);padding:1.25rem 0 2.5rem;color:var(--quiet);font-size:.875rem}
@media (max-width:40rem){.wide{padding:0 .875rem}h1{font-size:1.375rem}th,td{padding:.375rem}table{font-size:.875rem}.card>details>summary{grid-template-columns:1fr}.card .badges{justify-content:flex-start;padding-left:1.25rem}.optional{display:none}tbody th,td{min-width:0}thead th{overflow-wrap:anywhere;hyphens:auto}form{position:static}form>div,form>fieldset{flex:1 0 100%;min-width:0}select{width:100%}.item dl{grid-template-columns:1fr}.meta{grid-template-columns:1fr 1fr}}
.card :is(summary,a){scroll-margin-top:9.5rem}
@media (max-height:40rem){form{position:static}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--page:#fff;--paper:#fff;--text:#000;--quiet:#444;--line:#bbb;--soft:#f5f5f5;--link:#000;--error:#9c1b14;--warning:#6b4300;--notice:#1d4d86;--good:#14532f}
@page{margin:16mm 14mm}
html{font-size:9.5pt}body{font-size:1rem}.tiles{grid-template-columns:repeat(auto-fit,minmax(4.5rem,1fr))}.wide{max-width:none;padding:0}form,nav,.skip,.no-print{display:none!important}a{text-decoration:none;color:inherit}header{padding:0;border:0}
details::details-content{content-visibility:visible;block-size:auto}
.card{content-visibility:visible;border:0;border-top:1.5pt solid var(--quiet);border-radius:0}.card>details>summary{padding:.5rem 0;break-after:avoid}.card>details>summary>span:first-child::before{content:""!important;width:0}.card .path{padding-left:0}.body{padding:0 0 .5rem}
tr,pre,.item,.tiles li,svg{break-inside:avoid}h2,h3,h4,caption,summary,h2+p{break-after:avoid}.more>summary{display:none}thead{display:table-header-group}.pictures{overflow:visible}.pictures svg{max-width:100%;height:auto}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
