export const id = 4737;
export const ids = [4737];
export const modules = {

4737:((function(n,u,e){const r=e(6782),t=(a,c)=>{try{return new r(a,c).range||"*"}catch{return null}};n.exports=t}))

};
