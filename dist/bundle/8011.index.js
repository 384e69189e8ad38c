export const id = 8011;
export const ids = [8011];
export const modules = {

68011:((function(e,u,s){const n=s(96782),c=(r,t,o)=>{try{t=new n(t,o)}catch{return!1}return t.test(r)};e.exports=c}))

};
