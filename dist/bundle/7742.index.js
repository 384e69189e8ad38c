export const id = 7742;
export const ids = [7742];
export const modules = {

79460:((function(o,r,e){e.d(r,{c:()=>C});function C(O,d){const{FORCE_COLOR:u,CLICOLOR_FORCE:_}=O;return u!==void 0?["","1","2","3","true"].includes(u):O.NO_COLOR||O.NODE_DISABLE_COLORS?!1:_!==void 0&&_!==""&&_!=="0"?!0:d&&O.CLICOLOR!=="0"&&O.TERM!=="dumb"}})),

97742:((function(i,l,s){s.a(i,async(y,e)=>{try{let f=function(){const o=process.stdout.isTTY===!0;return{cwd:process.cwd(),color:(0,v.c)(process.env,o),watched:process.stderr.isTTY===!0&&!process.env.CI,width:o&&process.stdout.columns>0?process.stdout.columns:void 0,out:t=>process.stdout.write(t),drained:h,err(t){process.stderr.listenerCount("error")===0&&process.stderr.on("error",()=>{}),process.stderr.write(t)},stdin:async()=>{const t=[];for await(const n of process.stdin)t.push(Buffer.from(n));return Buffer.concat(t)}}};var T=f;s.r(l);var g=s(73024),P=s(57975),u=s(75631),v=s(79460),d=s(39567),a=s(55906);const r=process.argv.slice(2);async function h(){process.stdout.writableNeedDrain&&await new Promise(o=>{const t=["drain","error","close"],n=()=>{for(const c of t)process.stdout.off(c,n);o()};for(const c of t)process.stdout.on(c,n)})}async function p(){let o;try{o=f()}catch{const{FOLDER_GONE:n,problem:c}=await Promise.all([s.e(1742),s.e(5996)]).then(s.bind(s,95996));return process.stderr.write(c(r,n)),d.d.usage}if((0,a.F)(r))return o.out(a.c),d.d.ok;(0,u.OW)();const{command:t}=await Promise.all([s.e(1742),s.e(8970)]).then(s.bind(s,48970));return t(r,new Date().toISOString().slice(0,10),o)}process.stdout.on("error",async o=>{if(o.code==="EPIPE")return;const{problem:t,UNWRITABLE:n}=await Promise.all([s.e(1742),s.e(5996)]).then(s.bind(s,95996));process.stderr.write(t(r,n)),process.exit(d.d.usage)}),process.exitCode=await p(),e()}catch(r){e(r)}},1)})),

39567:((function(e,_,n){n.d(_,{d:()=>d});const d={ok:0,findings:1,usage:2,nothing:3}})),

55906:((function(d,s,_){_.d(s,{F:()=>c,c:()=>a});var o=_(51294);const c=([n])=>n==="--version"||n==="-v",a=`cardwarden ${o.x}
`})),

75631:((function(v,f,a){a.d(f,{Jy:()=>S,OW:()=>p,wr:()=>_});var t=a(78877);const i="--no-regexp-tier-up",c=[i,"--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],o=new Map([[11,[i,"--interrupt-budget=1000000"]],[12,c],[13,c]]),r=Number.parseInt(process.versions.v8,10);function p(){const n=o.get(r);if(n!==void 0){for(const s of n)(0,t.setFlagsFromString)(s);(0,t.setFlagsFromString)("--no-incremental-marking")}}function _(){o.has(r)&&(0,t.setFlagsFromString)("--heap-growing-percent=100")}const F=16*1024*1024,g=32;function S(n){if(!o.has(r))return n;let s=0,u=r!==13;const l=()=>{u||++s%g>0||d()<F||((0,t.setFlagsFromString)("--semi-space-growth-factor=1"),u=!0)};return{...n,async list(){const e=await n.list();return e.files.length>=g&&(0,t.setFlagsFromString)("--incremental-marking"),e},names(e){return l(),n.names(e)},read(e,w){return l(),n.read(e,w)}}}const d=()=>(0,t.getHeapSpaceStatistics)().find(({space_name:n})=>n==="new_space")?.space_size??0})),

51294:((function(n,_,c){c.d(_,{x:()=>e});const e="0.1.0"}))

};
