export const id = 7432;
export const ids = [7432];
export const modules = {

7432:((function(t,d,n){n.a(t,async(O,s)=>{try{n.r(d);var v=n(1421),D=n(7598),l=n(3024),h=n(8161),E=n(5631);process.stdout,(0,E.O)();const[{runStep:o},{runner:P}]=await Promise.all([Promise.all([n.e(1742),n.e(4661)]).then(n.bind(n,4661)),Promise.all([n.e(4896),n.e(1742),n.e(2859)]).then(n.bind(n,2859))]),M=5e3;process.exitCode=await o(process.env,P(process.env)),setTimeout(()=>process.exit(),M).unref(),s()}catch(o){s(o)}},1)})),

5631:((function(v,f,o){o.d(f,{J:()=>d,O:()=>_});var e=o(8877);const a="--no-regexp-tier-up",i=[a,"--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],c=new Map([[11,[a,"--interrupt-budget=1000000"]],[12,i],[13,i]]),r=Number.parseInt(process.versions.v8,10);function _(){const n=c.get(r);if(n!==void 0){for(const s of n)(0,e.setFlagsFromString)(s);(0,e.setFlagsFromString)("--no-incremental-marking")}}const p=16*1024*1024,u=32;function d(n){if(!c.has(r))return n;let s=0,g=r!==13;const l=()=>{g||++s%u>0||F()<p||((0,e.setFlagsFromString)("--semi-space-growth-factor=1"),g=!0)};return{...n,async list(){const t=await n.list();return t.files.length>=u&&(0,e.setFlagsFromString)("--incremental-marking"),t},names(t){return l(),n.names(t)},read(t,S){return l(),n.read(t,S)}}}const F=()=>(0,e.getHeapSpaceStatistics)().find(({space_name:n})=>n==="new_space")?.space_size??0}))

};
