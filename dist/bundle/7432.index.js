export const id = 7432;
export const ids = [7432];
export const modules = {

7432:((function(o,d,n){n.a(o,async(P,t)=>{try{n.r(d);var l=n(5631);(0,l.O)();const[{runStep:s},{runner:h}]=await Promise.all([Promise.all([n.e(1742),n.e(4661)]).then(n.bind(n,4661)),Promise.all([n.e(4896),n.e(1742),n.e(2859)]).then(n.bind(n,2859))]),v=5e3;process.exitCode=await s(process.env,h(process.env)),setTimeout(()=>process.exit(),v).unref(),t()}catch(s){t(s)}},1)})),

5631:((function(v,c,t){t.d(c,{O:()=>u,w:()=>f});var n=t(8877);const o="--no-regexp-tier-up",r=[o,"--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],i=new Map([[11,[o,"--interrupt-budget=1000000"]],[12,r],[13,r]]),s=Number.parseInt(process.versions.v8,10);function u(){for(const e of i.get(s)??[])(0,n.setFlagsFromString)(e)}const _=16*1024*1024,p=32;function f(e){if(s!==13)return e;let g=0,a=!1;return{...e,read(S,l){return!a&&++g%p===0&&d()>=_&&((0,n.setFlagsFromString)("--semi-space-growth-factor=1"),a=!0),e.read(S,l)}}}const d=()=>(0,n.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??0}))

};
