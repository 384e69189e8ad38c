import{a}from"./chunk-PPZGRCJA.js";import{a as t}from"./chunk-OOJM4CTU.js";var u=t((i,e)=>{var c=a(),s=(r,n)=>{try{return new c(r,n).range||"*"}catch{return null}};e.exports=s});export default u();
