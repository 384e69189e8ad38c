export const id = 7825;
export const ids = [7825];
export const modules = {

37825:((function(h,n,e){e.d(n,{FileBlob:()=>a});var f=e(78590),l=e(79896),i=e(91943),o=e(2203),c=e(87016),a=class extends Blob{static async create(t){t=t instanceof URL?(0,c.fileURLToPath)(t):t;const{size:s}=await(0,i.stat)(t);return new a(t,0,s)}path;start;end;constructor(t,s,r){super(),this.path=t,this.start=s,this.end=r}get size(){return this.end-this.start}slice(t=0,s=this.size){if(t<0||s<0)throw new TypeError("Unsupported negative start/end on FileBlob.slice");return new a(this.path,this.start+t,Math.min(this.start+s,this.end))}async arrayBuffer(){return(await this.execute(s=>s.read(Buffer.alloc(this.size),0,this.size,this.start))).buffer}async text(){return(await this.arrayBuffer()).toString("utf8")}stream(){return this.start===this.end?new Blob([]).stream():o.Readable.toWeb((0,l.createReadStream)(this.path,{start:this.start,end:this.end-1}))}async execute(t){const s=await(0,i.open)(this.path,"r");try{return await t(s)}finally{await s.close()}}}}))

};
