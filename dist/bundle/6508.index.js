export const id = 6508;
export const ids = [6508];
export const modules = {

13163:((function(D,v,a){a.d(v,{J:()=>u,X:()=>_});var s=a(83512);function u(t,n){const{read:r,verified:e,url:i,agreesWith:g,accessed:d}=t,o=(0,s.aL)(n);if(e==="register")return o("text-provenance.as-register");const x=o(e?"text-provenance.read":c),w=i===void 0?void 0:f(i),p=(0,s.H3)({provenance:r,agreesWith:g},n,w)??x;return d!==void 0&&r!=="not-read"&&(e||r!==void 0)?[p,o("text-provenance.read-on",{date:d})].join(o("report.apart")):p}function _({read:t,verified:n},r){const e=(0,s.aL)(r);return e(n==="register"?"text-provenance.as-register":t!==void 0?`text-provenance.${t}`:n?"text-provenance.read":c)}const c="text-provenance.not-read";function f(t){const[,n=t,r,e]=/^https?:\/\/([^/\s]+)(?:\/([^/\s]+)\/([^/\s]+))?/.exec(t)??[];return n==="github.com"&&e!==void 0?`${n}/${r}/${e}`:n}})),

16508:((function(kr,ce,b){b.r(ce),b.d(ce,{htmlReport:()=>wr});var de=b(99989),J=b(87337),A=b(306),Ge=b(33027),S=b(83512),T=b(90845),Ke=b(40760),Je=b(73764),E=b(59231),q=b(36340);const F=()=>({error:0,warning:0,notice:0,undetermined:0,missing:0});function Y(t,e){const{severity:r,outcome:n}=e;t[(0,q.B4)(e)?"missing":r]++,n==="undetermined"&&t.undetermined++}function Ye(t,e){const r=new Map(t.documents.map(({file:o})=>[o,[]]));for(const o of t.findings)o.suppressed===void 0&&(0,E.B)(r,o.primary.file,o);const n=_e(t,e);return[...r].map(([o,s])=>{const c=F();for(const a of s)Y(c,a);const i=[...s].sort((a,d)=>(0,A.IQ)(a)-(0,A.IQ)(d));return{file:o,folder:Ze(o),subjects:n.get(o)??[],findings:i.filter(a=>!(0,q.B4)(a)),missing:i.filter(q.B4),sums:c}}).map(o=>({card:o,weight:Ve(o.findings,e.decides)})).sort((o,s)=>s.weight.error-o.weight.error||s.weight.warning-o.weight.warning).map(({card:o},s)=>({...o,anchor:`card-${s+1}`}))}function Ve(t,e){const r=F();for(const n of t)(e!=="introduced"||n.introduced!==!1)&&Y(r,n);return r}const Ze=t=>t.includes("/")?t.slice(0,t.indexOf("/")):".";function me({repositories:t},e){const r=new Map(t?.map(({folder:o})=>[o,[]]));for(const o of e)(0,E.B)(r,o.folder,o);const n=t!==void 0||e.length>=2*r.size;return r.size>1&&n?r:new Map}function _e(t,{facts:e}){const r=V(t.completeness??[]),n=V(t.transparency??[]),o=V(t.responsibilities??[]),s=pe(t.lineage),c=new Map;for(const{file:a,subjects:d}of t.documents)for(const u of d)c.has(u)||c.set(u,a);const i=new Map;for(const[a,d]of c)(0,E.B)(i,r.get(a)?.file??d,{id:a,upstreams:s.get(a)??[],facts:e?.(a),completeness:r.get(a),transparency:n.get(a),responsibility:o.get(a)});return i}const pe=t=>(0,E.z)(t,({to:e})=>e),V=t=>new Map(t.map(e=>[e.subject,e]));var B=b(33330),ue=b(66048);class j{html;constructor(e){this.html=e}}function l(t,...e){let r=t[0]??"";for(const[n,o]of e.entries())r+=`${et(o)}${t[n+1]??""}`;return new j(r)}function et(t){return t===void 0?"":typeof t=="string"?(0,B.qy)((0,B.$Q)(t,fe)):typeof t=="number"?String(t):t instanceof j?t.html:t.map(e=>e.html).join("")}const fe=2e3,he=200,h=l``,N=(t,e)=>l`${t.map((r,n)=>n===0?r:l`${e}${r}`)}`,k=t=>l`${(0,B.$Q)(t,fe).split(/`([^`]{1,300})`/).map((e,r)=>r%2===0?l`${e}`:l`<code>${e}</code>`)}`,Z=t=>l`<code>${(0,B.$Q)(t,he)}</code>`,w=t=>l`<bdi>${(0,B.$Q)(t,he)}</bdi>`;function I(t,e){return e===void 0||!tt(e)?l`${t}`:l`<a href="${e}" rel="noopener noreferrer">${t}</a>`}const tt=t=>/^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(t)&&(0,ue.E$)(t)===t,O=(t,e)=>l`<details><summary>${t}</summary>${e}</details>`;function P(t,e){return e.length===0?h:l`<table><thead><tr>${t.map(r=>l`<th scope="col">${r}</th>`)}</tr></thead><tbody>${e}</tbody></table>`}const z=(t,e)=>l`<tr><th scope="row">${t}</th>${e.map(r=>l`<td>${r}</td>`)}</tr>`;function rt(t,e){const r=Ye(t,e),n=new Map;for(const s of t.findings)s.suppressed===void 0&&(0,E.B)(n,s.ruleId,s);const o=[...n].map(([s,c],i)=>{const a=e.rules?.get(s),d=a?.title===void 0?s:(0,T.r)(a.title,t.locale);return[s,{id:s,anchor:`rule-${i+1}`,title:d,page:a?.page,findings:c}]});return{report:t,context:e,word:(0,S.aL)(t.locale),frames:new Je.H(e.line),cards:r,rules:new Map(o),upstreams:pe(t.lineage),failing:nt(t),anchors:new Map(r.flatMap(({anchor:s,subjects:c})=>c.map(({id:i})=>[i,s])))}}function nt({findings:t}){const e=new Map;for(const{subject:r,severity:n,suppressed:o}of t)o!==void 0||n==="notice"||e.get(r)===0||e.set(r,n==="error"?0:1);return e}function x({report:t,word:e},r,n){const o=r.file===n?e("html.line",{line:r.range.start.line}):`${r.file}:${(0,A.q1)(r)}`;return I(w(o),(0,J.lU)(t,r))}const ge=(t,e)=>t===e?h:l` <span class="small">${t}</span>`,ve=(t,{report:e})=>l`<span class="badge ${t.severity}">${(0,S.dc)(t,e.locale)}</span>`,L=(t,{report:e})=>(0,Ke.n)(t,e.repository),_=(t,e)=>{const r=e.anchors.get(t),n=w(L(t,e));return r===void 0?n:l`<a href="#${r}">${n}</a>`};var $e=b(96293),ot=b(94091),R=b(21742);const be=12,ee=(t,e)=>(0,R.b6)((0,R.Zd)(t),e);function ye(t,e,r){if(e===null)return"\u2013";if(typeof e=="number")return String(e);const n=typeof e=="string"?[e]:e,o=n.slice(0,be).map(c=>(0,R.b6)((0,ot.Qb)(t,c),r)),s=r==="zh-CN"?"\u3001":", ";return[...o,...n.length>be?["\u2026"]:[]].join(s)}function U(t,e,r){const n=(0,R.Wy)(t,e);return n===void 0?e:(0,R.XX)(n,r)}const st=110,we=20,it=20,xe=2;function at(t,e){const{report:r,word:n}=e,{ruleId:o,primary:s,message:c,remedy:i}=t,{locale:a}=r,d=e.rules.get(o),u=(0,S.kv)(t,a),f=(0,S.vz)(t,a),p=[[n("html.fix"),i===""?void 0:k(i)],[n("html.source"),f===void 0?void 0:l`${f}`],[n("html.basis"),ct(t,e)],[n("html.note"),u===void 0?void 0:l`${u}`],[n("html.see"),dt(t,e)]];return l`<li class="item ${t.severity}"${ke(t,e)}><p class="head">${ve(t,e)}${Me(t,e)} <a href="#${d?.anchor??""}"><b>${d?.title??o}</b></a> <span class="small">${x(e,s,s.file)} · ${o}</span></p><p>${k(c)}</p>${lt(t,e)}<dl>${p.map(([v,g])=>g===void 0?h:l`<dt>${v}</dt><dd>${g}</dd>`)}</dl>${pt(t,e)}</li>`}function ke({severity:t,outcome:e,ruleId:r,kind:n,introduced:o},s){const c=o===!0?l` data-change="yes"`:h;return l` data-severity="${e==="undetermined"?e:t}" data-rule="${s.rules.get(r)?.anchor??""}" data-kind="${n}"${c}`}function Me({introduced:t,regression:e},{word:r}){return e===!0?l` <span class="badge">${r("html.regression")}</span>`:t===void 0?h:l` <span class="badge">${r(t?"html.caused":"html.before")}</span>`}function lt({primary:t},{frames:e}){const r=e.at(t,st);if(r===void 0)return h;const{line:n,text:o,marks:s}=r,c=s.trimStart().length,i=Se(o,s.length-c),a=Se(o,s.length);return l`<pre class="frame"><span>${n}</span> ${o.slice(0,i)}<mark>${o.slice(i,a)}</mark>${o.slice(a)}</pre>`}function Se(t,e){let[r,n]=[0,0];for(const o of t){if(n>=e)break;n+=(0,$e.qz)(o),r+=o.length}return r}function ct({ruleId:t,because:e},r){const n=ze(t,r),o=e.some(({source:i})=>i!==void 0),s=n.filter(({verified:i})=>!(o&&i==="register")).map(i=>l`<cite>${(0,T.q)(i,r.report.locale)}</cite>`);if(s.length===0)return;const c=s.length>xe?[l`…`]:[];return N([...s.slice(0,xe),...c],r.word("report.apart"))}const ze=(t,{context:e})=>(e.rules?.get(t)?.basis??[]).filter(({instrument:r})=>(0,T.r)(r,"en")!=="Cardwarden");function dt(t,e){const r=(0,A.Jn)(t);if(r.length===0)return;const n=r.length-we,o=r.slice(0,we).map(({note:c,at:i})=>l`${x(e,i,t.primary.file)} ${c}`),s=n>0?[l`${e.word("report.more-items",{count:n})}`]:[];return N([...o,...s],l`<br>`)}const mt=new Set(["missing-statement","missing-license","missing-indispensable","good-practice"]);function pt({because:t,primary:e,kind:r},n){const{word:o,report:s}=n,c=t.filter(({state:a})=>a!=="absent").slice(0,it);if(c.length===0||mt.has(r))return h;const i=c.map(({fact:a,value:d,at:u})=>l`<li>${o("report.labeled",{label:ee(a,s.locale),text:ye(a,d,s.locale)})} <span class="small">${x(n,u,e.file)}</span></li>`);return O(o("html.decided"),l`<ul class="missing">${i}</ul>`)}function ut({missing:t,subjects:e,file:r},n){const{word:o,rules:s}=n,c=e.flatMap(d=>ft(d,n));if(t.length===0&&c.length===0)return h;const i=t.map(d=>{const u=s.get(d.ruleId)?.anchor??"";return l`<li${ke(d,n)}>${k((0,A.rv)(d,n.report.locale))}${Me(d,n)} <span class="small">${x(n,d.primary,r)} · <a href="#${u}">${d.ruleId}</a></span></li>`}),a=i.length===0?h:l`<p>${o("html.missing-items",{count:i.length})}</p><ul class="missing">${i}</ul>`;return l`<section><h4>${o("html.completeness")}</h4>${c}${a}${Ce(t,n)}</section>`}function ft({completeness:t,transparency:e},{word:r,report:n}){const o=i=>i==="none"?r("report.no-level"):i,s=[];if(t!==void 0){const{stated:i,expected:a,level:d}=t;s.push(l`<p>${r("html.completeness-line",{stated:i,expected:a,level:o(d)})}</p>${ht(i,a)}`)}e?.claimed!==void 0&&s.push(l`<p>${r("html.claimed-level",{level:e.claimed})}</p>`);const c=e?.missing??[];if(c.length>0){const i=c.map(a=>ee(a,n.locale));s.push(l`<p>${r("html.next-level",{facts:i})}</p>`)}return s}const ht=(t,e)=>l`<svg class="bar" viewBox="0 0 ${Math.max(1,e)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(t,e)}" height="1"/></svg>`;function Ce(t,{report:e,context:r,word:n}){const o=(0,Ge.oh)(t,e.lineage,r.line);if(o===void 0)return h;const s=(0,S.Sv)(o,e.locale).replace(/[:：]$/,""),c=N(o.lines.map(i=>l`${i}`),l`\n`);return O(k(n("html.paste",{where:s})),l`<pre>${c}</pre>`)}var gt=b(81136),te=b(85874);const vt=3;function $t(t){const e=bt(t),r=[],n=(i,a)=>{for(;r.length<=i;)r.push([]);r[i]?.push(a)};for(const[i,a]of e)n(a,i);const o=t.flatMap((i,a)=>{const[d,u]=[e.get(i.from)??0,e.get(i.to)??0],f=[i.from];for(let p=d+1;p<u;p++){const v=`\0${a} ${p}`;n(p,v),f.push(v)}return f.push(i.to),f.slice(1).map((p,v)=>({edge:i,from:f[v]??"",to:p}))}),s=re(o,"to","from"),c=re(o,"from","to");for(let i=0;i<vt;i++)ne(r,s),ne([...r].reverse(),c);return ne(r,s),{layers:r,segments:o}}function bt(t){const e=re(t,"from","to"),r=new Map;for(const{from:i,to:a}of t)r.set(i,r.get(i)??0),r.set(a,(r.get(a)??0)+1);const n=[...r].filter(([,i])=>i===0).map(([i])=>i),o=[...n],s=new Map([...r.keys()].map(i=>[i,0])),c=new Set(r.keys());for(;c.size>0;){const[i=""]=c,a=o.shift()??i;if(c.delete(a))for(const d of e.get(a)??[]){if(!c.has(d))continue;s.set(d,Math.max(s.get(d)??0,(s.get(a)??0)+1));const u=(r.get(d)??1)-1;r.set(d,u),u===0&&o.push(d)}}for(const i of n){const a=Math.min(...(e.get(i)??[]).map(d=>s.get(d)??1));s.set(i,Math.max(0,a-1))}return s}function re(t,e,r){const n=new Map;for(const o of t){const s=n.get(o[e]);s?s.push(o[r]):n.set(o[e],[o[r]])}return n}function ne(t,e){const r=new Map;for(const n of t){const o=new Map(n.map((s,c)=>{const i=(e.get(s)??[]).flatMap(a=>r.get(a)??[]);return[s,i.length===0?c:i.reduce((a,d)=>a+d,0)/i.length]}));n.sort((s,c)=>(o.get(s)??0)-(o.get(c)??0));for(const[s,c]of n.entries())r.set(c,s)}}function Ae(t){const e=new Map,r=o=>{let s=o;for(;;){const c=e.get(s)??s;if(c===s)return s;const i=e.get(c)??c;e.set(s,i),s=i}};for(const{from:o,to:s}of t)e.set(r(s),r(o));const n=new Map;for(const o of t){const s=r(o.from),c=n.get(s);c?c.push(o):n.set(s,[o])}return[...n.values()]}const H=208,yt=44,oe=16,X={x:116,y:16},W=4;function wt(t){const{layers:e,segments:r}=$t(t),n=(0,E.z)(r,({to:g})=>g),o=(0,E.z)(r,({from:g})=>g),s=g=>g.startsWith("\0"),c=g=>s(g)?oe:Math.max(yt,oe*(n.get(g)?.length??0)+12),i=g=>g.reduce(($,y)=>$+c(y)+X.y,-X.y),a=Math.max(...e.map(i)),d=new Map;for(const[g,$]of e.entries()){let y=W+(a-i($))/2;for(const M of $){const C=c(M);d.set(M,{x:W+g*(H+X.x),y,height:C}),y+=C+X.y}}const u=g=>{const $=d.get(g);return $===void 0?0:$.y+$.height/2},f=Ee(o,({to:g})=>u(g),d),p=Ee(n,({from:g})=>u(g),d),v=t.map(g=>{const $=r.filter(y=>y.edge===g);return{edge:g,points:$.flatMap(y=>{const[M,C]=[d.get(y.from),d.get(y.to)];return M===void 0||C===void 0?[]:[[M.x+H,f.get(y)??M.y],[C.x,p.get(y)??C.y]]})}});return{width:2*W+e.length*(H+X.x)-X.x,height:2*W+a,nodes:[...d].flatMap(([g,$])=>s(g)?[]:{id:g,...$}),lines:v}}function Ee(t,e,r){const n=new Map;for(const[o,s]of t){const c=r.get(o);if(c===void 0)continue;const i=Math.min(oe,c.height/(s.length+1)),a=c.y+c.height/2-i*(s.length-1)/2,d=[...s].sort((u,f)=>e(u)-e(f));for(const[u,f]of d.entries())n.set(f,Math.round(a+u*i))}return n}const xt=40,Ie=20,kt=2e3,Mt=28,Oe=200;function St(t){const{report:e,word:r}=t,{lineage:n}=e;if(n.length===0)return h;const o=At(t),s=n.length-o.reduce((i,{length:a})=>i+a,0),c=s>0?l` ${r("html.lineage-cut",{count:s})}`:h;return l`<section aria-label="${r("html.lineage")}"><h2 id="lineage">${r("html.lineage")}</h2><p class="small">${r("html.lineage-note")}${c}</p>${Pe(o,r("html.lineage"),t)}${zt(t)}</section>
`}function zt(t){const{report:e,word:r}=t,{lineage:n,locale:o}=e,s=n.slice(0,kt).map(({from:u,to:f,relation:p,resolution:v,at:g})=>z(_(f,t),[(0,te.u)(p,o),_(u,t),U("resolution",v,o),l`<span class="small">${x(t,g,g.file)}</span>`])),c=[r("html.downstream"),r("html.relation"),r("report.upstream"),r("html.found"),r("report.where")],[i,a]=[s.length,n.length],d=i<a?l`<p>${r("html.lineage-table-cut",{shown:i,count:a})}</p>`:h;return O(r("html.lineage-table",{count:a}),l`${P(c,s)}${d}`)}function Ct(t,e){const r=[],n=new Set([t]);for(const o of n)for(const s of e.upstreams.get(o)??[]){if(r.length===Ie)break;r.push(s),n.add(s.from)}return r.length<2?h:Pe([r],`${e.word("html.lineage")} ${L(t,e)}`,e)}const Pe=(t,e,r)=>l`<div class="pictures" tabindex="0" role="group" aria-label="${e}">${t.map(n=>Et(wt(n),r))}</div>`;function At({report:t,failing:e}){const r=({id:c,to:i})=>Math.min(e.get(c)??2,(e.get(i)??2)+.5),n=Ae(t.lineage).map(c=>c.map(i=>({edge:i,rank:r(i)})).sort((i,a)=>i.rank-a.rank)).sort((c,i)=>(c[0]?.rank??2)-(i[0]?.rank??2)),o=[];let s=xt;for(const c of n){const i=c.slice(0,Math.min(Ie,s)).map(({edge:a})=>a);if(i.length===0)break;s-=i.length,o.push(...Ae(i))}return o}function Et(t,e){const{report:r,anchors:n,failing:o}=e,{width:s,height:c,nodes:i,lines:a}=t,d=new Map(a.map(({edge:p})=>[p.from,p.resolution])),u=i.map(({id:p,x:v,y:g,height:$})=>{const y=n.has(p),M=y?"in-repository":d.get(p)??"in-repository",C=`node${y?" own":""}${M==="unresolved"?" unknown":""}${o.get(p)===0?" bad":""}`,We=g+$/2;return l`<g><title>${L(p,e)}</title><rect class="${C}" x="${v}" y="${g}" width="${H}" height="${$}" rx="5"/><text x="${v+10}" y="${We-3}">${Ot(L(p,e))}</text><text class="sub" x="${v+10}" y="${We+13}">${U("resolution",M,r.locale)}</text></g>`}),f=a.map(p=>It(p,e));return l`<svg aria-hidden="true" width="${s}" height="${c}" viewBox="0 0 ${s} ${c}">${f}${u}</svg>`}function It({edge:t,points:e},{report:r,failing:n}){const[o,...s]=e,c=s.at(-1);if(o===void 0||c===void 0)return h;let i=`M${o[0]} ${o[1]}`,[a,d]=o;for(const[v,g]of s){const $=Math.round((v-a)/2);i+=`C${a+$} ${d} ${v-$} ${g} ${v} ${g}`,[a,d]=[v,g]}const u=`${t.channel==="carry"?"edge":"edge soft"}${n.get(t.id)===0?" bad":""}`,[f,p]=c;return l`<path class="${u}" d="${i}"/><path class="tip" d="M${f} ${p}l-8 -4v8z"/><text class="label" x="${f-12}" y="${p-3}" text-anchor="end">${(0,te.u)(t.relation,r.locale)}</text>`}function Ot(t){const e=[...(0,ue.E$)(t).slice(-Oe)];let r=1,n=e.length;for(;n>0&&(r+=(0,$e.qz)(e[n-1]??""),!(r>Mt));)n--;return`${n>0||t.length>Oe?"\u2026":""}${e.slice(n).join("")}`}const Pt=60,Bt=400,Lt=["license.stated","license.name","license.link","version","stage","provider.name","contact","languages","intendedUse","outOfScopeUse","limitations","sources","synthetic.present","synthetic.generators","personalInfo.present","personalInfo.categories","legalBasis.basis","training.description","policies.aup","review.date"];function Xt(t,e,r){const n=e.subjects.length>1?l`<h4>${w(L(t.id,r))}</h4>`:h;return l`${n}${Tt(t.facts,e,r)}${jt(t,e,r)}${Nt(t,e,r)}`}function Tt(t,{file:e},r){if(t===void 0)return h;const{word:n,report:o}=r,s=Lt.flatMap(i=>{const a=(0,gt.$I)(t,i);if(a===void 0||a.value===null)return[];const d=(0,B.$Q)(ye(i,a.value,o.locale),Bt);return z(l`<span class="name">${ee(i,o.locale)}</span>`,[d,se(r,a.at,e)])});if(s.length===0)return h;const c=[n("html.fact"),n("html.value"),n("report.where")];return O(n("html.facts"),P(c,s))}const se=(t,...e)=>l`<span class="small">${x(t,...e)}</span>`;function jt({id:t,upstreams:e},{file:r},n){if(e.length===0)return h;const{word:o,report:s}=n,c=e.slice(0,Pt).map(({from:u,relation:f,resolution:p,at:v})=>z(_(u,n),[(0,te.u)(f,s.locale),U("resolution",p,s.locale),se(n,v,r)])),i=e.length-c.length,a=[o("report.upstream"),o("html.relation"),o("html.found"),o("report.where")],d=i>0?l`<p>${o("report.more-items",{count:i})}</p>`:h;return O(o("html.upstreams"),l`${Ct(t,n)}${P(a,c)}${d}`)}function Nt({responsibility:t},{file:e},r){if(t===void 0)return h;const{word:n,report:o}=r,{locale:s}=o,c=t.roles.map(({role:a,party:d,duties:u,at:f})=>{const p=d===null||a==="provider"?"":n("report.no-duties"),v=u.map(y=>U("task",y,s)).join(n("report.listed")),g=a===""?n("report.not-stated"):U("role",a,s),$=d===null?l`<strong>${n("report.nobody")}</strong>`:w(d);return z(l`${g}`,[$,v||p,se(r,f,e)])}),i=[n("report.role"),n("report.who"),n("report.duties"),n("report.where")];return O(n("html.responsibilities"),P(i,c))}const Rt=5,Ut=30,Dt=3;function Qt(t,e){const{word:r,cards:n,report:o}=e,{file:s,folder:c,anchor:i,subjects:a,findings:d}=t,u=n.length<=Rt?l` open`:h,f=a.slice(0,Ut),p=a.length-f.length,v=p>0?l`<p>${r("report.more-items",{count:p})}</p>`:h,g=(0,J.ci)(o,s),$=g===void 0?h:l`<p>${I(w(s),g)}</p>`;return l`<article class="card" data-folder="${c}"><details${u}><summary><span><h3>${Be(t,e)}</h3><span class="path small">${w(s)}</span></span>${qt(t,e)}</summary><div class="body" id="${i}">${$}${Ft(d,e)}${ut(t,e)}${f.map(y=>Xt(y,t,e))}${v}</div></details></article>
`}function Be({file:t,subjects:e},r){const{word:n}=r;if(e.length===0)return w(t);const o=e.slice(0,Dt).map(({id:i})=>w(L(i,r))),s=e.length-o.length,c=s>0?[l`${n("report.more-items",{count:s})}`]:[];return N([...o,...c],n("report.listed"))}function qt({sums:t,subjects:e},{word:r}){const o=[["error",t.error,r("report.errors",{count:t.error})],["warning",t.warning,r("report.warnings",{count:t.warning})],["notice",t.notice,r("report.notices",{count:t.notice})],["",t.missing,r("report.incomplete",{count:t.missing})],["",t.undetermined,r("report.cannot-tell",{count:t.undetermined})]].filter(([,a])=>a>0).map(([a,,d])=>l`<span class="badge ${a}">${d}</span>`),s=l`<span class="badge good">${r("html.no-finding")}</span>`,[c="none"]=e.flatMap(({completeness:a,transparency:d})=>a?.level??d?.level??[]),i=c==="none"?h:l`<span class="badge">${c}</span>`;return l`<span class="badges">${o.length===0?s:o}${i}</span>`}function Ft(t,e){const{word:r}=e;return t.length===0?l`<p>${r("html.no-findings")}</p>`:l`<section><h4>${r("html.findings")}</h4><ul class="findings">${t.map(n=>at(n,e))}</ul>${Ce(t,e)}</section>`}var G=b(30923),Ht=b(28775);const Le=200,K=t=>t;function Wt(t){const{report:e,word:r}=t,n=(0,de.sE)(e);if(n===void 0)return h;const{licenses:o,stated:s=[],retired:c=[],policy:i}=n,a=[D(t,r("report.licenses"),o.map(p=>l`${(0,G.BD)(p,e,K)} ${x(t,p.at)}`)),D(t,r("report.new-upstreams"),(0,Ht.En)(e).map(p=>l`${p}`)),D(t,r("report.stated"),s.map(p=>l`${(0,G.vh)(p,e,K)} ${x(t,p.at)}`)),D(t,r("report.retired"),c.map(p=>l`${(0,G.dY)(p,e,K)}`)),i===void 0?h:D(t,r("report.policy"),[l`${(0,G.Yi)(i,e,K)}`])],d=n.compared?h:l`<p>${r("report.not-compared")}</p>`,u=a.every(({html:p})=>p==="")&&n.compared?l`<p>${r("report.none-caused")}</p>`:h,f=e.findings.some(({introduced:p,suppressed:v})=>p!==!1&&v===void 0);return l`<section aria-labelledby="change"><h2 id="change">${r("html.this-change")}</h2>${d}${f?h:u}${a}</section>
`}function D({word:t},e,r){if(r.length===0)return h;const n=r.length-Le,o=n>0?l`<li>${t("report.more-items",{count:n})}</li>`:h;return l`<h3>${e}</h3><ul>${r.slice(0,Le).map(s=>l`<li>${s}</li>`)}${o}</ul>`}var Gt=b(13163),Q=b(38092);const Kt=2e3,Jt=2e3;function Yt(t){const{rules:e,word:r}=t;return e.size===0?h:l`<section aria-labelledby="rules"><h2 id="rules">${r("html.rules")}</h2>${[...e.values()].map(n=>Vt(n,t))}</section>
`}function Vt({id:t,anchor:e,title:r,page:n},o){const{context:s,report:c,word:i}=o,{locale:a}=c,d=s.rules?.get(t)?.rationale,u=d===void 0?h:l`<p>${k((0,T.r)(d,a))}</p>`,f=ze(t,o).map(v=>l`<li><cite>${I((0,T.q)(v,a),v.official??v.url)}</cite>${Zt(v,o)}<br><span class="small">${I((0,Gt.J)(v,a),v.url)}</span></li>`),p=n===void 0?h:l`<p>${I(i("html.rule-page"),n)}</p>`;return l`<div class="rule"><h3 id="${e}">${r}</h3>${ge(t,r)}${u}${f.length===0?h:l`<ul class="missing">${f}</ul>`}${p}</div>`}function Zt({asks:t},{report:e}){const r=typeof t=="string"?e.locale==="en"?t:void 0:t[e.locale];return r===void 0?h:l`<br><span class="small">${r}</span>`}function _t(t){const{report:e,word:r}=t,n=e.findings.filter(({suppressed:i})=>i!==void 0);if(n.length===0)return h;const o=n.slice(0,Kt).map(i=>er(i,t)),s=[r("report.what"),r("html.means"),r("html.reason"),r("html.owner"),r("html.until")],c=o.length<n.length?l`<p>${r("html.suppressed-cut",{shown:o.length,count:n.length})}</p>`:h;return l`<section aria-labelledby="suppressed"><h2 id="suppressed">${r("html.suppressed")}</h2>${P(s,o)}${c}</section>
`}function er(t,e){const{report:r}=e,{suppressed:n,message:o,ruleId:s,primary:c}=t,[i=""]=(0,S.XV)(t,r.locale),a=n?.at;return z(l`${k(o)} <span class="small">${x(e,c)} ${s}</span>`,[a===void 0?i:l`${i} <span class="small">${x(e,a)}</span>`,w(n?.reason??""),w(n?.owner??""),l`<time>${n?.expires}</time>`])}function tr(t){const{report:e,context:r,word:n}=t,{packs:o,register:s}=e,c=(0,Q.Bk)(e).map(({message:u,hint:f,at:p})=>l`<li>${p===void 0?h:l`${x(t,p)} `}${k(u)}${f===void 0?h:k(n("report.aside",{text:f}))}</li>`),i=[...r.notes??[],...(0,Q.z0)(e)].map(u=>l`<li>${k(u)}</li>`),a=[...c,...i],d=[...o.map(({name:u,version:f,digest:p})=>z(w(`${u} ${f}`),[Z(p)])),z(l`${n("report.register",{version:s.version})}`,[Z(s.digest)])];return l`<section aria-labelledby="run"><h2 id="run">${n("html.run-notes")}</h2>${a.length===0?h:l`<ul>${a}</ul>`}${rr(t)}${P([n("html.packs"),n("html.packs-digest")],d)}</section>
`}function rr({report:t,word:e}){const r=(0,Q.vK)(t);if(r.length===0)return h;const n=r.slice(0,Jt).map(({at:s,message:c})=>z(w(s?.file??""),[k(c)])),o=r.length-n.length;return O(l`${e("html.left")}${e("report.aside",{text:e("html.left-count",{count:r.length})})}`,l`${P([e("html.file"),e("html.left-reason")],n)}${o>0?l`<p>${e("report.more-items",{count:o})}</p>`:h}`)}const nr=({report:t})=>l`<footer><div class="wide"><p>${(0,S.aL)(t.locale)("report.disclaimer")}</p><p>Cardwarden ${t.tool.version}</p></div></footer>`;var ie=b(61986);const or={unreadable:"html.kind-unreadable",contradiction:"html.kind-contradiction","outside-permission":"html.kind-outside-permission","claim-unsupported":"html.kind-claim-unsupported","missing-license":"html.kind-missing-license","missing-indispensable":"html.kind-missing-indispensable","missing-statement":"html.kind-missing-statement","good-practice":"html.kind-good-practice"};function sr(t){const{word:e,cards:r,rules:n,report:o}=t,s=[["error",e("html.errors")],["warning",e("html.warnings")],["notice",e("html.notices")],["undetermined",e("html.undetermined")]],i=(o.summary.undetermined>0?s:s.slice(0,-1)).map(([$,y])=>l`<label><input type="checkbox" name="severity" value="${$}" checked> ${y}</label>`),a=new Set(o.findings.map(({kind:$})=>$)),d=new Map(o.repositories?.map(({folder:$,source:y})=>[$,y?.repository])),u=[...me(o,r)].filter(([,$])=>$.length>0).map(([$])=>[$,d.get($)??$]),f=o.repositories!==void 0,p=[ae("rule",e("html.rule"),e("html.any-rule"),[...n.values()].map(({anchor:$,title:y})=>[$,y])),ae("kind",e("html.kind"),e("html.any-kind"),ie.rI.filter($=>a.has($)).map($=>[$,e(or[$])])),ae("folder",e(f?"html.repository":"html.folder"),e(f?"html.any-repository":"html.any-folder"),u)],v=o.findings.some(({introduced:$})=>$!==void 0)?l`<fieldset><label><input type="checkbox" name="change"> ${e("html.only-change")}</label></fieldset>`:h,g=e("html.shown",{shown:"{shown}",total:"{total}",cards:"{cards}"});return l`<form id="filter" role="search" aria-label="${e("html.filter")}" hidden><div class="grow"><label for="search">${e("html.search")}</label><input type="search" id="search" name="search" placeholder="${e("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${e("html.severity")}</legend>${i}</fieldset>${p}${v}<div><button type="reset">${e("html.clear")}</button> <button type="button" id="open">${e("html.expand")}</button> <button type="button" id="close">${e("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${g}"></output></form><p id="none" hidden>${e("html.none-shown")}</p>
`}function ae(t,e,r,n){return n.length<2?h:l`<div><label for="filter-${t}">${e}</label><select id="filter-${t}" name="${t}"><option value="">${r}</option>${n.map(([o,s])=>l`<option value="${o}">${s}</option>`)}</select></div>`}const Xe=15;function ir(t){const{report:e,context:r,word:n}=t,o=(0,Q.C$)(e,r.decides),s=F();for(const d of o)Y(s,d);const{kind:c,text:i}=ar(e,s,n),a=[["error",n("html.errors"),s.error],["warning",n("html.warnings"),s.warning],["notice",n("html.notices"),s.notice],...s.missing>0?[["",n("html.not-stated"),s.missing]]:[],["",n("html.undetermined"),s.undetermined],["",n("html.excused"),e.summary.suppressed],["",n("html.documents"),e.summary.documents]];return l`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${n("html.title")}</h1>
<div class="verdict ${c}"><strong>${i}</strong><p>${(0,Q.Sd)(e,r.decides)}</p></div>
<ul class="tiles">${a.map(([d,u,f])=>l`<li class="${f>0?d:""}"><b>${f}</b>${u}</li>`)}</ul>
<dl class="meta">${lr(t).map(([d,u])=>l`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
${cr(t)}</div></header>
`}function ar(t,e,r){const{diagnostics:n,change:o,documents:s,shard:c}=t;if(n.some(({severity:d})=>d==="fatal"))return{kind:"error",text:r("html.verdict-fatal")};if(e.error>0)return{kind:"error",text:r("html.verdict-errors",{count:e.error})};if(e.warning>0)return{kind:"warning",text:r("html.verdict-warnings",{count:e.warning})};if(e.undetermined>0)return{kind:"warning",text:r("html.verdict-open",{count:e.undetermined})};if(o?.compared===!1)return{kind:"warning",text:r("html.verdict-partial")};const i=c===void 0||c.of===1;return s.length+e.notice+e.missing>0&&i?{kind:"good",text:r("html.verdict-clear")}:{kind:"",text:r("html.verdict-nothing")}}function lr({report:t,word:e}){const{source:r,packs:n,register:o,tool:s,repositories:c}=t;return[[e("html.date"),l`<time>${t.date}</time>`],[e("html.level"),l`${t.level}`],[e("html.repository"),r&&I(w(r.repository),`${r.server}/${r.repository}`)],[e("html.commit"),r&&Z((0,S.Ax)(r.commit))],[e("html.run"),r?.run&&I(w(r.run.id),(0,J.YM)(t))],[e("html.repositories"),c&&l`${c.length}`],[e("html.packs"),N(n.map(({name:a,version:d})=>w(`${a} ${d}`)),e("report.listed"))],[e("html.register"),l`${o.version}`],[e("html.tool"),l`${s.version}`]].flatMap(([a,d])=>d===void 0?[]:[[a,d]])}function cr({report:t,word:e,rules:r,cards:n}){const o=t.findings.some(c=>c.suppressed!==void 0),s=[["overview",e("html.overview"),r.size>0||n.length>0],["change",e("html.this-change"),t.change!==void 0],["lineage",e("html.lineage"),t.lineage.length>0],["cards",e("html.cards"),n.length>0],["rules",e("html.rules"),r.size>0],["suppressed",e("html.suppressed"),o],["run",e("html.run-notes"),!0]];return l`<nav aria-label="${e("html.contents")}"><ul>${s.filter(([,,c])=>c).map(([c,i])=>l`<li><a href="#${c}">${i}</a></li>`)}</ul></nav>`}function dr(t){const{word:e,cards:r,rules:n}=t;return n.size===0&&r.length===0?h:l`<section aria-label="${e("html.overview")}"><h2 id="overview">${e("html.overview")}</h2>${Te(t,!1)}${Te(t,!0)}${ur(t)}${pr(t)}</section>
`}function Te(t,e){const{word:r,rules:n}=t,o=a=>a.reduce((d,u)=>(0,A.IQ)(u)<(0,A.IQ)(d)?u:d),c=[...n.values()].map(a=>({...a,findings:a.findings.filter(d=>(0,q.B4)(d)===e)})).filter(({findings:a})=>a.length>0).map(a=>({...a,best:o(a.findings)})).sort((a,d)=>ie.oC.indexOf(a.best.severity)-ie.oC.indexOf(d.best.severity)||d.findings.length-a.findings.length).map(({anchor:a,id:d,title:u,findings:f,best:p})=>l`<tr>${e?h:l`<td>${ve(p,t)}</td>`}<th scope="row"><a href="#${a}">${u}</a>${ge(d,u)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${a}">${f.length}</a></td><td class="number optional">${new Set(f.map(({primary:v})=>v.file)).size}</td></tr>`),i=[...e?[]:[l`<th scope="col">${r("html.severity")}</th>`],l`<th scope="col">${r("report.rule")}</th>`,l`<th scope="col" class="number">${r("html.finding-count")}</th>`,l`<th scope="col" class="number optional">${r("html.card-count")}</th>`];return le(r(e?"html.by-missing":"html.by-rule"),i,c,r)}const je=["error","warning","notice","undetermined"],mr=[...je,"missing"],Ne=t=>[l`<th scope="col" class="number">${t("html.errors")}</th>`,l`<th scope="col" class="number">${t("html.warnings")}</th>`,l`<th scope="col" class="number">${t("html.notices")}</th>`,l`<th scope="col" class="number optional">${t("html.undetermined")}</th>`],Re=t=>l`${je.map(e=>l`<td class="number${e==="undetermined"?" optional":""}${t[e]===0?" zero":""}">${t[e]}</td>`)}`;function pr(t){const{word:e,cards:r}=t,n=r.some(({subjects:c})=>c.some(({completeness:i})=>i)),o=r.map(c=>{const[i]=c.subjects.flatMap(({completeness:f})=>f??[]),a=i===void 0?"":e("html.stated-of",{stated:i.stated,expected:i.expected}),d=i===void 0||i.level==="none"?"":i.level,u=n?l`<td class="number optional">${a}</td><td class="optional">${d}</td>`:h;return l`<tr><th scope="row"><a href="#${c.anchor}">${Be(c,t)}</a></th>${Re(c.sums)}${u}</tr>`}),s=[l`<th scope="col">${e("html.card")}</th>`,...Ne(e),...n?[l`<th scope="col" class="number optional">${e("html.stated")}</th>`,l`<th scope="col" class="optional">${e("report.level")}</th>`]:[]];return le(e("html.by-card"),s,o,e)}function ur({word:t,cards:e,report:r}){const n=new Map(r.repositories?.map(a=>[a.folder,a])),o=e.some(({sums:a})=>a.missing>0),s=[...me(r,e)].map(([a,d])=>{const u=n.get(a),f=F();for(const p of d)for(const v of mr)f[v]+=p.sums[v];return{folder:a,sums:f,repository:u,documents:u?.documents??d.length}}).sort((a,d)=>d.sums.error-a.sums.error||d.sums.warning-a.sums.warning).map(({folder:a,sums:d,repository:u,documents:f})=>{const p=w(u?.source?.repository??a),v=f===0?l`${p} <span class="small">${t("html.no-card")}</span>`:l`<a href="#cards" data-filter="folder" data-value="${a}">${p}</a>`;return l`<tr><th scope="row">${v}</th>${Re(d)}${o?l`<td class="number optional">${d.missing}</td>`:h}<td class="number">${f}</td></tr>`}),c=r.repositories!==void 0,i=[l`<th scope="col">${t(c?"html.repository":"html.folder")}</th>`,...Ne(t),...o?[l`<th scope="col" class="number optional">${t("html.not-stated")}</th>`]:[],l`<th scope="col" class="number">${t("html.documents")}</th>`];return le(t(c?"html.by-repository":"html.by-folder"),i,s,t)}function le(t,e,r,n){if(r.length===0)return h;const o=l`<thead><tr>${e}</tr></thead>`,c=r.length>Xe+5?r.slice(0,Xe):r,i=r.slice(c.length),a=i.length===0?h:l`<details class="more"><summary>${n("html.more-rows",{count:i.length})}</summary><table>${o}<tbody>${i}</tbody></table></details>`;return l`<table><caption>${t}</caption>${o}<tbody>${c}</tbody></table>${a}`}var fr=b(65108),hr=b(42565);const Ue=`"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const form = byId("filter");
  if (form === null) return;
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const cards = all(".card").map((element) => ({
    element,
    folder: element.dataset.folder,
    items: all("[data-severity]", element).map((item) => ({ element: item, ...item.dataset })),
  }));
  const total = cards.reduce((sum, card) => sum + card.items.length, 0);
  const textOf = (part, selector) =>
    (part.text ??= fold((selector ? part.element.querySelector(selector) : part.element).textContent));
  const field = (name) => form.elements.namedItem(name);
  const value = (name) => field(name)?.value ?? "";
  const checked = (name) => field(name)?.checked ?? false;

  const apply = () => {
    const words = fold(value("search")).split(/\\s+/).filter(Boolean);
    const severities = new Set(all("[name=severity]", form).filter((box) => box.checked).map((box) => box.value));
    const [rule, kind, folder] = ["rule", "kind", "folder"].map(value);
    const change = checked("change");
    const filtered = words.length > 0 || severities.size < all("[name=severity]", form).length || rule || kind || folder || change;
    let shown = 0;
    let shownCards = 0;
    for (const card of cards) {
      const here = folder === "" || card.folder === folder;
      const title = here && words.length > 0 ? textOf(card, "summary") : "";
      const rest = words.filter((word) => !title.includes(word));
      let count = 0;
      for (const item of card.items) {
        const matches = here && severities.has(item.severity) && (rule === "" || item.rule === rule) &&
          (kind === "" || item.kind === kind) && (!change || item.change === "yes") &&
          rest.every((word) => textOf(item).includes(word));
        item.element.hidden = !matches;
        if (matches) count++;
      }
      shown += count;
      card.element.hidden = filtered && count === 0 && !(here && words.length > 0 && rest.length === 0 && !rule && !kind && !change);
      if (!card.element.hidden) shownCards++;
    }
    if (filtered && shownCards <= 20) for (const { element } of cards) if (!element.hidden) element.firstElementChild.open = true;
    const count = byId("count");
    count.textContent = count.dataset.text.replace("{shown}", shown).replace("{total}", total).replace("{cards}", shownCards);
    byId("none").hidden = shownCards > 0;
  };

  let timer = 0;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(apply, 120);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  const openAll = (open) => {
    for (const { element } of cards) if (!element.hidden) element.firstElementChild.open = open;
  };
  byId("open").addEventListener("click", () => openAll(true));
  byId("close").addEventListener("click", () => openAll(false));
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("[data-filter]") : null;
    if (target === null) return;
    form.reset();
    const control = field(target.dataset.filter);
    if (control !== null) control.value = target.dataset.value;
    setTimeout(apply);
  });
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const element of opened) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of opened) element.open = false;
  });
  apply();
})();
`,De=`
:root{color-scheme:light dark;--page:#f4f6f8;--paper:#fff;--text:#1b2430;--quiet:#556170;--line:#d9dfe6;--soft:#f0f3f6;--link:#0b57a4;--error:#b3261e;--error-soft:#fcebea;--warning:#855300;--warning-soft:#fff3dc;--notice:#2a5f9e;--notice-soft:#e9f1fb;--good:#1a6b3f;--good-soft:#e6f4ec;--focus:#0b57a4}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--paper:#171c23;--text:#e4e9ef;--quiet:#a0abb8;--line:#303945;--soft:#1f262f;--link:#8abdf5;--error:#ff9b92;--error-soft:#3a1d1c;--warning:#f0c069;--warning-soft:#35290f;--notice:#9cc4f2;--notice-soft:#1a2a3d;--good:#84d3a4;--good-soft:#16301f;--focus:#8abdf5}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
[hidden]{display:none!important}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
code,pre{font-family:ui-monospace,SFMono-Regular,Consolas,"Liberation Mono","Noto Sans Mono CJK SC",monospace;font-size:.875em}
code,bdi{unicode-bidi:isolate}
cite{font-style:normal}
p code,li code,dd code{background:var(--soft);border-radius:3px;padding:.05em .3em}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--paper);padding:.5rem 1rem}
.wide{max-width:74rem;margin:0 auto;padding:0 1.25rem}
header{background:var(--paper);border-bottom:1px solid var(--line);padding:2rem 0 0}
.brand{color:var(--quiet);font-size:.8125rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;margin:0 0 .25rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1.25rem;font-weight:650}
h2{font-size:1.3125rem;margin:2.5rem 0 .75rem;font-weight:650;scroll-margin-top:1rem}
h3{font-size:1.0625rem;margin:0;font-weight:600;display:inline}
h4{font-size:.9375rem;margin:1.5rem 0 .5rem;font-weight:650}
.verdict{border-left:6px solid var(--quiet);background:var(--soft);padding:1rem 1.25rem;border-radius:0 6px 6px 0}
.verdict strong{font-size:1.25rem;display:block}
.verdict p{margin:.25rem 0 0}
.verdict.error{border-color:var(--error);background:var(--error-soft)}
.verdict.error strong{color:var(--error)}
.verdict.warning{border-color:var(--warning);background:var(--warning-soft)}
.verdict.warning strong{color:var(--warning)}
.verdict.good{border-color:var(--good);background:var(--good-soft)}
.verdict.good strong{color:var(--good)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--line);border-radius:6px;padding:.625rem .875rem;color:var(--quiet);font-size:.875rem}
.tiles b{display:block;font-size:1.625rem;line-height:1.2;font-weight:650;color:var(--text);font-variant-numeric:tabular-nums}
.tiles .error b{color:var(--error)}
.tiles .warning b{color:var(--warning)}
.tiles .notice b{color:var(--notice)}
.meta{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem 1.5rem;margin:0 0 1.25rem;font-size:.875rem}
.meta dt{color:var(--quiet)}
.meta dd{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;margin:0;padding:.5rem 0 .75rem;border-top:1px solid var(--line)}
nav a{display:inline-block;padding:.25rem 0;font-size:.9375rem}
main{padding-bottom:3rem}
table{width:100%;border-collapse:collapse;background:var(--paper);border:1px solid var(--line);font-size:.9375rem;margin:0 0 1rem}
caption{text-align:left;font-weight:650;padding:.75rem 0 .5rem}
tbody th{min-width:9rem}
td{min-width:6.5rem}
td.number{min-width:0}
time{white-space:nowrap}
th,td{padding:.4375rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);font-size:.8125rem;font-weight:600;background:var(--soft);overflow-wrap:normal}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.zero{color:var(--quiet)}
.small{font-size:.8125rem;color:var(--quiet)}
.badge{display:inline-block;border-radius:999px;padding:.0625rem .625rem;font-size:.8125rem;font-weight:600;white-space:nowrap;border:1px solid currentColor;background:var(--soft);color:var(--quiet)}
.badge.error{color:var(--error);background:var(--error-soft)}
.badge.warning{color:var(--warning);background:var(--warning-soft)}
.badge.notice{color:var(--notice);background:var(--notice-soft)}
.badge.good{color:var(--good);background:var(--good-soft)}
details>summary{cursor:pointer;padding:.1875rem 0}
.card{content-visibility:auto;contain-intrinsic-size:auto 4.5rem;background:var(--paper);border:1px solid var(--line);border-radius:6px;margin:0 0 .75rem}
.card>details>summary{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;align-items:center;padding:.75rem 1rem;list-style:none}
.card>details>summary::-webkit-details-marker{display:none}
.card>details>summary>span:first-child::before{content:"\\25B8";display:inline-block;width:1.25em;color:var(--quiet)}
.card>details[open]>summary>span:first-child::before{content:"\\25BE"}
.card>details[open]>summary{border-bottom:1px solid var(--line)}
.card .path{display:block;padding-left:1.25rem}
.card .badges{display:flex;flex-wrap:wrap;gap:.375rem;justify-content:flex-end}
.body{padding:.25rem 1rem 1rem;scroll-margin-top:12rem}
.body>section{margin:0}
.findings{list-style:none;margin:0;padding:0}
.item{border-left:4px solid var(--notice);padding:.125rem 0 .25rem 1rem;margin:0 0 1.25rem;break-inside:avoid}
.item.error{border-color:var(--error)}
.item.warning{border-color:var(--warning)}
.item p{margin:.25rem 0}
.item .head{display:flex;flex-wrap:wrap;gap:.25rem .625rem;align-items:baseline;margin:0}
.item dl,.plain{display:grid;grid-template-columns:minmax(4.5rem,max-content) 1fr;gap:.25rem .875rem;margin:.5rem 0 0;font-size:.9375rem}
.item dt,.plain dt{color:var(--quiet)}
.item dd,.plain dd{margin:0;min-width:0}
pre{background:var(--soft);border:1px solid var(--line);border-radius:4px;padding:.5rem .75rem;margin:.5rem 0;white-space:pre-wrap;line-height:1.45}
pre.frame{padding-left:3.5rem;text-indent:-3rem}
pre.frame span{display:inline-block;min-width:2.5rem;text-indent:0;color:var(--quiet);-webkit-user-select:none;user-select:none}
pre mark{background:none;color:var(--error);font-weight:700;text-decoration:underline;text-underline-offset:.2em}
.warning pre mark{color:var(--warning)}
.notice pre mark{color:var(--notice)}
ul.missing{margin:.25rem 0 .75rem;padding-left:1.25rem}
ul.missing li{margin:.125rem 0}
.bar{display:block;width:100%;height:8px;border-radius:4px;background:var(--soft);margin:.25rem 0 .5rem;max-width:20rem}
.bar .on{fill:var(--good)}
.name{display:inline-block;color:var(--quiet)}
.name::first-letter{text-transform:uppercase}
form{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;margin:0 0 1rem;position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
form label,form legend{font-size:.8125rem;color:var(--quiet);display:block;padding:0}
form fieldset{border:0;margin:0;padding:0;min-width:0}
form fieldset label{display:inline-flex;gap:.3rem;align-items:center;color:var(--text);font-size:.875rem;margin-right:.75rem}
form .grow{flex:1 1 14rem}
input[type=search],select,button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--paper);border:1px solid var(--quiet);border-radius:4px;padding:.3125rem .5rem;min-height:2.125rem}
input[type=search]{width:100%}
::placeholder{color:var(--quiet);opacity:1}
select{width:13rem;max-width:100%}
input[type=checkbox]{width:1.0625rem;height:1.0625rem;margin:0;accent-color:var(--link)}
button{cursor:pointer;padding:.3125rem .75rem}
button:hover{background:var(--soft)}
#count{flex:1;align-self:center;font-size:.875rem}
.pictures{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start;overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1rem;margin:0 0 .75rem}
.pictures svg{flex:none;font-family:inherit}
svg .node{fill:var(--paper);stroke:var(--quiet)}
svg .own{fill:var(--notice-soft);stroke:var(--notice);stroke-width:1.5}
svg .unknown{stroke-dasharray:4 3}
svg .bad{stroke:var(--error);stroke-width:2}
svg .edge{fill:none;stroke:var(--quiet);stroke-width:1.25}
svg .soft{stroke-dasharray:5 3}
svg .tip{fill:var(--quiet)}
svg text{fill:var(--text);font-size:12px}
svg .sub,svg .label{fill:var(--quiet);font-size:11px}
svg .label{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
footer{border-top:1px solid var(--line);padding:1.25rem 0 2.5rem;color:var(--quiet);font-size:.875rem}
@media (max-width:40rem){.wide{padding:0 .875rem}h1{font-size:1.375rem}th,td{padding:.375rem}table{font-size:.875rem}.card>details>summary{grid-template-columns:1fr}.card .badges{justify-content:flex-start;padding-left:1.25rem}.optional{display:none}tbody th,td{min-width:0}thead th{overflow-wrap:anywhere;hyphens:auto}form{position:static}form>div,form>fieldset{flex:1 0 100%;min-width:0}select{width:100%}.item dl{grid-template-columns:1fr}.meta{grid-template-columns:1fr 1fr}}
.card :is(summary,a){scroll-margin-top:9.5rem}
@media (max-height:40rem){form{position:static}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--page:#fff;--paper:#fff;--text:#000;--quiet:#444;--line:#bbb;--soft:#f5f5f5;--link:#000;--error:#9c1b14;--warning:#6b4300;--notice:#1d4d86;--good:#14532f}
@page{margin:16mm 14mm}
html{font-size:9.5pt}body{font-size:1rem}.tiles{grid-template-columns:repeat(auto-fit,minmax(4.5rem,1fr))}.wide{max-width:none;padding:0}form,nav,.skip,.no-print{display:none!important}a{text-decoration:none;color:inherit}header{padding:0;border:0}
details::details-content{content-visibility:visible;block-size:auto}
.card{content-visibility:visible;border:0;border-top:1.5pt solid var(--quiet);border-radius:0}.card>details>summary{padding:.5rem 0;break-after:avoid}.card>details>summary>span:first-child::before{content:""!important;width:0}.card .path{padding-left:0}.body{padding:0 0 .5rem}
tr,pre,.item,.tiles li,svg{break-inside:avoid}h2,h3,h4,caption,summary,h2+p{break-after:avoid}.more>summary{display:none}thead{display:table-header-group}.pictures{overflow:visible}.pictures svg{max-width:100%;height:auto}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;var Qe=Object.freeze,gr=Object.defineProperty,vr=(t,e)=>Qe(gr(t,"raw",{value:Qe(e||t.slice())})),qe;const Fe=t=>`'sha256-${btoa(String.fromCharCode(...(0,fr.sc)((0,hr.AI)(t))))}'`,$r=()=>["default-src 'none'",`style-src ${Fe(De)}`,`script-src ${Fe(Ue)}`,"base-uri 'none'","form-action 'none'"].join("; "),br=(t,e)=>l`<!doctype html>
<html lang="${t}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new j($r())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new j(De)}</style>
</head>
<body>
`,yr=t=>l(qe||(qe=vr(["",`
<script>`,`<\/script>
</body>
</html>
`])),t,new j(Ue)),wr={id:"html",title:"a page to read, print and hand on",render:(t,e)=>[...He(t,e)].join(""),parts:He};function*He(t,e){for(const r of xr(t,e))yield r.html}function*xr(t,e){const r=(0,de.B1)(t),o=rt(r,{...e,facts:a=>e.facts?.(a)??(a===t.repository?e.facts?.("."):void 0)}),{word:s,cards:c}=o,i=r.source?.repository;if(yield br(r.locale,i===void 0?s("html.title"):s("html.title-of",{name:i})),yield l`<a class="skip" href="#main">${s("html.skip")}</a>
`,yield ir(o),yield l`<main id="main" tabindex="-1"><div class="wide">
`,yield Wt(o),yield dr(o),yield St(o),c.length>0){yield l`<section aria-labelledby="cards"><h2 id="cards">${s("html.cards")}</h2>${sr(o)}`;for(const a of c)yield Qt(a,o);yield l`</section>
`}yield Yt(o),yield _t(o),yield tr(o),yield l`</div></main>
`,yield yr(nr(o))}}))

};
