export const id = 8991;
export const ids = [8991];
export const modules = {

18991:((function(d,t,l){l.r(t),l.d(t,{datasetInfo:()=>s.XU,listDatasets:()=>s.yA,listFiles:()=>s.CS,listModels:()=>s.D,modelInfo:()=>s.gi});var s=l(75009)}))

};
