export const id = 4737;
export const ids = [4737];
export const modules = {

64737:((function(n,u,e){const r=e(96782),t=(a,c)=>{try{return new r(a,c).range||"*"}catch{return null}};n.exports=t}))

};
