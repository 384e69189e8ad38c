export const id = 7742;
export const ids = [7742];
export const modules = {

7742:((function(i,l,s){s.a(i,async(p,e)=>{try{let f=function(){const t=process.stdout.isTTY===!0;return{cwd:process.cwd(),color:t&&!process.env.NO_COLOR,width:t&&process.stdout.columns>0?process.stdout.columns:void 0,out:o=>process.stdout.write(o),drained:v,err(o){process.stderr.listenerCount("error")===0&&process.stderr.on("error",()=>{}),process.stderr.write(o)},stdin:async()=>{const o=[];for await(const n of process.stdin)o.push(Buffer.from(n));return Buffer.concat(o)}}};var O=f;s.r(l);var y=s(3024),g=s(7975),u=s(5631),d=s(9567),a=s(5906);const r=process.argv.slice(2);async function v(){process.stdout.writableNeedDrain&&await new Promise(t=>{const o=["drain","error","close"],n=()=>{for(const c of o)process.stdout.off(c,n);t()};for(const c of o)process.stdout.on(c,n)})}async function h(){let t;try{t=f()}catch{const{FOLDER_GONE:n,problem:c}=await Promise.all([s.e(1742),s.e(5996)]).then(s.bind(s,5996));return process.stderr.write(c(r,n)),d.d.usage}if((0,a.F)(r))return t.out(a.c),d.d.ok;(0,u.O)();const{command:o}=await Promise.all([s.e(1742),s.e(8970)]).then(s.bind(s,8970));return o(r,new Date().toISOString().slice(0,10),t)}process.stdout.on("error",async t=>{if(t.code==="EPIPE")return;const{problem:o,UNWRITABLE:n}=await Promise.all([s.e(1742),s.e(5996)]).then(s.bind(s,5996));process.stderr.write(o(r,n)),process.exit(d.d.usage)}),process.exitCode=await h(),e()}catch(r){e(r)}},1)})),

9567:((function(e,_,n){n.d(_,{d:()=>d});const d={ok:0,findings:1,usage:2,nothing:3}})),

5906:((function(d,s,_){_.d(s,{F:()=>c,c:()=>a});var o=_(1294);const c=([n])=>n==="--version"||n==="-v",a=`cardwarden ${o.x}
`})),

5631:((function(v,f,o){o.d(f,{J:()=>d,O:()=>_});var e=o(8877);const a="--no-regexp-tier-up",i=[a,"--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],c=new Map([[11,[a,"--interrupt-budget=1000000"]],[12,i],[13,i]]),r=Number.parseInt(process.versions.v8,10);function _(){const n=c.get(r);if(n!==void 0){for(const s of n)(0,e.setFlagsFromString)(s);(0,e.setFlagsFromString)("--no-incremental-marking")}}const p=16*1024*1024,u=32;function d(n){if(!c.has(r))return n;let s=0,g=r!==13;const l=()=>{g||++s%u>0||F()<p||((0,e.setFlagsFromString)("--semi-space-growth-factor=1"),g=!0)};return{...n,async list(){const t=await n.list();return t.files.length>=u&&(0,e.setFlagsFromString)("--incremental-marking"),t},names(t){return l(),n.names(t)},read(t,S){return l(),n.read(t,S)}}}const F=()=>(0,e.getHeapSpaceStatistics)().find(({space_name:n})=>n==="new_space")?.space_size??0})),

1294:((function(n,_,c){c.d(_,{x:()=>e});const e="0.1.0"}))

};
