export const id = 7742;
export const ids = [7742];
export const modules = {

7742:((function(f,l,s){s.a(f,async(v,d)=>{try{let i=function(){const o=process.stdout.isTTY===!0;return{cwd:process.cwd(),color:o&&!process.env.NO_COLOR,width:o&&process.stdout.columns>0?process.stdout.columns:void 0,out:t=>process.stdout.write(t),drained:h,err(t){process.stderr.listenerCount("error")===0&&process.stderr.on("error",()=>{}),process.stderr.write(t)},stdin:async()=>{const t=[];for await(const n of process.stdin)t.push(Buffer.from(n));return Buffer.concat(t)}}};var y=i;s.r(l);var u=s(5631),e=s(9567),a=s(5906);const r=process.argv.slice(2);async function h(){process.stdout.writableNeedDrain&&await new Promise(o=>{const t=["drain","error","close"],n=()=>{for(const c of t)process.stdout.off(c,n);o()};for(const c of t)process.stdout.on(c,n)})}async function p(){let o;try{o=i()}catch{const{FOLDER_GONE:n,problem:c}=await Promise.all([s.e(1742),s.e(5996)]).then(s.bind(s,5996));return process.stderr.write(c(r,n)),e.d.usage}if((0,a.F)(r))return o.out(a.c),e.d.ok;(0,u.O)();const{command:t}=await Promise.all([s.e(1742),s.e(8970)]).then(s.bind(s,8970));return t(r,new Date().toISOString().slice(0,10),o)}process.stdout.on("error",async o=>{if(o.code==="EPIPE")return;const{problem:t,UNWRITABLE:n}=await Promise.all([s.e(1742),s.e(5996)]).then(s.bind(s,5996));process.stderr.write(t(r,n)),process.exit(e.d.usage)}),process.exitCode=await p(),d()}catch(r){d(r)}},1)})),

9567:((function(e,_,n){n.d(_,{d:()=>d});const d={ok:0,findings:1,usage:2,nothing:3}})),

5906:((function(d,s,_){_.d(s,{F:()=>c,c:()=>a});var o=_(1294);const c=([n])=>n==="--version"||n==="-v",a=`cardwarden ${o.x}
`})),

5631:((function(v,c,t){t.d(c,{O:()=>u,w:()=>f});var n=t(8877);const o="--no-regexp-tier-up",r=[o,"--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],i=new Map([[11,[o,"--interrupt-budget=1000000"]],[12,r],[13,r]]),s=Number.parseInt(process.versions.v8,10);function u(){for(const e of i.get(s)??[])(0,n.setFlagsFromString)(e)}const _=16*1024*1024,p=32;function f(e){if(s!==13)return e;let g=0,a=!1;return{...e,read(S,l){return!a&&++g%p===0&&d()>=_&&((0,n.setFlagsFromString)("--semi-space-growth-factor=1"),a=!0),e.read(S,l)}}}const d=()=>(0,n.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??0})),

1294:((function(n,_,c){c.d(_,{x:()=>e});const e="0.1.0"}))

};
