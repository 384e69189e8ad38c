import{a as Qe}from"./chunk-XHPCJIJR.js";import{b as X}from"./chunk-2FFLRSYX.js";import{a as L,b as B}from"./chunk-L4KSWCVR.js";import{n as tt,p as rt,q as ot,s as nt}from"./chunk-DCTCERCP.js";import{a as Ze,b as et}from"./chunk-55X7OF3K.js";import{a as J,e as Re}from"./chunk-6FFSNKHI.js";import{c as Fe}from"./chunk-VCMY5LHP.js";import{a as De}from"./chunk-VTPRONBU.js";import"./chunk-K5IG34XA.js";import{a as A,b as F}from"./chunk-PF23DA2N.js";import{a as Ne}from"./chunk-UHBHDLKR.js";import{c as We,f as Ke,g as Je,h as Ye,j as Ve}from"./chunk-GL6LK7AN.js";import{c as P}from"./chunk-TJBWEBCH.js";import{b as He,c as Ge,e as _,f as Ue}from"./chunk-YHEI4QRC.js";import{b as Ee,c as Ae,f as Pe}from"./chunk-2COQGZOO.js";import{a as K,c as _e,d as Le,f as je,g as qe,h as Be,i as Xe}from"./chunk-TPJ2RP3Z.js";import"./chunk-TBHAD7HH.js";import{a as W,o as Ce,r as C}from"./chunk-JNJUGLSK.js";import{a as ze}from"./chunk-UUPEGDUL.js";import"./chunk-JQDJ7KS7.js";import{b as Te,c as Ie}from"./chunk-C4UFF57T.js";import"./chunk-RDTIGWQA.js";import"./chunk-N3A4S6MT.js";import"./chunk-N43UU377.js";import{s as ne,u as Se}from"./chunk-4R2TU746.js";import{b as xe,c as oe,d as ke,e as Me}from"./chunk-BTKZRW4V.js";import{a as Oe}from"./chunk-DECLSCO5.js";import"./chunk-OOJM4CTU.js";var R=()=>({error:0,warning:0,notice:0,undetermined:0,missing:0});function Y(t,e){let{severity:r,outcome:o}=e;t[P(e)?"missing":r]++,o==="undetermined"&&t.undetermined++}function st(t,e){let r=new Map(t.documents.map(({file:n})=>[n,[]]));for(let n of t.findings)n.suppressed===void 0&&L(r,n.primary.file,n);let o=Wt(t,e);return[...r].map(([n,s])=>{let c=R();for(let l of s)Y(c,l);let a=[...s].sort((l,m)=>_(l)-_(m));return{file:n,folder:Ft(n),subjects:o.get(n)??[],findings:a.filter(l=>!P(l)),missing:a.filter(P),sums:c}}).map(n=>({card:n,weight:Dt(n.findings,e.decides)})).sort((n,s)=>s.weight.error-n.weight.error||s.weight.warning-n.weight.warning).map(({card:n},s)=>({...n,anchor:`card-${s+1}`}))}function Dt(t,e){let r=R();for(let o of t)(e!=="introduced"||o.introduced!==!1)&&Y(r,o);return r}var Ft=t=>t.includes("/")?t.slice(0,t.indexOf("/")):".";function V({repositories:t},e){let r=new Map(t?.map(({folder:n})=>[n,[]]));for(let n of e)L(r,n.folder,n);let o=t!==void 0||e.length>=2*r.size;return r.size>1&&o?r:new Map}function Wt(t,{facts:e}){let r=se(t.completeness??[]),o=se(t.transparency??[]),n=se(t.responsibilities??[]),s=ie(t.lineage),c=new Map;for(let{file:l,subjects:m}of t.documents)for(let p of m)c.has(p)||c.set(p,l);let a=new Map;for(let[l,m]of c)L(a,r.get(l)?.file??m,{id:l,upstreams:s.get(l)??[],facts:e?.(l),completeness:r.get(l),transparency:o.get(l),responsibility:n.get(l)});return a}var ie=t=>B(t,({to:e})=>e),se=t=>new Map(t.map(e=>[e.subject,e]));var N=class{html;constructor(e){this.html=e}};function i(t,...e){let r=t[0]??"";for(let[o,n]of e.entries())r+=`${Kt(n)}${t[o+1]??""}`;return new N(r)}function Kt(t){return t===void 0?"":typeof t=="string"?Ce(C(t,it)):typeof t=="number"?String(t):t instanceof N?t.html:t.map(e=>e.html).join("")}var it=2e3,at=200,f=i``,T=(t,e)=>i`${t.map((r,o)=>o===0?r:i`${e}${r}`)}`,y=t=>i`${C(t,it).split(/`([^`]{1,300})`/).map((e,r)=>r%2===0?i`${e}`:i`<code>${e}</code>`)}`,H=t=>i`<code>${C(t,at)}</code>`,v=t=>i`<bdi>${C(t,at)}</bdi>`;function k(t,e){return e===void 0||!Jt(e)?i`${t}`:i`<a href="${e}" rel="noopener noreferrer">${t}</a>`}var Jt=t=>/^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(t)&&W(t)===t,x=(t,e)=>i`<details><summary>${t}</summary>${e}</details>`;function O(t,e){return e.length===0?f:i`<table><thead><tr>${t.map(r=>i`<th scope="col">${r}</th>`)}</tr></thead><tbody>${e}</tbody></table>`}var M=(t,e)=>i`<tr><th scope="row">${t}</th>${e.map(r=>i`<td>${r}</td>`)}</tr>`;function lt(t,e){let r=st(t,e),o=new Map;for(let s of t.findings)s.suppressed===void 0&&L(o,s.ruleId,s);let n=[...o].map(([s,c],a)=>{let l=e.rules?.get(s),m=l?.title===void 0?s:A(l.title,t.locale);return[s,{id:s,anchor:`rule-${a+1}`,title:m,page:l?.page,findings:c}]});return{report:t,context:e,word:K(t.locale),frames:new Re(e.line),cards:r,rules:new Map(n),upstreams:ie(t.lineage),failing:Yt(t),anchors:new Map(r.flatMap(({anchor:s,subjects:c})=>c.map(({id:a})=>[a,s])))}}function Yt({findings:t}){let e=new Map;for(let{subject:r,severity:o,suppressed:n}of t)n!==void 0||o==="notice"||e.get(r)===0||e.set(r,o==="error"?0:1);return e}function w({report:t,word:e},r,o){let n=r.file===o?e("html.line",{line:r.range.start.line}):`${r.file}:${Ge(r)}`;return k(v(n),Ae(t,r))}var Q=(t,e)=>t===e?f:i` <span class="small">${t}</span>`,Z=(t,{report:e})=>i`<span class="badge ${t.severity}">${_e(t,e.locale)}</span>`,I=(t,{report:e})=>Ne(t,e.repository),G=(t,e)=>{let r=e.anchors.get(t),o=v(I(t,e));return r===void 0?o:i`<a href="#${r}">${o}</a>`};var ct=12,j=(t,e)=>oe(Me(t),e);function ee(t,e,r){if(e===null)return"–";if(typeof e=="number")return String(e);let o=typeof e=="string"?[e]:e,n=o.slice(0,ct).map(c=>oe(ze(t,c),r)),s=r==="zh-CN"?"、":", ";return[...n,...o.length>ct?["…"]:[]].join(s)}function E(t,e,r){let o=ke(t,e);return o===void 0?e:xe(o,r)}var Vt=110,mt=20,Qt=20,dt=2;function ft(t,e){let{report:r,word:o}=e,{ruleId:n,primary:s,message:c,remedy:a}=t,{locale:l}=r,m=e.rules.get(n),p=Be(t,l),u=je(t,l),d=[[o("html.fix"),a===""?void 0:y(a)],[o("html.source"),u===void 0?void 0:i`${u}`],[o("html.basis"),er(t,e)],[o("html.note"),p===void 0?void 0:i`${p}`],[o("html.see"),tr(t,e)]];return i`<li class="item ${t.severity}"${ae(t,e)}><p class="head">${Z(t,e)}${le(t,e)} <a href="#${m?.anchor??""}"><b>${m?.title??n}</b></a> <span class="small">${w(e,s,s.file)} · ${n}</span></p><p>${y(c)}</p>${Zt(t,e)}<dl>${d.map(([g,h])=>h===void 0?f:i`<dt>${g}</dt><dd>${h}</dd>`)}</dl>${or(t,e)}</li>`}function ae({severity:t,outcome:e,ruleId:r,kind:o,introduced:n},s){let c=n===!0?i` data-change="yes"`:f;return i` data-severity="${e==="undetermined"?e:t}" data-rule="${s.rules.get(r)?.anchor??""}" data-kind="${o}"${c}`}function le({introduced:t,regression:e},{word:r}){return e===!0?i` <span class="badge">${r("html.regression")}</span>`:t===void 0?f:i` <span class="badge">${r(t?"html.caused":"html.before")}</span>`}function Zt({primary:t},{frames:e}){let r=e.at(t,Vt);if(r===void 0)return f;let{line:o,text:n,marks:s}=r,c=s.trimStart().length,a=pt(n,s.length-c),l=pt(n,s.length);return i`<pre class="frame"><span>${o}</span> ${n.slice(0,a)}<mark>${n.slice(a,l)}</mark>${n.slice(l)}</pre>`}function pt(t,e){let[r,o]=[0,0];for(let n of t){if(o>=e)break;o+=J(n),r+=n.length}return r}function er({ruleId:t,because:e},r){let o=ce(t,r),n=e.some(({source:a})=>a!==void 0),s=o.filter(({verified:a})=>!(n&&a==="register")).map(a=>i`<cite>${F(a,r.report.locale)}</cite>`);if(s.length===0)return;let c=s.length>dt?[i`…`]:[];return T([...s.slice(0,dt),...c],r.word("report.apart"))}var ce=(t,{context:e})=>(e.rules?.get(t)?.basis??[]).filter(({instrument:r})=>A(r,"en")!=="Cardwarden");function tr(t,e){let r=He(t);if(r.length===0)return;let o=r.length-mt,n=r.slice(0,mt).map(({note:c,at:a})=>i`${w(e,a,t.primary.file)} ${c}`),s=o>0?[i`${e.word("report.more-items",{count:o})}`]:[];return T([...n,...s],i`<br>`)}var rr=new Set(["missing-statement","missing-license","missing-indispensable","good-practice"]);function or({because:t,primary:e,kind:r},o){let{word:n,report:s}=o,c=t.filter(({state:l})=>l!=="absent").slice(0,Qt);if(c.length===0||rr.has(r))return f;let a=c.map(({fact:l,value:m,at:p})=>i`<li>${n("report.labeled",{label:j(l,s.locale),text:ee(l,m,s.locale)})} <span class="small">${w(o,p,e.file)}</span></li>`);return x(n("html.decided"),i`<ul class="missing">${a}</ul>`)}function ut({missing:t,subjects:e,file:r},o){let{word:n,rules:s}=o,c=e.flatMap(m=>nr(m,o));if(t.length===0&&c.length===0)return f;let a=t.map(m=>{let p=s.get(m.ruleId)?.anchor??"";return i`<li${ae(m,o)}>${y(Ue(m,o.report.locale))}${le(m,o)} <span class="small">${w(o,m.primary,r)} · <a href="#${p}">${m.ruleId}</a></span></li>`}),l=a.length===0?f:i`<p>${n("html.missing-items",{count:a.length})}</p><ul class="missing">${a}</ul>`;return i`<section><h4>${n("html.completeness")}</h4>${c}${l}${me(t,o)}</section>`}function nr({completeness:t,transparency:e},{word:r,report:o}){let n=a=>a==="none"?r("report.no-level"):a,s=[];if(t!==void 0){let{stated:a,expected:l,level:m}=t;s.push(i`<p>${r("html.completeness-line",{stated:a,expected:l,level:n(m)})}</p>${sr(a,l)}`)}e?.claimed!==void 0&&s.push(i`<p>${r("html.claimed-level",{level:e.claimed})}</p>`);let c=e?.missing??[];if(c.length>0){let a=c.map(l=>j(l,o.locale));s.push(i`<p>${r("html.next-level",{facts:a})}</p>`)}return s}var sr=(t,e)=>i`<svg class="bar" viewBox="0 0 ${Math.max(1,e)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(t,e)}" height="1"/></svg>`;function me(t,{report:e,context:r,word:o}){let n=De(t,e.lineage,r.line);if(n===void 0)return f;let s=Le(n,e.locale).replace(/[:：]$/,""),c=T(n.lines.map(a=>i`${a}`),i`\n`);return x(y(o("html.paste",{where:s})),i`<pre>${c}</pre>`)}function ht(t){let e=ir(t),r=[],o=(a,l)=>{for(;r.length<=a;)r.push([]);r[a]?.push(l)};for(let[a,l]of e)o(l,a);let n=t.flatMap((a,l)=>{let[m,p]=[e.get(a.from)??0,e.get(a.to)??0],u=[a.from];for(let d=m+1;d<p;d++){let g=`\0${l} ${d}`;o(d,g),u.push(g)}return u.push(a.to),u.slice(1).map((d,g)=>({edge:a,from:u[g]??"",to:d}))}),s=pe(n,"to","from"),c=pe(n,"from","to");for(let a=0;a<3;a++)de(r,s),de([...r].reverse(),c);return de(r,s),{layers:r,segments:n}}function ir(t){let e=pe(t,"from","to"),r=new Map;for(let{from:a,to:l}of t)r.set(a,r.get(a)??0),r.set(l,(r.get(l)??0)+1);let o=[...r].filter(([,a])=>a===0).map(([a])=>a),n=[...o],s=new Map([...r.keys()].map(a=>[a,0])),c=new Set(r.keys());for(;c.size>0;){let[a=""]=c,l=n.shift()??a;if(c.delete(l))for(let m of e.get(l)??[]){if(!c.has(m))continue;s.set(m,Math.max(s.get(m)??0,(s.get(l)??0)+1));let p=(r.get(m)??1)-1;r.set(m,p),p===0&&n.push(m)}}for(let a of o){let l=Math.min(...(e.get(a)??[]).map(m=>s.get(m)??1));s.set(a,Math.max(0,l-1))}return s}function pe(t,e,r){let o=new Map;for(let n of t){let s=o.get(n[e]);s?s.push(n[r]):o.set(n[e],[n[r]])}return o}function de(t,e){let r=new Map;for(let o of t){let n=new Map(o.map((s,c)=>{let a=(e.get(s)??[]).flatMap(l=>r.get(l)??[]);return[s,a.length===0?c:a.reduce((l,m)=>l+m,0)/a.length]}));o.sort((s,c)=>(n.get(s)??0)-(n.get(c)??0));for(let[s,c]of o.entries())r.set(c,s)}}function fe(t){let e=new Map,r=n=>{let s=n;for(;;){let c=e.get(s)??s;if(c===s)return s;let a=e.get(c)??c;e.set(s,a),s=a}};for(let{from:n,to:s}of t)e.set(r(s),r(n));let o=new Map;for(let n of t){let s=r(n.from),c=o.get(s);c?c.push(n):o.set(s,[n])}return[...o.values()]}var U=208,ar=44,ue=16,q={x:116,y:16},te=4;function $t(t){let{layers:e,segments:r}=ht(t),o=B(r,({to:h})=>h),n=B(r,({from:h})=>h),s=h=>h.startsWith("\0"),c=h=>s(h)?ue:Math.max(ar,ue*(o.get(h)?.length??0)+12),a=h=>h.reduce(($,b)=>$+c(b)+q.y,-q.y),l=Math.max(...e.map(a)),m=new Map;for(let[h,$]of e.entries()){let b=te+(l-a($))/2;for(let S of $){let z=c(S);m.set(S,{x:te+h*(U+q.x),y:b,height:z}),b+=z+q.y}}let p=h=>{let $=m.get(h);return $===void 0?0:$.y+$.height/2},u=gt(n,({to:h})=>p(h),m),d=gt(o,({from:h})=>p(h),m),g=t.map(h=>{let $=r.filter(b=>b.edge===h);return{edge:h,points:$.flatMap(b=>{let[S,z]=[m.get(b.from),m.get(b.to)];return S===void 0||z===void 0?[]:[[S.x+U,u.get(b)??S.y],[z.x,d.get(b)??z.y]]})}});return{width:2*te+e.length*(U+q.x)-q.x,height:2*te+l,nodes:[...m].flatMap(([h,$])=>s(h)?[]:{id:h,...$}),lines:g}}function gt(t,e,r){let o=new Map;for(let[n,s]of t){let c=r.get(n);if(c===void 0)continue;let a=Math.min(ue,c.height/(s.length+1)),l=c.y+c.height/2-a*(s.length-1)/2,m=[...s].sort((p,u)=>e(p)-e(u));for(let[p,u]of m.entries())o.set(u,Math.round(l+p*a))}return o}var lr=40,vt=20,cr=2e3,mr=28,bt=200;function wt(t){let{report:e,word:r}=t,{lineage:o}=e;if(o.length===0)return f;let n=pr(t),s=o.length-n.reduce((a,{length:l})=>a+l,0),c=s>0?i` ${r("html.lineage-cut",{count:s})}`:f;return i`<section aria-label="${r("html.lineage")}"><h2 id="lineage">${r("html.lineage")}</h2><p class="small">${r("html.lineage-note")}${c}</p>${xt(n,r("html.lineage"),t)}${dr(t)}</section>
`}function dr(t){let{report:e,word:r}=t,{lineage:o,locale:n}=e,s=o.slice(0,cr).map(({from:p,to:u,relation:d,resolution:g,at:h})=>M(G(u,t),[X(d,n),G(p,t),E("resolution",g,n),i`<span class="small">${w(t,h,h.file)}</span>`])),c=[r("html.downstream"),r("html.relation"),r("report.upstream"),r("html.found"),r("report.where")],[a,l]=[s.length,o.length],m=a<l?i`<p>${r("html.lineage-table-cut",{shown:a,count:l})}</p>`:f;return x(r("html.lineage-table",{count:l}),i`${O(c,s)}${m}`)}function yt(t,e){let r=[],o=new Set([t]);for(let n of o)for(let s of e.upstreams.get(n)??[]){if(r.length===vt)break;r.push(s),o.add(s.from)}return r.length<2?f:xt([r],`${e.word("html.lineage")} ${I(t,e)}`,e)}var xt=(t,e,r)=>i`<div class="pictures" tabindex="0" role="group" aria-label="${e}">${t.map(o=>fr($t(o),r))}</div>`;function pr({report:t,failing:e}){let r=({id:c,to:a})=>Math.min(e.get(c)??2,(e.get(a)??2)+.5),o=fe(t.lineage).map(c=>c.map(a=>({edge:a,rank:r(a)})).sort((a,l)=>a.rank-l.rank)).sort((c,a)=>(c[0]?.rank??2)-(a[0]?.rank??2)),n=[],s=lr;for(let c of o){let a=c.slice(0,Math.min(vt,s)).map(({edge:l})=>l);if(a.length===0)break;s-=a.length,n.push(...fe(a))}return n}function fr(t,e){let{report:r,anchors:o,failing:n}=e,{width:s,height:c,nodes:a,lines:l}=t,m=new Map(l.map(({edge:d})=>[d.from,d.resolution])),p=a.map(({id:d,x:g,y:h,height:$})=>{let b=o.has(d),S=b?"in-repository":m.get(d)??"in-repository",z=`node${b?" own":""}${S==="unresolved"?" unknown":""}${n.get(d)===0?" bad":""}`,ye=h+$/2;return i`<g><title>${I(d,e)}</title><rect class="${z}" x="${g}" y="${h}" width="${U}" height="${$}" rx="5"/><text x="${g+10}" y="${ye-3}">${hr(I(d,e))}</text><text class="sub" x="${g+10}" y="${ye+13}">${E("resolution",S,r.locale)}</text></g>`}),u=l.map(d=>ur(d,e));return i`<svg aria-hidden="true" width="${s}" height="${c}" viewBox="0 0 ${s} ${c}">${u}${p}</svg>`}function ur({edge:t,points:e},{report:r,failing:o}){let[n,...s]=e,c=s.at(-1);if(n===void 0||c===void 0)return f;let a=`M${n[0]} ${n[1]}`,[l,m]=n;for(let[g,h]of s){let $=Math.round((g-l)/2);a+=`C${l+$} ${m} ${g-$} ${h} ${g} ${h}`,[l,m]=[g,h]}let p=`${t.channel==="carry"?"edge":"edge soft"}${o.get(t.id)===0?" bad":""}`,[u,d]=c;return i`<path class="${p}" d="${a}"/><path class="tip" d="M${u} ${d}l-8 -4v8z"/><text class="label" x="${u-12}" y="${d-3}" text-anchor="end">${X(t.relation,r.locale)}</text>`}function hr(t){let e=[...W(t).slice(-bt)],r=1,o=e.length;for(;o>0&&(r+=J(e[o-1]??""),!(r>mr));)o--;return`${o>0||t.length>bt?"…":""}${e.slice(o).join("")}`}var gr=60,$r=400,br=["license.stated","license.name","license.link","version","stage","provider.name","contact","languages","intendedUse","outOfScopeUse","limitations","sources","synthetic.present","synthetic.generators","personalInfo.present","personalInfo.categories","legalBasis.basis","training.description","policies.aup","review.date"];function kt(t,e,r){let o=e.subjects.length>1?i`<h4>${v(I(t.id,r))}</h4>`:f;return i`${o}${vr(t.facts,e,r)}${wr(t,e,r)}${yr(t,e,r)}`}function vr(t,{file:e},r){if(t===void 0)return f;let{word:o,report:n}=r,s=br.flatMap(a=>{let l=Oe(t,a);if(l===void 0||l.value===null)return[];let m=C(ee(a,l.value,n.locale),$r);return M(i`<span class="name">${j(a,n.locale)}</span>`,[m,he(r,l.at,e)])});if(s.length===0)return f;let c=[o("html.fact"),o("html.value"),o("report.where")];return x(o("html.facts"),O(c,s))}var he=(t,...e)=>i`<span class="small">${w(t,...e)}</span>`;function wr({id:t,upstreams:e},{file:r},o){if(e.length===0)return f;let{word:n,report:s}=o,c=e.slice(0,gr).map(({from:p,relation:u,resolution:d,at:g})=>M(G(p,o),[X(u,s.locale),E("resolution",d,s.locale),he(o,g,r)])),a=e.length-c.length,l=[n("report.upstream"),n("html.relation"),n("html.found"),n("report.where")],m=a>0?i`<p>${n("report.more-items",{count:a})}</p>`:f;return x(n("html.upstreams"),i`${yt(t,o)}${O(l,c)}${m}`)}function yr({responsibility:t},{file:e},r){if(t===void 0)return f;let{word:o,report:n}=r,{locale:s}=n,c=t.roles.map(({role:l,party:m,duties:p,at:u})=>{let d=m===null||l==="provider"?"":o("report.no-duties"),g=p.map(b=>E("task",b,s)).join(o("report.listed")),h=l===""?o("report.not-stated"):E("role",l,s),$=m===null?i`<strong>${o("report.nobody")}</strong>`:v(m);return M(i`${h}`,[$,g||d,he(r,u,e)])}),a=[o("report.role"),o("report.who"),o("report.duties"),o("report.where")];return x(o("html.responsibilities"),O(a,c))}var xr=5,kr=30,Mr=3;function Mt(t,e){let{word:r,cards:o,report:n}=e,{file:s,folder:c,anchor:a,subjects:l,findings:m}=t,p=o.length<=xr?i` open`:f,u=l.slice(0,kr),d=l.length-u.length,g=d>0?i`<p>${r("report.more-items",{count:d})}</p>`:f,h=Ee(n,s),$=h===void 0?f:i`<p>${k(v(s),h)}</p>`;return i`<article class="card" data-folder="${c}"><details${p}><summary><span><h3>${ge(t,e)}</h3><span class="path small">${v(s)}</span></span>${Or(t,e)}</summary><div class="body" id="${a}">${$}${Sr(m,e)}${ut(t,e)}${u.map(b=>kt(b,t,e))}${g}</div></details></article>
`}function ge({file:t,subjects:e},r){let{word:o}=r;if(e.length===0)return v(t);let n=e.slice(0,Mr).map(({id:a})=>v(I(a,r))),s=e.length-n.length,c=s>0?[i`${o("report.more-items",{count:s})}`]:[];return T([...n,...c],o("report.listed"))}function Or({sums:t,subjects:e},{word:r}){let n=[["error",t.error,r("report.errors",{count:t.error})],["warning",t.warning,r("report.warnings",{count:t.warning})],["notice",t.notice,r("report.notices",{count:t.notice})],["",t.missing,r("report.incomplete",{count:t.missing})],["",t.undetermined,r("report.cannot-tell",{count:t.undetermined})]].filter(([,l])=>l>0).map(([l,,m])=>i`<span class="badge ${l}">${m}</span>`),s=i`<span class="badge good">${r("html.no-finding")}</span>`,[c="none"]=e.flatMap(({completeness:l,transparency:m})=>l?.level??m?.level??[]),a=c==="none"?f:i`<span class="badge">${c}</span>`;return i`<span class="badges">${n.length===0?s:n}${a}</span>`}function Sr(t,e){let{word:r}=e;return t.length===0?i`<p>${r("html.no-findings")}</p>`:i`<section><h4>${r("html.findings")}</h4><ul class="findings">${t.map(o=>ft(o,e))}</ul>${me(t,e)}</section>`}var Ot=200,re=t=>t;function St(t){let{report:e,word:r}=t,o=Ze(e);if(o===void 0)return f;let{licenses:n,stated:s=[],retired:c=[],policy:a}=o,l=[D(t,r("report.licenses"),n.map(d=>i`${tt(d,e,re)} ${w(t,d.at)}`)),D(t,r("report.new-upstreams"),Fe(e).map(d=>i`${d}`)),D(t,r("report.stated"),s.map(d=>i`${rt(d,e,re)} ${w(t,d.at)}`)),D(t,r("report.retired"),c.map(d=>i`${ot(d,e,re)}`)),a===void 0?f:D(t,r("report.policy"),[i`${nt(a,e,re)}`])],m=o.compared?f:i`<p>${r("report.not-compared")}</p>`,p=l.every(({html:d})=>d==="")&&o.compared?i`<p>${r("report.none-caused")}</p>`:f,u=e.findings.some(({introduced:d,suppressed:g})=>d!==!1&&g===void 0);return i`<section aria-labelledby="change"><h2 id="change">${r("html.this-change")}</h2>${m}${u?f:p}${l}</section>
`}function D({word:t},e,r){if(r.length===0)return f;let o=r.length-Ot,n=o>0?i`<li>${t("report.more-items",{count:o})}</li>`:f;return i`<h3>${e}</h3><ul>${r.slice(0,Ot).map(s=>i`<li>${s}</li>`)}${n}</ul>`}var Tr=2e3,Ir=2e3;function Tt(t){let{rules:e,word:r}=t;return e.size===0?f:i`<section aria-labelledby="rules"><h2 id="rules">${r("html.rules")}</h2>${[...e.values()].map(o=>zr(o,t))}</section>
`}function zr({id:t,anchor:e,title:r,page:o},n){let{context:s,report:c,word:a}=n,{locale:l}=c,m=s.rules?.get(t)?.rationale,p=m===void 0?f:i`<p>${y(A(m,l))}</p>`,u=ce(t,n).map(g=>i`<li><cite>${k(F(g,l),g.official??g.url)}</cite>${Nr(g,n)}<br><span class="small">${k(Qe(g,l),g.url)}</span></li>`),d=o===void 0?f:i`<p>${k(a("html.rule-page"),o)}</p>`;return i`<div class="rule"><h3 id="${e}">${r}</h3>${Q(t,r)}${p}${u.length===0?f:i`<ul class="missing">${u}</ul>`}${d}</div>`}function Nr({asks:t},{report:e}){let r=typeof t=="string"?e.locale==="en"?t:void 0:t[e.locale];return r===void 0?f:i`<br><span class="small">${r}</span>`}function It(t){let{report:e,word:r}=t,o=e.findings.filter(({suppressed:a})=>a!==void 0);if(o.length===0)return f;let n=o.slice(0,Tr).map(a=>Cr(a,t)),s=[r("report.what"),r("html.means"),r("html.reason"),r("html.owner"),r("html.until")],c=n.length<o.length?i`<p>${r("html.suppressed-cut",{shown:n.length,count:o.length})}</p>`:f;return i`<section aria-labelledby="suppressed"><h2 id="suppressed">${r("html.suppressed")}</h2>${O(s,n)}${c}</section>
`}function Cr(t,e){let{report:r}=e,{suppressed:o,message:n,ruleId:s,primary:c}=t,[a=""]=Xe(t,r.locale),l=o?.at;return M(i`${y(n)} <span class="small">${w(e,c)} ${s}</span>`,[l===void 0?a:i`${a} <span class="small">${w(e,l)}</span>`,v(o?.reason??""),v(o?.owner??""),i`<time>${o?.expires}</time>`])}function zt(t){let{report:e,context:r,word:o}=t,{packs:n,register:s}=e,c=Ke(e).map(({message:p,hint:u,at:d})=>i`<li>${d===void 0?f:i`${w(t,d)} `}${y(p)}${u===void 0?f:y(o("report.aside",{text:u}))}</li>`),a=[...r.notes??[],...Ye(e)].map(p=>i`<li>${y(p)}</li>`),l=[...c,...a],m=[...n.map(({name:p,version:u,digest:d})=>M(v(`${p} ${u}`),[H(d)])),M(i`${o("report.register",{version:s.version})}`,[H(s.digest)])];return i`<section aria-labelledby="run"><h2 id="run">${o("html.run-notes")}</h2>${l.length===0?f:i`<ul>${l}</ul>`}${Er(t)}${O([o("html.packs"),o("html.packs-digest")],m)}</section>
`}function Er({report:t,word:e}){let r=Je(t);if(r.length===0)return f;let o=r.slice(0,Ir).map(({at:s,message:c})=>M(v(s?.file??""),[y(c)])),n=r.length-o.length;return x(i`${e("html.left")}${e("report.aside",{text:e("html.left-count",{count:r.length})})}`,i`${O([e("html.file"),e("html.left-reason")],o)}${n>0?i`<p>${e("report.more-items",{count:n})}</p>`:f}`)}var Nt=({report:t})=>i`<footer><div class="wide"><p>${K(t.locale)("report.disclaimer")}</p><p>Cardwarden ${t.tool.version}</p></div></footer>`;var Ar={unreadable:"html.kind-unreadable",contradiction:"html.kind-contradiction","outside-permission":"html.kind-outside-permission","claim-unsupported":"html.kind-claim-unsupported","missing-license":"html.kind-missing-license","missing-indispensable":"html.kind-missing-indispensable","missing-statement":"html.kind-missing-statement","good-practice":"html.kind-good-practice"};function Ct(t){let{word:e,cards:r,rules:o,report:n}=t,s=[["error",e("html.errors")],["warning",e("html.warnings")],["notice",e("html.notices")],["undetermined",e("html.undetermined")]],a=(n.summary.undetermined>0?s:s.slice(0,-1)).map(([$,b])=>i`<label><input type="checkbox" name="severity" value="${$}" checked> ${b}</label>`),l=new Set(n.findings.map(({kind:$})=>$)),m=new Map(n.repositories?.map(({folder:$,source:b})=>[$,b?.repository])),p=[...V(n,r)].filter(([,$])=>$.length>0).map(([$])=>[$,m.get($)??$]),u=n.repositories!==void 0,d=[$e("rule",e("html.rule"),e("html.any-rule"),[...o.values()].map(({anchor:$,title:b})=>[$,b])),$e("kind",e("html.kind"),e("html.any-kind"),Se.filter($=>l.has($)).map($=>[$,e(Ar[$])])),$e("folder",e(u?"html.repository":"html.folder"),e(u?"html.any-repository":"html.any-folder"),p)],g=n.findings.some(({introduced:$})=>$!==void 0)?i`<fieldset><label><input type="checkbox" name="change"> ${e("html.only-change")}</label></fieldset>`:f,h=e("html.shown",{shown:"{shown}",total:"{total}",cards:"{cards}"});return i`<form id="filter" role="search" aria-label="${e("html.filter")}" hidden><div class="grow"><label for="search">${e("html.search")}</label><input type="search" id="search" name="search" placeholder="${e("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${e("html.severity")}</legend>${a}</fieldset>${d}${g}<div><button type="reset">${e("html.clear")}</button> <button type="button" id="open">${e("html.expand")}</button> <button type="button" id="close">${e("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${h}"></output></form><p id="none" hidden>${e("html.none-shown")}</p>
`}function $e(t,e,r,o){return o.length<2?f:i`<div><label for="filter-${t}">${e}</label><select id="filter-${t}" name="${t}"><option value="">${r}</option>${o.map(([n,s])=>i`<option value="${n}">${s}</option>`)}</select></div>`}var Et=15;function Pt(t){let{report:e,context:r,word:o}=t,n=We(e,r.decides),s=R();for(let m of n)Y(s,m);let{kind:c,text:a}=Pr(e,s,o),l=[["error",o("html.errors"),s.error],["warning",o("html.warnings"),s.warning],["notice",o("html.notices"),s.notice],...s.missing>0?[["",o("html.not-stated"),s.missing]]:[],["",o("html.undetermined"),s.undetermined],["",o("html.excused"),e.summary.suppressed],["",o("html.documents"),e.summary.documents]];return i`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${o("html.title")}</h1>
<div class="verdict ${c}"><strong>${a}</strong><p>${Ve(e,r.decides)}</p></div>
<ul class="tiles">${l.map(([m,p,u])=>i`<li class="${u>0?m:""}"><b>${u}</b>${p}</li>`)}</ul>
<dl class="meta">${_r(t).map(([m,p])=>i`<div><dt>${m}</dt><dd>${p}</dd></div>`)}</dl>
${Lr(t)}</div></header>
`}function Pr(t,e,r){let{diagnostics:o,change:n,documents:s,shard:c}=t;if(o.some(({severity:m})=>m==="fatal"))return{kind:"error",text:r("html.verdict-fatal")};if(e.error>0)return{kind:"error",text:r("html.verdict-errors",{count:e.error})};if(e.warning>0)return{kind:"warning",text:r("html.verdict-warnings",{count:e.warning})};if(e.undetermined>0)return{kind:"warning",text:r("html.verdict-open",{count:e.undetermined})};if(n?.compared===!1)return{kind:"warning",text:r("html.verdict-partial")};let a=c===void 0||c.of===1;return s.length+e.notice+e.missing>0&&a?{kind:"good",text:r("html.verdict-clear")}:{kind:"",text:r("html.verdict-nothing")}}function _r({report:t,word:e}){let{source:r,packs:o,register:n,tool:s,repositories:c}=t;return[[e("html.date"),i`<time>${t.date}</time>`],[e("html.level"),i`${t.level}`],[e("html.repository"),r&&k(v(r.repository),`${r.server}/${r.repository}`)],[e("html.commit"),r&&H(qe(r.commit))],[e("html.run"),r?.run&&k(v(r.run.id),Pe(t))],[e("html.repositories"),c&&i`${c.length}`],[e("html.packs"),T(o.map(({name:l,version:m})=>v(`${l} ${m}`)),e("report.listed"))],[e("html.register"),i`${n.version}`],[e("html.tool"),i`${s.version}`]].flatMap(([l,m])=>m===void 0?[]:[[l,m]])}function Lr({report:t,word:e,rules:r,cards:o}){let n=t.findings.some(c=>c.suppressed!==void 0),s=[["overview",e("html.overview"),r.size>0||o.length>0],["change",e("html.this-change"),t.change!==void 0],["lineage",e("html.lineage"),t.lineage.length>0],["cards",e("html.cards"),o.length>0],["rules",e("html.rules"),r.size>0],["suppressed",e("html.suppressed"),n],["run",e("html.run-notes"),!0]];return i`<nav aria-label="${e("html.contents")}"><ul>${s.filter(([,,c])=>c).map(([c,a])=>i`<li><a href="#${c}">${a}</a></li>`)}</ul></nav>`}function _t(t){let{word:e,cards:r,rules:o}=t;return o.size===0&&r.length===0?f:i`<section aria-label="${e("html.overview")}"><h2 id="overview">${e("html.overview")}</h2>${At(t,!1)}${At(t,!0)}${Br(t)}${qr(t)}</section>
`}function At(t,e){let{word:r,rules:o}=t,n=l=>l.reduce((m,p)=>_(p)<_(m)?p:m),c=[...o.values()].map(l=>({...l,findings:l.findings.filter(m=>P(m)===e)})).filter(({findings:l})=>l.length>0).map(l=>({...l,best:n(l.findings)})).sort((l,m)=>ne.indexOf(l.best.severity)-ne.indexOf(m.best.severity)||m.findings.length-l.findings.length).map(({anchor:l,id:m,title:p,findings:u,best:d})=>i`<tr>${e?f:i`<td>${Z(d,t)}</td>`}<th scope="row"><a href="#${l}">${p}</a>${Q(m,p)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${l}">${u.length}</a></td><td class="number optional">${new Set(u.map(({primary:g})=>g.file)).size}</td></tr>`),a=[...e?[]:[i`<th scope="col">${r("html.severity")}</th>`],i`<th scope="col">${r("report.rule")}</th>`,i`<th scope="col" class="number">${r("html.finding-count")}</th>`,i`<th scope="col" class="number optional">${r("html.card-count")}</th>`];return be(r(e?"html.by-missing":"html.by-rule"),a,c,r)}var Lt=["error","warning","notice","undetermined"],jr=[...Lt,"missing"],jt=t=>[i`<th scope="col" class="number">${t("html.errors")}</th>`,i`<th scope="col" class="number">${t("html.warnings")}</th>`,i`<th scope="col" class="number">${t("html.notices")}</th>`,i`<th scope="col" class="number optional">${t("html.undetermined")}</th>`],qt=t=>i`${Lt.map(e=>i`<td class="number${e==="undetermined"?" optional":""}${t[e]===0?" zero":""}">${t[e]}</td>`)}`;function qr(t){let{word:e,cards:r}=t,o=r.some(({subjects:c})=>c.some(({completeness:a})=>a)),n=r.map(c=>{let[a]=c.subjects.flatMap(({completeness:u})=>u??[]),l=a===void 0?"":e("html.stated-of",{stated:a.stated,expected:a.expected}),m=a===void 0||a.level==="none"?"":a.level,p=o?i`<td class="number optional">${l}</td><td class="optional">${m}</td>`:f;return i`<tr><th scope="row"><a href="#${c.anchor}">${ge(c,t)}</a></th>${qt(c.sums)}${p}</tr>`}),s=[i`<th scope="col">${e("html.card")}</th>`,...jt(e),...o?[i`<th scope="col" class="number optional">${e("html.stated")}</th>`,i`<th scope="col" class="optional">${e("report.level")}</th>`]:[]];return be(e("html.by-card"),s,n,e)}function Br({word:t,cards:e,report:r}){let o=new Map(r.repositories?.map(l=>[l.folder,l])),n=e.some(({sums:l})=>l.missing>0),s=[...V(r,e)].map(([l,m])=>{let p=o.get(l),u=R();for(let d of m)for(let g of jr)u[g]+=d.sums[g];return{folder:l,sums:u,repository:p,documents:p?.documents??m.length}}).sort((l,m)=>m.sums.error-l.sums.error||m.sums.warning-l.sums.warning).map(({folder:l,sums:m,repository:p,documents:u})=>{let d=v(p?.source?.repository??l),g=u===0?i`${d} <span class="small">${t("html.no-card")}</span>`:i`<a href="#cards" data-filter="folder" data-value="${l}">${d}</a>`;return i`<tr><th scope="row">${g}</th>${qt(m)}${n?i`<td class="number optional">${m.missing}</td>`:f}<td class="number">${u}</td></tr>`}),c=r.repositories!==void 0,a=[i`<th scope="col">${t(c?"html.repository":"html.folder")}</th>`,...jt(t),...n?[i`<th scope="col" class="number optional">${t("html.not-stated")}</th>`]:[],i`<th scope="col" class="number">${t("html.documents")}</th>`];return be(t(c?"html.by-repository":"html.by-folder"),a,s,t)}function be(t,e,r,o){if(r.length===0)return f;let n=i`<thead><tr>${e}</tr></thead>`,c=r.length>Et+5?r.slice(0,Et):r,a=r.slice(c.length),l=a.length===0?f:i`<details class="more"><summary>${o("html.more-rows",{count:a.length})}</summary><table>${n}<tbody>${a}</tbody></table></details>`;return i`<table><caption>${t}</caption>${n}<tbody>${c}</tbody></table>${l}`}var ve=`"use strict";
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
`;var we=`
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
`;var Bt=Object.freeze,Xr=Object.defineProperty,Rr=(t,e)=>Bt(Xr(t,"raw",{value:Bt(e||t.slice())})),Xt,Rt=t=>`'sha256-${btoa(String.fromCharCode(...Ie(Te(t))))}'`,Hr=()=>["default-src 'none'",`style-src ${Rt(we)}`,`script-src ${Rt(ve)}`,"base-uri 'none'","form-action 'none'"].join("; "),Ht=(t,e)=>i`<!doctype html>
<html lang="${t}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new N(Hr())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new N(we)}</style>
</head>
<body>
`,Gt=t=>i(Xt||(Xt=Rr(["",`
<script>`,`<\/script>
</body>
</html>
`])),t,new N(ve));var Jn={id:"html",title:"a page to read, print and hand on",render:(t,e)=>[...Ut(t,e)].join(""),parts:Ut};function*Ut(t,e){for(let r of Gr(t,e))yield r.html}function*Gr(t,e){let r=et(t),n=lt(r,{...e,facts:l=>e.facts?.(l)??(l===t.repository?e.facts?.("."):void 0)}),{word:s,cards:c}=n,a=r.source?.repository;if(yield Ht(r.locale,a===void 0?s("html.title"):s("html.title-of",{name:a})),yield i`<a class="skip" href="#main">${s("html.skip")}</a>
`,yield Pt(n),yield i`<main id="main" tabindex="-1"><div class="wide">
`,yield St(n),yield _t(n),yield wt(n),c.length>0){yield i`<section aria-labelledby="cards"><h2 id="cards">${s("html.cards")}</h2>${Ct(n)}`;for(let l of c)yield Mt(l,n);yield i`</section>
`}yield Tt(n),yield It(n),yield zt(n),yield i`</div></main>
`,yield Gt(Nt(n))}export{Jn as htmlReport};
