export const id = 7432;
export const ids = [7432];
export const modules = {

57432:((function(t,d,n){n.a(t,async(O,s)=>{try{n.r(d);var v=n(31421),D=n(77598),l=n(73024),h=n(48161),E=n(75631);process.stdout,(0,E.OW)();const[{runStep:o},{runner:P}]=await Promise.all([Promise.all([n.e(1742),n.e(9511)]).then(n.bind(n,59511)),Promise.all([n.e(4896),n.e(1742),n.e(2859)]).then(n.bind(n,12859))]),M=5e3;process.exitCode=await o(process.env,P(process.env)),setTimeout(()=>process.exit(),M).unref(),s()}catch(o){s(o)}},1)})),

75631:((function(v,f,a){a.d(f,{Jy:()=>S,OW:()=>p,wr:()=>_});var t=a(78877);const i="--no-regexp-tier-up",c=[i,"--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],o=new Map([[11,[i,"--interrupt-budget=1000000"]],[12,c],[13,c]]),r=Number.parseInt(process.versions.v8,10);function p(){const n=o.get(r);if(n!==void 0){for(const s of n)(0,t.setFlagsFromString)(s);(0,t.setFlagsFromString)("--no-incremental-marking")}}function _(){o.has(r)&&(0,t.setFlagsFromString)("--heap-growing-percent=100")}const F=16*1024*1024,g=32;function S(n){if(!o.has(r))return n;let s=0,u=r!==13;const l=()=>{u||++s%g>0||d()<F||((0,t.setFlagsFromString)("--semi-space-growth-factor=1"),u=!0)};return{...n,async list(){const e=await n.list();return e.files.length>=g&&(0,t.setFlagsFromString)("--incremental-marking"),e},names(e){return l(),n.names(e)},read(e,w){return l(),n.read(e,w)}}}const d=()=>(0,t.getHeapSpaceStatistics)().find(({space_name:n})=>n==="new_space")?.space_size??0}))

};
