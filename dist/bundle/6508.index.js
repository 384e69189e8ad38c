export const id = 6508;
export const ids = [6508];
export const modules = {

16508:((function(br,ie,y){y.r(ie),y.d(ie,{htmlReport:()=>vr});var ae=y(87337),A=y(22955),He=y(33027),S=y(83512),T=y(90845),We=y(73764),le=y(36340);const D=()=>({error:0,warning:0,notice:0,undetermined:0});function G(t,{severity:e,outcome:r}){t[e]++,r==="undetermined"&&t.undetermined++}function Ge(t,e){const r=new Map(t.documents.map(({file:o})=>[o,[]]));for(const o of t.findings)o.suppressed===void 0&&L(r,o.primary.file,o);const n=Ye(t,e);return[...r].map(([o,i])=>{const c=D();for(const l of i)G(c,l);const s=[...i].sort((l,d)=>(0,A.IQ)(l)-(0,A.IQ)(d));return{file:o,folder:Je(o),subjects:n.get(o)??[],findings:s.filter(l=>!(0,le.B4)(l)),missing:s.filter(le.B4),sums:c}}).map(o=>({card:o,weight:Ke(o.findings,e.decides)})).sort((o,i)=>i.weight.error-o.weight.error||i.weight.warning-o.weight.warning).map(({card:o},i)=>({...o,anchor:`card-${i+1}`}))}function Ke(t,e){const r=D();for(const n of t)(e!=="introduced"||n.introduced!==!1)&&G(r,n);return r}const Je=t=>t.includes("/")?t.slice(0,t.indexOf("/")):".";function ce({repositories:t},e){const r=new Map(t?.map(({folder:o})=>[o,[]]));for(const o of e)L(r,o.folder,o);const n=t!==void 0||e.length>=2*r.size;return r.size>1&&n?r:new Map}function Ye(t,{facts:e}){const r=K(t.completeness??[]),n=K(t.transparency??[]),o=K(t.responsibilities??[]),i=de(t.lineage),c=new Map;for(const{file:l,subjects:d}of t.documents)for(const u of d)c.has(u)||c.set(u,l);const s=new Map;for(const[l,d]of c)L(s,r.get(l)?.file??d,{id:l,upstreams:i.get(l)??[],facts:e?.(l),completeness:r.get(l),transparency:n.get(l),responsibility:o.get(l)});return s}function de(t){const e=new Map;for(const r of t)L(e,r.to,r);return e}const K=t=>new Map(t.map(e=>[e.subject,e]));function L(t,e,r){const n=t.get(e);n?n.push(r):t.set(e,[r])}var O=y(33330),me=y(66048);class N{html;constructor(e){this.html=e}}function a(t,...e){let r=t[0]??"";for(const[n,o]of e.entries())r+=`${Ve(o)}${t[n+1]??""}`;return new N(r)}function Ve(t){return t===void 0?"":typeof t=="string"?(0,O.qy)((0,O.$Q)(t,pe)):typeof t=="number"?String(t):t instanceof N?t.html:t.map(e=>e.html).join("")}const pe=2e3,ue=200,h=a``,j=(t,e)=>a`${t.map((r,n)=>n===0?r:a`${e}${r}`)}`,k=t=>a`${(0,O.$Q)(t,pe).split(/`([^`]{1,300})`/).map((e,r)=>r%2===0?a`${e}`:a`<code>${e}</code>`)}`,J=t=>a`<code>${(0,O.$Q)(t,ue)}</code>`,w=t=>a`<bdi>${(0,O.$Q)(t,ue)}</bdi>`;function P(t,e){return e===void 0||!Ze(e)?a`${t}`:a`<a href="${e}" rel="noopener noreferrer">${t}</a>`}const Ze=t=>/^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(t)&&(0,me.E$)(t)===t,E=(t,e)=>a`<details><summary>${t}</summary>${e}</details>`;function I(t,e){return e.length===0?h:a`<table><thead><tr>${t.map(r=>a`<th scope="col">${r}</th>`)}</tr></thead><tbody>${e}</tbody></table>`}const z=(t,e)=>a`<tr><th scope="row">${t}</th>${e.map(r=>a`<td>${r}</td>`)}</tr>`;function _e(t,e){const r=Ge(t,e),n=new Map;for(const i of t.findings)i.suppressed===void 0&&L(n,i.ruleId,i);const o=[...n].map(([i,c],s)=>{const l=e.rules?.get(i),d=l?.title===void 0?i:(0,T.r)(l.title,t.locale);return[i,{id:i,anchor:`rule-${s+1}`,title:d,page:l?.page,findings:c}]});return{report:t,context:e,word:(0,S.aL)(t.locale),frames:new We.H(e.line),cards:r,rules:new Map(o),upstreams:de(t.lineage),failing:et(t),anchors:new Map(r.flatMap(({anchor:i,subjects:c})=>c.map(({id:s})=>[s,i])))}}function et({findings:t}){const e=new Map;for(const{subject:r,severity:n,suppressed:o}of t)o!==void 0||n==="notice"||e.get(r)===0||e.set(r,n==="error"?0:1);return e}function x({report:t,word:e},r,n){const o=r.file===n?e("html.line",{line:r.range.start.line}):`${r.file}:${(0,A.q1)(r)}`;return P(w(o),(0,ae.lU)(t,r))}const fe=(t,e)=>t===e?h:a` <span class="small">${t}</span>`,he=(t,{report:e})=>a`<span class="badge ${t.severity}">${(0,S.dc)(t,e.locale)}</span>`,Y=(t,{anchors:e})=>{const r=e.get(t);return r===void 0?w(t):a`<a href="#${r}">${w(t)}</a>`};var ge=y(96293),tt=y(94091),B=y(21742);const ve=12,V=(t,e)=>(0,B.b6)((0,B.Zd)(t),e);function $e(t,e,r){if(e===null)return"\u2013";if(typeof e=="number")return String(e);const n=typeof e=="string"?[e]:e,o=n.slice(0,ve).map(c=>(0,B.b6)((0,tt.Qb)(t,c),r)),i=r==="zh-CN"?"\u3001":", ";return[...o,...n.length>ve?["\u2026"]:[]].join(i)}function R(t,e,r){const n=(0,B.Wy)(t,e);return n===void 0?e:(0,B.XX)(n,r)}const rt=110,be=20,nt=20,ye=2;function ot(t,e){const{report:r,word:n}=e,{ruleId:o,primary:i,message:c,remedy:s}=t,{locale:l}=r,d=e.rules.get(o),u=(0,S.kv)(t,l),f=(0,S.vz)(t,l),p=[[n("html.fix"),s===""?void 0:k(s)],[n("html.source"),f===void 0?void 0:a`${f}`],[n("html.basis"),it(t,e)],[n("html.note"),u===void 0?void 0:a`${u}`],[n("html.see"),at(t,e)]];return a`<li class="item ${t.severity}"${we(t,e)}><p class="head">${he(t,e)}${xe(t,e)} <a href="#${d?.anchor??""}"><b>${d?.title??o}</b></a> <span class="small">${x(e,i,i.file)} · ${o}</span></p><p>${k(c)}</p>${st(t,e)}<dl>${p.map(([$,g])=>g===void 0?h:a`<dt>${$}</dt><dd>${g}</dd>`)}</dl>${ct(t,e)}</li>`}function we({severity:t,outcome:e,ruleId:r,kind:n,introduced:o},i){const c=o===!0?a` data-change="yes"`:h;return a` data-severity="${e==="undetermined"?e:t}" data-rule="${i.rules.get(r)?.anchor??""}" data-kind="${n}"${c}`}function xe({introduced:t,regression:e},{word:r}){return e===!0?a` <span class="badge">${r("html.regression")}</span>`:t===void 0?h:a` <span class="badge">${r(t?"html.caused":"html.before")}</span>`}function st({primary:t},{frames:e}){const r=e.at(t,rt);if(r===void 0)return h;const{line:n,text:o,marks:i}=r,c=i.trimStart().length,s=ke(o,i.length-c),l=ke(o,i.length);return a`<pre class="frame"><span>${n}</span> ${o.slice(0,s)}<mark>${o.slice(s,l)}</mark>${o.slice(l)}</pre>`}function ke(t,e){let[r,n]=[0,0];for(const o of t){if(n>=e)break;n+=(0,ge.qz)(o),r+=o.length}return r}function it({ruleId:t,because:e},r){const n=Me(t,r),o=e.some(({source:s})=>s!==void 0),i=n.filter(({verified:s})=>!(o&&s==="register")).map(s=>a`<cite>${(0,T.q)(s,r.report.locale)}</cite>`);if(i.length===0)return;const c=i.length>ye?[a`…`]:[];return j([...i.slice(0,ye),...c],r.word("report.apart"))}const Me=(t,{context:e})=>(e.rules?.get(t)?.basis??[]).filter(({instrument:r})=>(0,T.r)(r,"en")!=="Cardwarden");function at(t,e){const r=(0,A.Jn)(t);if(r.length===0)return;const n=r.length-be,o=r.slice(0,be).map(({note:c,at:s})=>a`${x(e,s,t.primary.file)} ${c}`),i=n>0?[a`${e.word("report.more-items",{count:n})}`]:[];return j([...o,...i],a`<br>`)}const lt=new Set(["missing-statement","missing-license","missing-indispensable","good-practice"]);function ct({because:t,primary:e,kind:r},n){const{word:o,report:i}=n,c=t.filter(({state:l})=>l!=="absent").slice(0,nt);if(c.length===0||lt.has(r))return h;const s=c.map(({fact:l,value:d,at:u})=>a`<li>${o("report.labeled",{label:V(l,i.locale),text:$e(l,d,i.locale)})} <span class="small">${x(n,u,e.file)}</span></li>`);return E(o("html.decided"),a`<ul class="missing">${s}</ul>`)}function dt({missing:t,subjects:e,file:r},n){const{word:o,rules:i}=n,c=e.flatMap(d=>mt(d,n));if(t.length===0&&c.length===0)return h;const s=t.map(d=>{const u=i.get(d.ruleId)?.anchor??"";return a`<li${we(d,n)}>${k((0,A.rv)(d))}${xe(d,n)} <span class="small">${x(n,d.primary,r)} · <a href="#${u}">${d.ruleId}</a></span></li>`}),l=s.length===0?h:a`<p>${o("html.missing-items",{count:s.length})}</p><ul class="missing">${s}</ul>`;return a`<section><h4>${o("html.completeness")}</h4>${c}${l}${Se(t,n)}</section>`}function mt({completeness:t,transparency:e},{word:r,report:n}){const o=s=>s==="none"?r("report.no-level"):s,i=[];if(t!==void 0){const{stated:s,expected:l,level:d}=t;i.push(a`<p>${r("html.completeness-line",{stated:s,expected:l,level:o(d)})}</p>${pt(s,l)}`)}e?.claimed!==void 0&&i.push(a`<p>${r("html.claimed-level",{level:e.claimed})}</p>`);const c=e?.missing??[];if(c.length>0){const s=c.map(l=>V(l,n.locale));i.push(a`<p>${r("html.next-level",{facts:s})}</p>`)}return i}const pt=(t,e)=>a`<svg class="bar" viewBox="0 0 ${Math.max(1,e)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(t,e)}" height="1"/></svg>`;function Se(t,{report:e,context:r,word:n}){const o=(0,He.oh)(t,e.lineage,r.line);if(o===void 0)return h;const i=(0,S.Sv)(o,e.locale).replace(/[:：]$/,""),c=j(o.lines.map(s=>a`${s}`),a`\n`);return E(k(n("html.paste",{where:i})),a`<pre>${c}</pre>`)}var ut=y(81136),Z=y(85874);const ft=3;function ht(t){const e=gt(t),r=[],n=(s,l)=>{for(;r.length<=s;)r.push([]);r[s]?.push(l)};for(const[s,l]of e)n(l,s);const o=t.flatMap((s,l)=>{const[d,u]=[e.get(s.from)??0,e.get(s.to)??0],f=[s.from];for(let p=d+1;p<u;p++){const $=`\0${l} ${p}`;n(p,$),f.push($)}return f.push(s.to),f.slice(1).map((p,$)=>({edge:s,from:f[$]??"",to:p}))}),i=_(o,"to","from"),c=_(o,"from","to");for(let s=0;s<ft;s++)ee(r,i),ee([...r].reverse(),c);return ee(r,i),{layers:r,segments:o}}function gt(t){const e=_(t,"from","to"),r=new Map;for(const{from:s,to:l}of t)r.set(s,r.get(s)??0),r.set(l,(r.get(l)??0)+1);const n=[...r].filter(([,s])=>s===0).map(([s])=>s),o=[...n],i=new Map([...r.keys()].map(s=>[s,0])),c=new Set(r.keys());for(;c.size>0;){const[s=""]=c,l=o.shift()??s;if(c.delete(l))for(const d of e.get(l)??[]){if(!c.has(d))continue;i.set(d,Math.max(i.get(d)??0,(i.get(l)??0)+1));const u=(r.get(d)??1)-1;r.set(d,u),u===0&&o.push(d)}}for(const s of n){const l=Math.min(...(e.get(s)??[]).map(d=>i.get(d)??1));i.set(s,Math.max(0,l-1))}return i}function _(t,e,r){const n=new Map;for(const o of t){const i=n.get(o[e]);i?i.push(o[r]):n.set(o[e],[o[r]])}return n}function ee(t,e){const r=new Map;for(const n of t){const o=new Map(n.map((i,c)=>{const s=(e.get(i)??[]).flatMap(l=>r.get(l)??[]);return[i,s.length===0?c:s.reduce((l,d)=>l+d,0)/s.length]}));n.sort((i,c)=>(o.get(i)??0)-(o.get(c)??0));for(const[i,c]of n.entries())r.set(c,i)}}function ze(t){const e=new Map,r=o=>{let i=o;for(;;){const c=e.get(i)??i;if(c===i)return i;const s=e.get(c)??c;e.set(i,s),i=s}};for(const{from:o,to:i}of t)e.set(r(i),r(o));const n=new Map;for(const o of t){const i=r(o.from),c=n.get(i);c?c.push(o):n.set(i,[o])}return[...n.values()]}const Q=208,vt=44,te=16,X={x:116,y:16},F=4;function $t(t){const{layers:e,segments:r}=ht(t),n=Ae(r,({to:g})=>g),o=Ae(r,({from:g})=>g),i=g=>g.startsWith("\0"),c=g=>i(g)?te:Math.max(vt,te*(n.get(g)?.length??0)+12),s=g=>g.reduce((v,b)=>v+c(b)+X.y,-X.y),l=Math.max(...e.map(s)),d=new Map;for(const[g,v]of e.entries()){let b=F+(l-s(v))/2;for(const M of v){const C=c(M);d.set(M,{x:F+g*(Q+X.x),y:b,height:C}),b+=C+X.y}}const u=g=>{const v=d.get(g);return v===void 0?0:v.y+v.height/2},f=Ce(o,({to:g})=>u(g),d),p=Ce(n,({from:g})=>u(g),d),$=t.map(g=>{const v=r.filter(b=>b.edge===g);return{edge:g,points:v.flatMap(b=>{const[M,C]=[d.get(b.from),d.get(b.to)];return M===void 0||C===void 0?[]:[[M.x+Q,f.get(b)??M.y],[C.x,p.get(b)??C.y]]})}});return{width:2*F+e.length*(Q+X.x)-X.x,height:2*F+l,nodes:[...d].flatMap(([g,v])=>i(g)?[]:{id:g,...v}),lines:$}}function Ce(t,e,r){const n=new Map;for(const[o,i]of t){const c=r.get(o);if(c===void 0)continue;const s=Math.min(te,c.height/(i.length+1)),l=c.y+c.height/2-s*(i.length-1)/2,d=[...i].sort((u,f)=>e(u)-e(f));for(const[u,f]of d.entries())n.set(f,Math.round(l+u*s))}return n}function Ae(t,e){const r=new Map;for(const n of t){const o=r.get(e(n));o?o.push(n):r.set(e(n),[n])}return r}const bt=40,Ee=20,yt=2e3,wt=28,Ie=200;function xt(t){const{report:e,word:r}=t,{lineage:n}=e;if(n.length===0)return h;const o=St(t),i=n.length-o.reduce((s,{length:l})=>s+l,0),c=i>0?a` ${r("html.lineage-cut",{count:i})}`:h;return a`<section aria-label="${r("html.lineage")}"><h2 id="lineage">${r("html.lineage")}</h2><p class="small">${r("html.lineage-note")}${c}</p>${Oe(o,r("html.lineage"),t)}${kt(t)}</section>
`}function kt(t){const{report:e,word:r}=t,{lineage:n,locale:o}=e,i=n.slice(0,yt).map(({from:u,to:f,relation:p,resolution:$,at:g})=>z(Y(f,t),[(0,Z.u)(p,o),Y(u,t),R("resolution",$,o),a`<span class="small">${x(t,g,g.file)}</span>`])),c=[r("html.downstream"),r("html.relation"),r("report.upstream"),r("html.found"),r("report.where")],[s,l]=[i.length,n.length],d=s<l?a`<p>${r("html.lineage-table-cut",{shown:s,count:l})}</p>`:h;return E(r("html.lineage-table",{count:l}),a`${I(c,i)}${d}`)}function Mt(t,e){const r=[],n=new Set([t]);for(const o of n)for(const i of e.upstreams.get(o)??[]){if(r.length===Ee)break;r.push(i),n.add(i.from)}return r.length<2?h:Oe([r],`${e.word("html.lineage")} ${t}`,e)}const Oe=(t,e,r)=>a`<div class="pictures" tabindex="0" role="group" aria-label="${e}">${t.map(n=>zt($t(n),r))}</div>`;function St({report:t,failing:e}){const r=({id:c,to:s})=>Math.min(e.get(c)??2,(e.get(s)??2)+.5),n=ze(t.lineage).map(c=>c.map(s=>({edge:s,rank:r(s)})).sort((s,l)=>s.rank-l.rank)).sort((c,s)=>(c[0]?.rank??2)-(s[0]?.rank??2)),o=[];let i=bt;for(const c of n){const s=c.slice(0,Math.min(Ee,i)).map(({edge:l})=>l);if(s.length===0)break;i-=s.length,o.push(...ze(s))}return o}function zt(t,e){const{report:r,anchors:n,failing:o}=e,{width:i,height:c,nodes:s,lines:l}=t,d=new Map(l.map(({edge:p})=>[p.from,p.resolution])),u=s.map(({id:p,x:$,y:g,height:v})=>{const b=n.has(p),M=b?"in-repository":d.get(p)??"in-repository",C=`node${b?" own":""}${M==="unresolved"?" unknown":""}${o.get(p)===0?" bad":""}`,Fe=g+v/2;return a`<g><title>${p}</title><rect class="${C}" x="${$}" y="${g}" width="${Q}" height="${v}" rx="5"/><text x="${$+10}" y="${Fe-3}">${At(p)}</text><text class="sub" x="${$+10}" y="${Fe+13}">${R("resolution",M,r.locale)}</text></g>`}),f=l.map(p=>Ct(p,e));return a`<svg aria-hidden="true" width="${i}" height="${c}" viewBox="0 0 ${i} ${c}">${f}${u}</svg>`}function Ct({edge:t,points:e},{report:r,failing:n}){const[o,...i]=e,c=i.at(-1);if(o===void 0||c===void 0)return h;let s=`M${o[0]} ${o[1]}`,[l,d]=o;for(const[$,g]of i){const v=Math.round(($-l)/2);s+=`C${l+v} ${d} ${$-v} ${g} ${$} ${g}`,[l,d]=[$,g]}const u=`${t.channel==="carry"?"edge":"edge soft"}${n.get(t.id)===0?" bad":""}`,[f,p]=c;return a`<path class="${u}" d="${s}"/><path class="tip" d="M${f} ${p}l-8 -4v8z"/><text class="label" x="${f-12}" y="${p-3}" text-anchor="end">${(0,Z.u)(t.relation,r.locale)}</text>`}function At(t){const e=[...(0,me.E$)(t).slice(-Ie)];let r=1,n=e.length;for(;n>0&&(r+=(0,ge.qz)(e[n-1]??""),!(r>wt));)n--;return`${n>0||t.length>Ie?"\u2026":""}${e.slice(n).join("")}`}const Et=60,It=400,Ot=["license.stated","license.name","license.link","version","stage","provider.name","contact","languages","intendedUse","outOfScopeUse","limitations","sources","synthetic.present","synthetic.generators","personalInfo.present","personalInfo.categories","legalBasis.basis","training.description","policies.aup","review.date"];function Pt(t,e,r){const n=e.subjects.length>1?a`<h4>${w(t.id)}</h4>`:h;return a`${n}${Xt(t.facts,e,r)}${Tt(t,e,r)}${Lt(t,e,r)}`}function Xt(t,{file:e},r){if(t===void 0)return h;const{word:n,report:o}=r,i=Ot.flatMap(s=>{const l=(0,ut.$I)(t,s);if(l===void 0||l.value===null)return[];const d=(0,O.$Q)($e(s,l.value,o.locale),It);return z(a`<span class="name">${V(s,o.locale)}</span>`,[d,re(r,l.at,e)])});if(i.length===0)return h;const c=[n("html.fact"),n("html.value"),n("report.where")];return E(n("html.facts"),I(c,i))}const re=(t,...e)=>a`<span class="small">${x(t,...e)}</span>`;function Tt({id:t,upstreams:e},{file:r},n){if(e.length===0)return h;const{word:o,report:i}=n,c=e.slice(0,Et).map(({from:u,relation:f,resolution:p,at:$})=>z(Y(u,n),[(0,Z.u)(f,i.locale),R("resolution",p,i.locale),re(n,$,r)])),s=e.length-c.length,l=[o("report.upstream"),o("html.relation"),o("html.found"),o("report.where")],d=s>0?a`<p>${o("report.more-items",{count:s})}</p>`:h;return E(o("html.upstreams"),a`${Mt(t,n)}${I(l,c)}${d}`)}function Lt({responsibility:t},{file:e},r){if(t===void 0)return h;const{word:n,report:o}=r,{locale:i}=o,c=t.roles.map(({role:l,party:d,duties:u,at:f})=>{const p=d===null||l==="provider"?"":n("report.no-duties"),$=u.map(b=>R("task",b,i)).join(n("report.listed")),g=l===""?n("report.not-stated"):R("role",l,i),v=d===null?a`<strong>${n("report.nobody")}</strong>`:w(d);return z(a`${g}`,[v,$||p,re(r,f,e)])}),s=[n("report.role"),n("report.who"),n("report.duties"),n("report.where")];return E(n("html.responsibilities"),I(s,c))}const Nt=5,jt=30,Bt=3;function Rt(t,e){const{word:r,cards:n,report:o}=e,{file:i,folder:c,anchor:s,subjects:l,findings:d}=t,u=n.length<=Nt?a` open`:h,f=l.slice(0,jt),p=l.length-f.length,$=p>0?a`<p>${r("report.more-items",{count:p})}</p>`:h,g=(0,ae.ci)(o,i),v=g===void 0?h:a`<p>${P(w(i),g)}</p>`;return a`<article class="card" data-folder="${c}"><details${u}><summary><span><h3>${Pe(t,e)}</h3><span class="path small">${w(i)}</span></span>${qt(t,e)}</summary><div class="body" id="${s}">${v}${Ut(d,e)}${dt(t,e)}${f.map(b=>Pt(b,t,e))}${$}</div></details></article>
`}function Pe({file:t,subjects:e},{word:r}){if(e.length===0)return w(t);const n=e.slice(0,Bt).map(({id:c})=>w(c)),o=e.length-n.length,i=o>0?[a`${r("report.more-items",{count:o})}`]:[];return j([...n,...i],r("report.listed"))}function qt({sums:t,subjects:e},{word:r}){const o=[["error",t.error,r("report.errors",{count:t.error})],["warning",t.warning,r("report.warnings",{count:t.warning})],["notice",t.notice,r("report.notices",{count:t.notice})],["",t.undetermined,r("report.cannot-tell",{count:t.undetermined})]].filter(([,l])=>l>0).map(([l,,d])=>a`<span class="badge ${l}">${d}</span>`),i=a`<span class="badge good">${r("html.no-finding")}</span>`,[c="none"]=e.flatMap(({completeness:l,transparency:d})=>l?.level??d?.level??[]),s=c==="none"?h:a`<span class="badge">${c}</span>`;return a`<span class="badges">${o.length===0?i:o}${s}</span>`}function Ut(t,e){const{word:r}=e;return t.length===0?a`<p>${r("html.no-findings")}</p>`:a`<section><h4>${r("html.findings")}</h4><ul class="findings">${t.map(n=>ot(n,e))}</ul>${Se(t,e)}</section>`}var H=y(30923),Dt=y(28775);const Xe=200,W=t=>t;function Qt(t){const{report:e,word:r}=t,{change:n}=e;if(n===void 0)return h;const{licenses:o,stated:i=[],retired:c=[],policy:s}=n,l=[q(t,r("report.licenses"),o.map(p=>a`${(0,H.BD)(p,e,W)} ${x(t,p.at)}`)),q(t,r("report.new-upstreams"),(0,Dt.En)(e).map(p=>a`${p}`)),q(t,r("report.stated"),i.map(p=>a`${(0,H.vh)(p,e,W)} ${x(t,p.at)}`)),q(t,r("report.retired"),c.map(p=>a`${(0,H.dY)(p,e,W)}`)),s===void 0?h:q(t,r("report.policy"),[a`${(0,H.Yi)(s,e,W)}`])],d=n.compared?h:a`<p>${r("report.not-compared")}</p>`,u=l.every(({html:p})=>p==="")&&n.compared?a`<p>${r("report.none-caused")}</p>`:h,f=e.findings.some(({introduced:p,suppressed:$})=>p!==!1&&$===void 0);return a`<section aria-labelledby="change"><h2 id="change">${r("html.this-change")}</h2>${d}${f?h:u}${l}</section>
`}function q({word:t},e,r){if(r.length===0)return h;const n=r.length-Xe,o=n>0?a`<li>${t("report.more-items",{count:n})}</li>`:h;return a`<h3>${e}</h3><ul>${r.slice(0,Xe).map(i=>a`<li>${i}</li>`)}${o}</ul>`}var U=y(38092);const Ft=2e3,Ht=2e3;function Wt(t){const{rules:e,word:r}=t;return e.size===0?h:a`<section aria-labelledby="rules"><h2 id="rules">${r("html.rules")}</h2>${[...e.values()].map(n=>Gt(n,t))}</section>
`}function Gt({id:t,anchor:e,title:r,page:n},o){const{context:i,report:c,word:s}=o,{locale:l}=c,d=i.rules?.get(t)?.rationale,u=d===void 0?h:a`<p>${k((0,T.r)(d,l))}</p>`,f=Me(t,o).map($=>a`<li><cite>${P((0,T.q)($,l),$.url)}</cite>${Kt($,o)}</li>`),p=n===void 0?h:a`<p>${P(s("html.rule-page"),n)}</p>`;return a`<div class="rule"><h3 id="${e}">${r}</h3>${fe(t,r)}${u}${f.length===0?h:a`<ul class="missing">${f}</ul>`}${p}</div>`}function Kt({asks:t},{report:e}){const r=typeof t=="string"?e.locale==="en"?t:void 0:t[e.locale];return r===void 0?h:a`<br><span class="small">${r}</span>`}function Jt(t){const{report:e,word:r}=t,n=e.findings.filter(({suppressed:s})=>s!==void 0);if(n.length===0)return h;const o=n.slice(0,Ft).map(s=>Yt(s,t)),i=[r("report.what"),r("html.means"),r("html.reason"),r("html.owner"),r("html.until")],c=o.length<n.length?a`<p>${r("html.suppressed-cut",{shown:o.length,count:n.length})}</p>`:h;return a`<section aria-labelledby="suppressed"><h2 id="suppressed">${r("html.suppressed")}</h2>${I(i,o)}${c}</section>
`}function Yt(t,e){const{report:r}=e,{suppressed:n,message:o,ruleId:i,primary:c}=t,[s=""]=(0,S.XV)(t,r.locale),l=n?.at;return z(a`${k(o)} <span class="small">${x(e,c)} ${i}</span>`,[l===void 0?s:a`${s} <span class="small">${x(e,l)}</span>`,w(n?.reason??""),w(n?.owner??""),a`<time>${n?.expires}</time>`])}function Vt(t){const{report:e,context:r,word:n}=t,{packs:o,register:i}=e,c=(0,U.Bk)(e).map(({message:u,hint:f,at:p})=>a`<li>${p===void 0?h:a`${x(t,p)} `}${k(u)}${f===void 0?h:k(n("report.aside",{text:f}))}</li>`),s=[...r.notes??[],...(0,U.z0)(e)].map(u=>a`<li>${k(u)}</li>`),l=[...c,...s],d=[...o.map(({name:u,version:f,digest:p})=>z(w(`${u} ${f}`),[J(p)])),z(a`${n("report.register",{version:i.version})}`,[J(i.digest)])];return a`<section aria-labelledby="run"><h2 id="run">${n("html.run-notes")}</h2>${l.length===0?h:a`<ul>${l}</ul>`}${Zt(t)}${I([n("html.packs"),n("html.packs-digest")],d)}</section>
`}function Zt({report:t,word:e}){const r=(0,U.vK)(t);if(r.length===0)return h;const n=r.slice(0,Ht).map(({at:i,message:c})=>z(w(i?.file??""),[k(c)])),o=r.length-n.length;return E(a`${e("html.left")}${e("report.aside",{text:e("html.left-count",{count:r.length})})}`,a`${I([e("html.file"),e("html.left-reason")],n)}${o>0?a`<p>${e("report.more-items",{count:o})}</p>`:h}`)}const _t=({report:t})=>a`<footer><div class="wide"><p>${(0,S.aL)(t.locale)("report.disclaimer")}</p><p>Cardwarden ${t.tool.version}</p></div></footer>`;var ne=y(61986);const er={unreadable:"html.kind-unreadable",contradiction:"html.kind-contradiction","outside-permission":"html.kind-outside-permission","claim-unsupported":"html.kind-claim-unsupported","missing-license":"html.kind-missing-license","missing-indispensable":"html.kind-missing-indispensable","missing-statement":"html.kind-missing-statement","good-practice":"html.kind-good-practice"};function tr(t){const{word:e,cards:r,rules:n,report:o}=t,i=[["error",e("html.errors")],["warning",e("html.warnings")],["notice",e("html.notices")],["undetermined",e("html.undetermined")]],s=(o.summary.undetermined>0?i:i.slice(0,-1)).map(([v,b])=>a`<label><input type="checkbox" name="severity" value="${v}" checked> ${b}</label>`),l=new Set(o.findings.map(({kind:v})=>v)),d=new Map(o.repositories?.map(({folder:v,source:b})=>[v,b?.repository])),u=[...ce(o,r)].filter(([,v])=>v.length>0).map(([v])=>[v,d.get(v)??v]),f=o.repositories!==void 0,p=[oe("rule",e("html.rule"),e("html.any-rule"),[...n.values()].map(({anchor:v,title:b})=>[v,b])),oe("kind",e("html.kind"),e("html.any-kind"),ne.rI.filter(v=>l.has(v)).map(v=>[v,e(er[v])])),oe("folder",e(f?"html.repository":"html.folder"),e(f?"html.any-repository":"html.any-folder"),u)],$=o.findings.some(({introduced:v})=>v!==void 0)?a`<fieldset><label><input type="checkbox" name="change"> ${e("html.only-change")}</label></fieldset>`:h,g=e("html.shown",{shown:"{shown}",total:"{total}",cards:"{cards}"});return a`<form id="filter" role="search" aria-label="${e("html.filter")}" hidden><div class="grow"><label for="search">${e("html.search")}</label><input type="search" id="search" name="search" placeholder="${e("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${e("html.severity")}</legend>${s}</fieldset>${p}${$}<div><button type="reset">${e("html.clear")}</button> <button type="button" id="open">${e("html.expand")}</button> <button type="button" id="close">${e("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${g}"></output></form><p id="none" hidden>${e("html.none-shown")}</p>
`}function oe(t,e,r,n){return n.length<2?h:a`<div><label for="filter-${t}">${e}</label><select id="filter-${t}" name="${t}"><option value="">${r}</option>${n.map(([o,i])=>a`<option value="${o}">${i}</option>`)}</select></div>`}const Te=15;function rr(t){const{report:e,context:r,word:n}=t,o=(0,U.C$)(e,r.decides),i=D();for(const d of o)G(i,d);const{kind:c,text:s}=nr(e,i,n),l=[["error",n("html.errors"),i.error],["warning",n("html.warnings"),i.warning],["notice",n("html.notices"),i.notice],["",n("html.undetermined"),i.undetermined],["",n("html.excused"),e.summary.suppressed],["",n("html.documents"),e.summary.documents]];return a`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${n("html.title")}</h1>
<div class="verdict ${c}"><strong>${s}</strong><p>${(0,U.Sd)(e,r.decides)}</p></div>
<ul class="tiles">${l.map(([d,u,f])=>a`<li class="${f>0?d:""}"><b>${f}</b>${u}</li>`)}</ul>
<dl class="meta">${or(t).map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
${sr(t)}</div></header>
`}function nr(t,e,r){const{diagnostics:n,change:o,documents:i,shard:c}=t;if(n.some(({severity:d})=>d==="fatal"))return{kind:"error",text:r("html.verdict-fatal")};if(e.error>0)return{kind:"error",text:r("html.verdict-errors",{count:e.error})};if(e.warning>0)return{kind:"warning",text:r("html.verdict-warnings",{count:e.warning})};if(e.undetermined>0)return{kind:"warning",text:r("html.verdict-open",{count:e.undetermined})};if(o?.compared===!1)return{kind:"warning",text:r("html.verdict-partial")};const s=c===void 0||c.of===1;return i.length+e.notice>0&&s?{kind:"good",text:r("html.verdict-clear")}:{kind:"",text:r("html.verdict-nothing")}}function or({report:t,word:e}){const{source:r,packs:n,register:o,tool:i,repositories:c}=t;return[[e("html.date"),a`<time>${t.date}</time>`],[e("html.level"),a`${t.level}`],[e("html.repository"),r&&P(w(r.repository),`${r.server}/${r.repository}`)],[e("html.commit"),r&&J((0,S.Ax)(r.commit))],[e("html.run"),r?.run&&P(w(r.run.id),r.run.url)],[e("html.repositories"),c&&a`${c.length}`],[e("html.packs"),j(n.map(({name:l,version:d})=>w(`${l} ${d}`)),e("report.listed"))],[e("html.register"),a`${o.version}`],[e("html.tool"),a`${i.version}`]].flatMap(([l,d])=>d===void 0?[]:[[l,d]])}function sr({report:t,word:e,rules:r,cards:n}){const o=t.findings.some(c=>c.suppressed!==void 0),i=[["overview",e("html.overview"),r.size>0||n.length>0],["change",e("html.this-change"),t.change!==void 0],["lineage",e("html.lineage"),t.lineage.length>0],["cards",e("html.cards"),n.length>0],["rules",e("html.rules"),r.size>0],["suppressed",e("html.suppressed"),o],["run",e("html.run-notes"),!0]];return a`<nav aria-label="${e("html.contents")}"><ul>${i.filter(([,,c])=>c).map(([c,s])=>a`<li><a href="#${c}">${s}</a></li>`)}</ul></nav>`}function ir(t){const{word:e,cards:r,rules:n}=t;return n.size===0&&r.length===0?h:a`<section aria-label="${e("html.overview")}"><h2 id="overview">${e("html.overview")}</h2>${ar(t)}${cr(t)}${lr(t)}</section>
`}function ar(t){const{word:e,rules:r}=t,n=s=>s.reduce((l,d)=>(0,A.IQ)(d)<(0,A.IQ)(l)?d:l),i=[...r.values()].map(s=>({...s,best:n(s.findings)})).sort((s,l)=>ne.oC.indexOf(s.best.severity)-ne.oC.indexOf(l.best.severity)||l.findings.length-s.findings.length).map(({anchor:s,id:l,title:d,findings:u,best:f})=>a`<tr><td>${he(f,t)}</td><th scope="row"><a href="#${s}">${d}</a>${fe(l,d)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${s}">${u.length}</a></td><td class="number optional">${new Set(u.map(({primary:p})=>p.file)).size}</td></tr>`),c=[a`<th scope="col">${e("html.severity")}</th>`,a`<th scope="col">${e("report.rule")}</th>`,a`<th scope="col" class="number">${e("html.finding-count")}</th>`,a`<th scope="col" class="number optional">${e("html.card-count")}</th>`];return se(e("html.by-rule"),c,i,e)}const Le=["error","warning","notice","undetermined"],Ne=t=>[a`<th scope="col" class="number">${t("html.errors")}</th>`,a`<th scope="col" class="number">${t("html.warnings")}</th>`,a`<th scope="col" class="number">${t("html.notices")}</th>`,a`<th scope="col" class="number optional">${t("html.undetermined")}</th>`],je=t=>a`${Le.map(e=>a`<td class="number${e==="undetermined"?" optional":""}${t[e]===0?" zero":""}">${t[e]}</td>`)}`;function lr(t){const{word:e,cards:r}=t,n=r.some(({subjects:c})=>c.some(({completeness:s})=>s)),o=r.map(c=>{const[s]=c.subjects.flatMap(({completeness:f})=>f??[]),l=s===void 0?"":e("html.stated-of",{stated:s.stated,expected:s.expected}),d=s===void 0||s.level==="none"?"":s.level,u=n?a`<td class="number optional">${l}</td><td class="optional">${d}</td>`:h;return a`<tr><th scope="row"><a href="#${c.anchor}">${Pe(c,t)}</a></th>${je(c.sums)}${u}</tr>`}),i=[a`<th scope="col">${e("html.card")}</th>`,...Ne(e),...n?[a`<th scope="col" class="number optional">${e("html.stated")}</th>`,a`<th scope="col" class="optional">${e("report.level")}</th>`]:[]];return se(e("html.by-card"),i,o,e)}function cr({word:t,cards:e,report:r}){const n=new Map(r.repositories?.map(s=>[s.folder,s])),o=[...ce(r,e)].map(([s,l])=>{const d=n.get(s),u=d??D();if(d===void 0)for(const f of l)for(const p of Le)u[p]+=f.sums[p];return{folder:s,sums:u,repository:d,documents:d?.documents??l.length}}).sort((s,l)=>l.sums.error-s.sums.error||l.sums.warning-s.sums.warning).map(({folder:s,sums:l,repository:d,documents:u})=>{const f=w(d?.source?.repository??s),p=u===0?a`${f} <span class="small">${t("html.no-card")}</span>`:a`<a href="#cards" data-filter="folder" data-value="${s}">${f}</a>`;return a`<tr><th scope="row">${p}</th>${je(l)}<td class="number">${u}</td></tr>`}),i=r.repositories!==void 0,c=[a`<th scope="col">${t(i?"html.repository":"html.folder")}</th>`,...Ne(t),a`<th scope="col" class="number">${t("html.documents")}</th>`];return se(t(i?"html.by-repository":"html.by-folder"),c,o,t)}function se(t,e,r,n){if(r.length===0)return h;const o=a`<thead><tr>${e}</tr></thead>`,c=r.length>Te+5?r.slice(0,Te):r,s=r.slice(c.length),l=s.length===0?h:a`<details class="more"><summary>${n("html.more-rows",{count:s.length})}</summary><table>${o}<tbody>${s}</tbody></table></details>`;return a`<table><caption>${t}</caption>${o}<tbody>${c}</tbody></table>${l}`}var dr=y(65108),mr=y(42565);const Be=`"use strict";
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
`,Re=`
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
html{font-size:9.5pt}body{font-size:1rem}.tiles{grid-template-columns:repeat(6,1fr)}.wide{max-width:none;padding:0}form,nav,.skip,.no-print{display:none!important}a{text-decoration:none;color:inherit}header{padding:0;border:0}
details::details-content{content-visibility:visible;block-size:auto}
.card{content-visibility:visible;border:0;border-top:1.5pt solid var(--quiet);border-radius:0}.card>details>summary{padding:.5rem 0;break-after:avoid}.card>details>summary>span:first-child::before{content:""!important;width:0}.card .path{padding-left:0}.body{padding:0 0 .5rem}
tr,pre,.item,.tiles li,svg{break-inside:avoid}h2,h3,h4,caption,summary,h2+p{break-after:avoid}.more>summary{display:none}thead{display:table-header-group}.pictures{overflow:visible}.pictures svg{max-width:100%;height:auto}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;var qe=Object.freeze,pr=Object.defineProperty,ur=(t,e)=>qe(pr(t,"raw",{value:qe(e||t.slice())})),Ue;const De=t=>`'sha256-${btoa(String.fromCharCode(...(0,dr.sc)((0,mr.AI)(t))))}'`,fr=()=>["default-src 'none'",`style-src ${De(Re)}`,`script-src ${De(Be)}`,"base-uri 'none'","form-action 'none'"].join("; "),hr=(t,e)=>a`<!doctype html>
<html lang="${t}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new N(fr())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new N(Re)}</style>
</head>
<body>
`,gr=t=>a(Ue||(Ue=ur(["",`
<script>`,`<\/script>
</body>
</html>
`])),t,new N(Be)),vr={id:"html",title:"a page to read, print and hand on",render:(t,e)=>[...Qe(t,e)].join(""),parts:Qe};function*Qe(t,e){for(const r of $r(t,e))yield r.html}function*$r(t,e){const r=_e(t,e),{word:n,cards:o}=r,i=t.source?.repository;if(yield hr(t.locale,i===void 0?n("html.title"):n("html.title-of",{name:i})),yield a`<a class="skip" href="#main">${n("html.skip")}</a>
`,yield rr(r),yield a`<main id="main" tabindex="-1"><div class="wide">
`,yield Qt(r),yield ir(r),yield xt(r),o.length>0){yield a`<section aria-labelledby="cards"><h2 id="cards">${n("html.cards")}</h2>${tr(r)}`;for(const c of o)yield Rt(c,r);yield a`</section>
`}yield Wt(r),yield Jt(r),yield Vt(r),yield a`</div></main>
`,yield gr(_t(r))}}))

};
