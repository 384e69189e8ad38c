export const id = 5232;
export const ids = [5232];
export const modules = {

45232:((function(gr,ie,y){y.r(ie),y.d(ie,{htmlReport:()=>fr});var ae=y(87337),E=y(306),De=y(33027),S=y(83512),T=y(90845),Qe=y(73764),le=y(36340);const D=()=>({error:0,warning:0,notice:0,undetermined:0});function G(e,{severity:t,outcome:r}){e[t]++,r==="undetermined"&&e.undetermined++}function Fe(e,t){const r=new Map(e.documents.map(({file:s})=>[s,[]]));for(const s of e.findings)s.suppressed===void 0&&j(r,s.primary.file,s);const n=Ge(e,t);return[...r].map(([s,i])=>{const c=D();for(const l of i)G(c,l);const o=[...i].sort((l,d)=>(0,E.IQ)(l)-(0,E.IQ)(d));return{file:s,folder:We(s),subjects:n.get(s)??[],findings:o.filter(l=>!(0,le.B4)(l)),missing:o.filter(le.B4),sums:c}}).map(s=>({card:s,weight:He(s.findings,t.decides)})).sort((s,i)=>i.weight.error-s.weight.error||i.weight.warning-s.weight.warning).map(({card:s},i)=>({...s,anchor:`card-${i+1}`}))}function He(e,t){const r=D();for(const n of e)(t!=="introduced"||n.introduced!==!1)&&G(r,n);return r}const We=e=>e.includes("/")?e.slice(0,e.indexOf("/")):".";function ce({repositories:e},t){const r=new Map(e?.map(({folder:s})=>[s,[]]));for(const s of t)j(r,s.folder,s);const n=e!==void 0||t.length>=2*r.size;return r.size>1&&n?r:new Map}function Ge(e,{facts:t}){const r=K(e.completeness??[]),n=K(e.transparency??[]),s=K(e.responsibilities??[]),i=new Map;for(const l of e.lineage)j(i,l.to,l);const c=new Map;for(const{file:l,subjects:d}of e.documents)for(const u of d)c.has(u)||c.set(u,l);const o=new Map;for(const[l,d]of c)j(o,r.get(l)?.file??d,{id:l,upstreams:i.get(l)??[],facts:t?.(l),completeness:r.get(l),transparency:n.get(l),responsibility:s.get(l)});return o}const K=e=>new Map(e.map(t=>[t.subject,t]));function j(e,t,r){const n=e.get(t);n?n.push(r):e.set(t,[r])}var O=y(33330),de=y(66048);class L{html;constructor(t){this.html=t}}function a(e,...t){let r=e[0]??"";for(const[n,s]of t.entries())r+=`${Ke(s)}${e[n+1]??""}`;return new L(r)}function Ke(e){return e===void 0?"":typeof e=="string"?(0,O.qy)((0,O.$Q)(e,me)):typeof e=="number"?String(e):e instanceof L?e.html:e.map(t=>t.html).join("")}const me=2e3,pe=200,h=a``,N=(e,t)=>a`${e.map((r,n)=>n===0?r:a`${t}${r}`)}`,k=e=>a`${(0,O.$Q)(e,me).split(/`([^`]{1,300})`/).map((t,r)=>r%2===0?a`${t}`:a`<code>${t}</code>`)}`,J=e=>a`<code>${(0,O.$Q)(e,pe)}</code>`,w=e=>a`<bdi>${(0,O.$Q)(e,pe)}</bdi>`;function P(e,t){return t===void 0||!Je(t)?a`${e}`:a`<a href="${t}" rel="noopener noreferrer">${e}</a>`}const Je=e=>/^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(e)&&(0,de.E$)(e)===e,z=(e,t)=>a`<details><summary>${e}</summary>${t}</details>`;function I(e,t){return t.length===0?h:a`<table><thead><tr>${e.map(r=>a`<th scope="col">${r}</th>`)}</tr></thead><tbody>${t}</tbody></table>`}const C=(e,t)=>a`<tr><th scope="row">${e}</th>${t.map(r=>a`<td>${r}</td>`)}</tr>`;function Ye(e,t){const r=Fe(e,t),n=new Map;for(const i of e.findings)i.suppressed===void 0&&j(n,i.ruleId,i);const s=[...n].map(([i,c],o)=>{const l=t.rules?.get(i),d=l?.title===void 0?i:(0,T.r)(l.title,e.locale);return[i,{id:i,anchor:`rule-${o+1}`,title:d,page:l?.page,findings:c}]});return{report:e,context:t,word:(0,S.aL)(e.locale),frames:new Qe.H(t.line),cards:r,rules:new Map(s),anchors:new Map(r.flatMap(({anchor:i,subjects:c})=>c.map(({id:o})=>[o,i])))}}function x({report:e,word:t},r,n){const s=r.file===n?t("html.line",{line:r.range.start.line}):`${r.file}:${(0,E.q1)(r)}`;return P(w(s),(0,ae.lU)(e,r))}const ue=(e,t)=>e===t?h:a` <span class="small">${e}</span>`,fe=(e,{report:t})=>a`<span class="badge ${e.severity}">${(0,S.dc)(e,t.locale)}</span>`,Y=(e,{anchors:t})=>{const r=t.get(e);return r===void 0?w(e):a`<a href="#${r}">${w(e)}</a>`};var Ve=y(94091),B=y(21742),he=y(96293);const Ze=110,ge=20,_e=20,ve=2,$e=12;function et(e,t){const{report:r,word:n}=t,{ruleId:s,primary:i,message:c,remedy:o}=e,{locale:l}=r,d=t.rules.get(s),u=(0,S.kv)(e,l),f=(0,S.vz)(e,l),p=[[n("html.fix"),o===""?void 0:k(o)],[n("html.source"),f===void 0?void 0:a`${f}`],[n("html.basis"),rt(e,t)],[n("html.note"),u===void 0?void 0:a`${u}`],[n("html.see"),nt(e,t)]];return a`<li class="item ${e.severity}"${be(e,t)}><p class="head">${fe(e,t)}${ye(e,t)} <a href="#${d?.anchor??""}"><b>${d?.title??s}</b></a> <span class="small">${x(t,i,i.file)} · ${s}</span></p><p>${k(c)}</p>${tt(e,t)}<dl>${p.map(([$,g])=>g===void 0?h:a`<dt>${$}</dt><dd>${g}</dd>`)}</dl>${st(e,t)}</li>`}function be({severity:e,outcome:t,ruleId:r,kind:n,introduced:s},i){const c=s===!0?a` data-change="yes"`:h;return a` data-severity="${t==="undetermined"?t:e}" data-rule="${i.rules.get(r)?.anchor??""}" data-kind="${n}"${c}`}function ye({introduced:e,regression:t},{word:r}){return t===!0?a` <span class="badge">${r("html.regression")}</span>`:e===void 0?h:a` <span class="badge">${r(e?"html.caused":"html.before")}</span>`}function tt({primary:e},{frames:t}){const r=t.at(e,Ze);if(r===void 0)return h;const{line:n,text:s,marks:i}=r,c=i.trimStart().length,o=we(s,i.length-c),l=we(s,i.length);return a`<pre class="frame"><span>${n}</span> ${s.slice(0,o)}<mark>${s.slice(o,l)}</mark>${s.slice(l)}</pre>`}function we(e,t){let[r,n]=[0,0];for(const s of e){if(n>=t)break;n+=(0,he.qz)(s),r+=s.length}return r}function rt({ruleId:e,because:t},r){const n=xe(e,r),s=t.some(({source:o})=>o!==void 0),i=n.filter(({verified:o})=>!(s&&o==="register")).map(o=>a`<cite>${(0,T.q)(o,r.report.locale)}</cite>`);if(i.length===0)return;const c=i.length>ve?[a`…`]:[];return N([...i.slice(0,ve),...c],r.word("report.apart"))}const xe=(e,{context:t})=>(t.rules?.get(e)?.basis??[]).filter(({instrument:r})=>(0,T.r)(r,"en")!=="Cardwarden");function nt(e,t){const r=(0,E.Jn)(e);if(r.length===0)return;const n=r.length-ge,s=r.slice(0,ge).map(({note:c,at:o})=>a`${x(t,o,e.primary.file)} ${c}`),i=n>0?[a`${t.word("report.more-items",{count:n})}`]:[];return N([...s,...i],a`<br>`)}const ot=new Set(["missing-statement","missing-license","missing-indispensable","good-practice"]);function st({because:e,primary:t,kind:r},n){const{word:s,report:i}=n,c=e.filter(({state:l})=>l!=="absent").slice(0,_e);if(c.length===0||ot.has(r))return h;const o=c.map(({fact:l,value:d,at:u})=>a`<li>${s("report.labeled",{label:V(l,i.locale),text:ke(l,d,i.locale)})} <span class="small">${x(n,u,t.file)}</span></li>`);return z(s("html.decided"),a`<ul class="missing">${o}</ul>`)}const V=(e,t)=>(0,B.b6)((0,B.Zd)(e),t);function ke(e,t,r){if(t===null)return"\u2013";if(typeof t=="number")return String(t);const n=typeof t=="string"?[t]:t,s=n.slice(0,$e).map(c=>(0,B.b6)((0,Ve.Qb)(e,c),r)),i=r==="zh-CN"?"\u3001":", ";return[...s,...n.length>$e?["\u2026"]:[]].join(i)}function it({missing:e,subjects:t,file:r},n){const{word:s,rules:i}=n,c=t.flatMap(d=>at(d,n));if(e.length===0&&c.length===0)return h;const o=e.map(d=>{const u=i.get(d.ruleId)?.anchor??"";return a`<li${be(d,n)}>${k((0,E.rv)(d))}${ye(d,n)} <span class="small">${x(n,d.primary,r)} · <a href="#${u}">${d.ruleId}</a></span></li>`}),l=o.length===0?h:a`<p>${s("html.missing-items",{count:o.length})}</p><ul class="missing">${o}</ul>`;return a`<section><h4>${s("html.completeness")}</h4>${c}${l}${Me(e,n)}</section>`}function at({completeness:e,transparency:t},{word:r,report:n}){const s=o=>o==="none"?r("report.no-level"):o,i=[];if(e!==void 0){const{stated:o,expected:l,level:d}=e;i.push(a`<p>${r("html.completeness-line",{stated:o,expected:l,level:s(d)})}</p>${lt(o,l)}`)}t?.claimed!==void 0&&i.push(a`<p>${r("html.claimed-level",{level:t.claimed})}</p>`);const c=t?.missing??[];if(c.length>0){const o=c.map(l=>V(l,n.locale));i.push(a`<p>${r("html.next-level",{facts:o})}</p>`)}return i}const lt=(e,t)=>a`<svg class="bar" viewBox="0 0 ${Math.max(1,t)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(e,t)}" height="1"/></svg>`;function Me(e,{report:t,context:r,word:n}){const s=(0,De.oh)(e,t.lineage,r.line);if(s===void 0)return h;const i=(0,S.Sv)(s,t.locale).replace(/[:：]$/,""),c=N(s.lines.map(o=>a`${o}`),a`\n`);return z(k(n("html.paste",{where:i})),a`<pre>${c}</pre>`)}var ct=y(81136),Z=y(85874);const dt=60,mt=400,pt=["license.stated","license.name","license.link","version","stage","provider.name","contact","languages","intendedUse","outOfScopeUse","limitations","sources","synthetic.present","synthetic.generators","personalInfo.present","personalInfo.categories","legalBasis.basis","training.description","policies.aup","review.date"];function ut(e,t,r){const n=t.subjects.length>1?a`<h4>${w(e.id)}</h4>`:h;return a`${n}${ft(e.facts,t,r)}${ht(e,t,r)}${gt(e,t,r)}`}function ft(e,{file:t},r){if(e===void 0)return h;const{word:n,report:s}=r,i=pt.flatMap(o=>{const l=(0,ct.$I)(e,o);if(l===void 0||l.value===null)return[];const d=(0,O.$Q)(ke(o,l.value,s.locale),mt);return C(a`<span class="name">${V(o,s.locale)}</span>`,[d,_(r,l.at,t)])});if(i.length===0)return h;const c=[n("html.fact"),n("html.value"),n("report.where")];return z(n("html.facts"),I(c,i))}const _=(e,...t)=>a`<span class="small">${x(e,...t)}</span>`;function ht({upstreams:e},{file:t},r){if(e.length===0)return h;const{word:n,report:s}=r,i=e.slice(0,dt).map(({from:d,relation:u,resolution:f,at:p})=>C(Y(d,r),[(0,Z.u)(u,s.locale),R("resolution",f,s.locale),_(r,p,t)])),c=e.length-i.length,o=[n("report.upstream"),n("html.relation"),n("html.found"),n("report.where")],l=c>0?a`<p>${n("report.more-items",{count:c})}</p>`:h;return z(n("html.upstreams"),a`${I(o,i)}${l}`)}function gt({responsibility:e},{file:t},r){if(e===void 0)return h;const{word:n,report:s}=r,{locale:i}=s,c=e.roles.map(({role:l,party:d,duties:u,at:f})=>{const p=d===null||l==="provider"?"":n("report.no-duties"),$=u.map(b=>R("task",b,i)).join(n("report.listed")),g=l===""?n("report.not-stated"):R("role",l,i),v=d===null?a`<strong>${n("report.nobody")}</strong>`:w(d);return C(a`${g}`,[v,$||p,_(r,f,t)])}),o=[n("report.role"),n("report.who"),n("report.duties"),n("report.where")];return z(n("html.responsibilities"),I(o,c))}function R(e,t,r){const n=(0,B.Wy)(e,t);return n===void 0?t:(0,B.XX)(n,r)}const vt=5,$t=30,bt=3;function yt(e,t){const{word:r,cards:n,report:s}=t,{file:i,folder:c,anchor:o,subjects:l,findings:d}=e,u=n.length<=vt?a` open`:h,f=l.slice(0,$t),p=l.length-f.length,$=p>0?a`<p>${r("report.more-items",{count:p})}</p>`:h,g=(0,ae.ci)(s,i),v=g===void 0?h:a`<p>${P(w(i),g)}</p>`;return a`<article class="card" data-folder="${c}"><details${u}><summary><span><h3>${Se(e,t)}</h3><span class="path small">${w(i)}</span></span>${wt(e,t)}</summary><div class="body" id="${o}">${v}${xt(d,t)}${it(e,t)}${f.map(b=>ut(b,e,t))}${$}</div></details></article>
`}function Se({file:e,subjects:t},{word:r}){if(t.length===0)return w(e);const n=t.slice(0,bt).map(({id:c})=>w(c)),s=t.length-n.length,i=s>0?[a`${r("report.more-items",{count:s})}`]:[];return N([...n,...i],r("report.listed"))}function wt({sums:e,subjects:t},{word:r}){const s=[["error",e.error,r("report.errors",{count:e.error})],["warning",e.warning,r("report.warnings",{count:e.warning})],["notice",e.notice,r("report.notices",{count:e.notice})],["",e.undetermined,r("report.cannot-tell",{count:e.undetermined})]].filter(([,l])=>l>0).map(([l,,d])=>a`<span class="badge ${l}">${d}</span>`),i=a`<span class="badge good">${r("html.no-finding")}</span>`,[c="none"]=t.flatMap(({completeness:l,transparency:d})=>l?.level??d?.level??[]),o=c==="none"?h:a`<span class="badge">${c}</span>`;return a`<span class="badges">${s.length===0?i:s}${o}</span>`}function xt(e,t){const{word:r}=t;return e.length===0?a`<p>${r("html.no-findings")}</p>`:a`<section><h4>${r("html.findings")}</h4><ul class="findings">${e.map(n=>et(n,t))}</ul>${Me(e,t)}</section>`}var Q=y(30923),kt=y(28775);const ze=200,F=e=>e;function Mt(e){const{report:t,word:r}=e,{change:n}=t;if(n===void 0)return h;const{licenses:s,stated:i=[],retired:c=[],policy:o}=n,l=[q(e,r("report.licenses"),s.map(p=>a`${(0,Q.BD)(p,t,F)} ${x(e,p.at)}`)),q(e,r("report.new-upstreams"),(0,kt.En)(t).map(p=>a`${p}`)),q(e,r("report.stated"),i.map(p=>a`${(0,Q.vh)(p,t,F)} ${x(e,p.at)}`)),q(e,r("report.retired"),c.map(p=>a`${(0,Q.dY)(p,t,F)}`)),o===void 0?h:q(e,r("report.policy"),[a`${(0,Q.Yi)(o,t,F)}`])],d=n.compared?h:a`<p>${r("report.not-compared")}</p>`,u=l.every(({html:p})=>p==="")&&n.compared?a`<p>${r("report.none-caused")}</p>`:h,f=t.findings.some(({introduced:p,suppressed:$})=>p!==!1&&$===void 0);return a`<section aria-labelledby="change"><h2 id="change">${r("html.this-change")}</h2>${d}${f?h:u}${l}</section>
`}function q({word:e},t,r){if(r.length===0)return h;const n=r.length-ze,s=n>0?a`<li>${e("report.more-items",{count:n})}</li>`:h;return a`<h3>${t}</h3><ul>${r.slice(0,ze).map(i=>a`<li>${i}</li>`)}${s}</ul>`}var U=y(38092);const St=2e3,zt=2e3;function Ct(e){const{rules:t,word:r}=e;return t.size===0?h:a`<section aria-labelledby="rules"><h2 id="rules">${r("html.rules")}</h2>${[...t.values()].map(n=>At(n,e))}</section>
`}function At({id:e,anchor:t,title:r,page:n},s){const{context:i,report:c,word:o}=s,{locale:l}=c,d=i.rules?.get(e)?.rationale,u=d===void 0?h:a`<p>${k((0,T.r)(d,l))}</p>`,f=xe(e,s).map($=>a`<li><cite>${P((0,T.q)($,l),$.url)}</cite>${Et($,s)}</li>`),p=n===void 0?h:a`<p>${P(o("html.rule-page"),n)}</p>`;return a`<div class="rule"><h3 id="${t}">${r}</h3>${ue(e,r)}${u}${f.length===0?h:a`<ul class="missing">${f}</ul>`}${p}</div>`}function Et({asks:e},{report:t}){const r=typeof e=="string"?t.locale==="en"?e:void 0:e[t.locale];return r===void 0?h:a`<br><span class="small">${r}</span>`}function It(e){const{report:t,word:r}=e,n=t.findings.filter(({suppressed:o})=>o!==void 0);if(n.length===0)return h;const s=n.slice(0,St).map(o=>Ot(o,e)),i=[r("report.what"),r("html.means"),r("html.reason"),r("html.owner"),r("html.until")],c=s.length<n.length?a`<p>${r("html.suppressed-cut",{shown:s.length,count:n.length})}</p>`:h;return a`<section aria-labelledby="suppressed"><h2 id="suppressed">${r("html.suppressed")}</h2>${I(i,s)}${c}</section>
`}function Ot(e,t){const{report:r}=t,{suppressed:n,message:s,ruleId:i,primary:c}=e,[o=""]=(0,S.XV)(e,r.locale),l=n?.at;return C(a`${k(s)} <span class="small">${x(t,c)} ${i}</span>`,[l===void 0?o:a`${o} <span class="small">${x(t,l)}</span>`,w(n?.reason??""),w(n?.owner??""),a`<time>${n?.expires}</time>`])}function Pt(e){const{report:t,context:r,word:n}=e,{packs:s,register:i}=t,c=(0,U.Bk)(t).map(({message:u,hint:f,at:p})=>a`<li>${p===void 0?h:a`${x(e,p)} `}${k(u)}${f===void 0?h:k(n("report.aside",{text:f}))}</li>`),o=[...r.notes??[],...(0,U.z0)(t)].map(u=>a`<li>${k(u)}</li>`),l=[...c,...o],d=[...s.map(({name:u,version:f,digest:p})=>C(w(`${u} ${f}`),[J(p)])),C(a`${n("report.register",{version:i.version})}`,[J(i.digest)])];return a`<section aria-labelledby="run"><h2 id="run">${n("html.run-notes")}</h2>${l.length===0?h:a`<ul>${l}</ul>`}${Xt(e)}${I([n("html.packs"),n("html.packs-digest")],d)}</section>
`}function Xt({report:e,word:t}){const r=(0,U.vK)(e);if(r.length===0)return h;const n=r.slice(0,zt).map(({at:i,message:c})=>C(w(i?.file??""),[k(c)])),s=r.length-n.length;return z(a`${t("html.left")}${t("report.aside",{text:t("html.left-count",{count:r.length})})}`,a`${I([t("html.file"),t("html.left-reason")],n)}${s>0?a`<p>${t("report.more-items",{count:s})}</p>`:h}`)}const Tt=({report:e})=>a`<footer><div class="wide"><p>${(0,S.aL)(e.locale)("report.disclaimer")}</p><p>Cardwarden ${e.tool.version}</p></div></footer>`;var ee=y(61986);const jt={unreadable:"html.kind-unreadable",contradiction:"html.kind-contradiction","outside-permission":"html.kind-outside-permission","claim-unsupported":"html.kind-claim-unsupported","missing-license":"html.kind-missing-license","missing-indispensable":"html.kind-missing-indispensable","missing-statement":"html.kind-missing-statement","good-practice":"html.kind-good-practice"};function Lt(e){const{word:t,cards:r,rules:n,report:s}=e,i=[["error",t("html.errors")],["warning",t("html.warnings")],["notice",t("html.notices")],["undetermined",t("html.undetermined")]],o=(s.summary.undetermined>0?i:i.slice(0,-1)).map(([v,b])=>a`<label><input type="checkbox" name="severity" value="${v}" checked> ${b}</label>`),l=new Set(s.findings.map(({kind:v})=>v)),d=new Map(s.repositories?.map(({folder:v,source:b})=>[v,b?.repository])),u=[...ce(s,r)].filter(([,v])=>v.length>0).map(([v])=>[v,d.get(v)??v]),f=s.repositories!==void 0,p=[te("rule",t("html.rule"),t("html.any-rule"),[...n.values()].map(({anchor:v,title:b})=>[v,b])),te("kind",t("html.kind"),t("html.any-kind"),ee.rI.filter(v=>l.has(v)).map(v=>[v,t(jt[v])])),te("folder",t(f?"html.repository":"html.folder"),t(f?"html.any-repository":"html.any-folder"),u)],$=s.findings.some(({introduced:v})=>v!==void 0)?a`<fieldset><label><input type="checkbox" name="change"> ${t("html.only-change")}</label></fieldset>`:h,g=t("html.shown",{shown:"{shown}",total:"{total}",cards:"{cards}"});return a`<form id="filter" role="search" aria-label="${t("html.filter")}" hidden><div class="grow"><label for="search">${t("html.search")}</label><input type="search" id="search" name="search" placeholder="${t("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${t("html.severity")}</legend>${o}</fieldset>${p}${$}<div><button type="reset">${t("html.clear")}</button> <button type="button" id="open">${t("html.expand")}</button> <button type="button" id="close">${t("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${g}"></output></form><p id="none" hidden>${t("html.none-shown")}</p>
`}function te(e,t,r,n){return n.length<2?h:a`<div><label for="filter-${e}">${t}</label><select id="filter-${e}" name="${e}"><option value="">${r}</option>${n.map(([s,i])=>a`<option value="${s}">${i}</option>`)}</select></div>`}const Nt=3;function Bt(e){const t=Rt(e),r=[],n=(o,l)=>{for(;r.length<=o;)r.push([]);r[o]?.push(l)};for(const[o,l]of t)n(l,o);const s=e.flatMap((o,l)=>{const[d,u]=[t.get(o.from)??0,t.get(o.to)??0],f=[o.from];for(let p=d+1;p<u;p++){const $=`\0${l} ${p}`;n(p,$),f.push($)}return f.push(o.to),f.slice(1).map((p,$)=>({edge:o,from:f[$]??"",to:p}))}),i=re(s,"to","from"),c=re(s,"from","to");for(let o=0;o<Nt;o++)ne(r,i),ne([...r].reverse(),c);return ne(r,i),{layers:r,segments:s}}function Rt(e){const t=re(e,"from","to"),r=new Map;for(const{from:o,to:l}of e)r.set(o,r.get(o)??0),r.set(l,(r.get(l)??0)+1);const n=[...r].filter(([,o])=>o===0).map(([o])=>o),s=[...n],i=new Map([...r.keys()].map(o=>[o,0])),c=new Set(r.keys());for(;c.size>0;){const[o=""]=c,l=s.shift()??o;if(c.delete(l))for(const d of t.get(l)??[]){if(!c.has(d))continue;i.set(d,Math.max(i.get(d)??0,(i.get(l)??0)+1));const u=(r.get(d)??1)-1;r.set(d,u),u===0&&s.push(d)}}for(const o of n){const l=Math.min(...(t.get(o)??[]).map(d=>i.get(d)??1));i.set(o,Math.max(0,l-1))}return i}function re(e,t,r){const n=new Map;for(const s of e){const i=n.get(s[t]);i?i.push(s[r]):n.set(s[t],[s[r]])}return n}function ne(e,t){const r=new Map;for(const n of e){const s=new Map(n.map((i,c)=>{const o=(t.get(i)??[]).flatMap(l=>r.get(l)??[]);return[i,o.length===0?c:o.reduce((l,d)=>l+d,0)/o.length]}));n.sort((i,c)=>(s.get(i)??0)-(s.get(c)??0));for(const[i,c]of n.entries())r.set(c,i)}}function Ce(e){const t=new Map,r=s=>{let i=s;for(;;){const c=t.get(i)??i;if(c===i)return i;const o=t.get(c)??c;t.set(i,o),i=o}};for(const{from:s,to:i}of e)t.set(r(i),r(s));const n=new Map;for(const s of e){const i=r(s.from),c=n.get(i);c?c.push(s):n.set(i,[s])}return[...n.values()]}const H=208,qt=44,oe=16,X={x:116,y:16},W=4;function Ut(e){const{layers:t,segments:r}=Bt(e),n=Ee(r,({to:g})=>g),s=Ee(r,({from:g})=>g),i=g=>g.startsWith("\0"),c=g=>i(g)?oe:Math.max(qt,oe*(n.get(g)?.length??0)+12),o=g=>g.reduce((v,b)=>v+c(b)+X.y,-X.y),l=Math.max(...t.map(o)),d=new Map;for(const[g,v]of t.entries()){let b=W+(l-o(v))/2;for(const M of v){const A=c(M);d.set(M,{x:W+g*(H+X.x),y:b,height:A}),b+=A+X.y}}const u=g=>{const v=d.get(g);return v===void 0?0:v.y+v.height/2},f=Ae(s,({to:g})=>u(g),d),p=Ae(n,({from:g})=>u(g),d),$=e.map(g=>{const v=r.filter(b=>b.edge===g);return{edge:g,points:v.flatMap(b=>{const[M,A]=[d.get(b.from),d.get(b.to)];return M===void 0||A===void 0?[]:[[M.x+H,f.get(b)??M.y],[A.x,p.get(b)??A.y]]})}});return{width:2*W+t.length*(H+X.x)-X.x,height:2*W+l,nodes:[...d].flatMap(([g,v])=>i(g)?[]:{id:g,...v}),lines:$}}function Ae(e,t,r){const n=new Map;for(const[s,i]of e){const c=r.get(s);if(c===void 0)continue;const o=Math.min(oe,c.height/(i.length+1)),l=c.y+c.height/2-o*(i.length-1)/2,d=[...i].sort((u,f)=>t(u)-t(f));for(const[u,f]of d.entries())n.set(f,Math.round(l+u*o))}return n}function Ee(e,t){const r=new Map;for(const n of e){const s=r.get(t(n));s?s.push(n):r.set(t(n),[n])}return r}const Dt=40,Qt=20,Ft=2e3,Ht=28,Ie=200;function Wt(e){const{report:t,word:r}=e,{lineage:n}=t;if(n.length===0)return h;const s=Kt(e),i=Jt(e,s),c=n.length-i.reduce((d,{length:u})=>d+u,0),o=c>0?a` ${r("html.lineage-cut",{count:c})}`:h,l=i.map(d=>Yt(Ut(d),e,s));return a`<section aria-label="${r("html.lineage")}"><h2 id="lineage">${r("html.lineage")}</h2><p class="small">${r("html.lineage-note")}${o}</p><div class="pictures" tabindex="0" role="group" aria-labelledby="lineage">${l}</div>${Gt(e)}</section>
`}function Gt(e){const{report:t,word:r}=e,{lineage:n,locale:s}=t,i=n.slice(0,Ft).map(({from:u,to:f,relation:p,resolution:$,at:g})=>C(Y(f,e),[(0,Z.u)(p,s),Y(u,e),R("resolution",$,s),a`<span class="small">${x(e,g,g.file)}</span>`])),c=[r("html.downstream"),r("html.relation"),r("report.upstream"),r("html.found"),r("report.where")],[o,l]=[i.length,n.length],d=o<l?a`<p>${r("html.lineage-table-cut",{shown:o,count:l})}</p>`:h;return z(r("html.lineage-table",{count:l}),a`${I(c,i)}${d}`)}function Kt({report:e}){const t=new Map;for(const{subject:r,severity:n,suppressed:s}of e.findings)s!==void 0||n==="notice"||t.get(r)===0||t.set(r,n==="error"?0:1);return t}function Jt({report:e},t){const r=({id:c,to:o})=>Math.min(t.get(c)??2,(t.get(o)??2)+.5),n=Ce(e.lineage).map(c=>c.map(o=>({edge:o,rank:r(o)})).sort((o,l)=>o.rank-l.rank)).sort((c,o)=>(c[0]?.rank??2)-(o[0]?.rank??2)),s=[];let i=Dt;for(const c of n){const o=c.slice(0,Math.min(Qt,i)).map(({edge:l})=>l);if(o.length===0)break;i-=o.length,s.push(...Ce(o))}return s}function Yt(e,t,r){const{report:n,anchors:s}=t,{width:i,height:c,nodes:o,lines:l}=e,d=new Map(l.map(({edge:p})=>[p.from,p.resolution])),u=o.map(({id:p,x:$,y:g,height:v})=>{const b=s.has(p),M=b?"in-repository":d.get(p)??"in-repository",A=`node${b?" own":""}${M==="unresolved"?" unknown":""}${r.get(p)===0?" bad":""}`,Ue=g+v/2;return a`<g><title>${p}</title><rect class="${A}" x="${$}" y="${g}" width="${H}" height="${v}" rx="5"/><text x="${$+10}" y="${Ue-3}">${Zt(p)}</text><text class="sub" x="${$+10}" y="${Ue+13}">${R("resolution",M,n.locale)}</text></g>`}),f=l.map(p=>Vt(p,t,r));return a`<svg aria-hidden="true" width="${i}" height="${c}" viewBox="0 0 ${i} ${c}">${f}${u}</svg>`}function Vt({edge:e,points:t},{report:r},n){const[s,...i]=t,c=i.at(-1);if(s===void 0||c===void 0)return h;let o=`M${s[0]} ${s[1]}`,[l,d]=s;for(const[$,g]of i){const v=Math.round(($-l)/2);o+=`C${l+v} ${d} ${$-v} ${g} ${$} ${g}`,[l,d]=[$,g]}const u=`${e.channel==="carry"?"edge":"edge soft"}${n.get(e.id)===0?" bad":""}`,[f,p]=c;return a`<path class="${u}" d="${o}"/><path class="tip" d="M${f} ${p}l-8 -4v8z"/><text class="label" x="${f-12}" y="${p-3}" text-anchor="end">${(0,Z.u)(e.relation,r.locale)}</text>`}function Zt(e){const t=[...(0,de.E$)(e).slice(-Ie)];let r=1,n=t.length;for(;n>0&&(r+=(0,he.qz)(t[n-1]??""),!(r>Ht));)n--;return`${n>0||e.length>Ie?"\u2026":""}${t.slice(n).join("")}`}const Oe=15;function _t(e){const{report:t,context:r,word:n}=e,s=(0,U.C$)(t,r.decides),i=D();for(const d of s)G(i,d);const{kind:c,text:o}=er(t,i,n),l=[["error",n("html.errors"),i.error],["warning",n("html.warnings"),i.warning],["notice",n("html.notices"),i.notice],["",n("html.undetermined"),i.undetermined],["",n("html.excused"),t.summary.suppressed],["",n("html.documents"),t.summary.documents]];return a`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${n("html.title")}</h1>
<div class="verdict ${c}"><strong>${o}</strong><p>${(0,U.Sd)(t,r.decides)}</p></div>
<ul class="tiles">${l.map(([d,u,f])=>a`<li class="${f>0?d:""}"><b>${f}</b>${u}</li>`)}</ul>
<dl class="meta">${tr(e).map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
${rr(e)}</div></header>
`}function er(e,t,r){const{diagnostics:n,change:s,documents:i,shard:c}=e;if(n.some(({severity:d})=>d==="fatal"))return{kind:"error",text:r("html.verdict-fatal")};if(t.error>0)return{kind:"error",text:r("html.verdict-errors",{count:t.error})};if(t.warning>0)return{kind:"warning",text:r("html.verdict-warnings",{count:t.warning})};if(t.undetermined>0)return{kind:"warning",text:r("html.verdict-open",{count:t.undetermined})};if(s?.compared===!1)return{kind:"warning",text:r("html.verdict-partial")};const o=c===void 0||c.of===1;return i.length+t.notice>0&&o?{kind:"good",text:r("html.verdict-clear")}:{kind:"",text:r("html.verdict-nothing")}}function tr({report:e,word:t}){const{source:r,packs:n,register:s,tool:i,repositories:c}=e;return[[t("html.date"),a`<time>${e.date}</time>`],[t("html.level"),a`${e.level}`],[t("html.repository"),r&&P(w(r.repository),`${r.server}/${r.repository}`)],[t("html.commit"),r&&J((0,S.Ax)(r.commit))],[t("html.run"),r?.run&&P(w(r.run.id),r.run.url)],[t("html.repositories"),c&&a`${c.length}`],[t("html.packs"),N(n.map(({name:l,version:d})=>w(`${l} ${d}`)),t("report.listed"))],[t("html.register"),a`${s.version}`],[t("html.tool"),a`${i.version}`]].flatMap(([l,d])=>d===void 0?[]:[[l,d]])}function rr({report:e,word:t,rules:r,cards:n}){const s=e.findings.some(c=>c.suppressed!==void 0),i=[["overview",t("html.overview"),r.size>0||n.length>0],["change",t("html.this-change"),e.change!==void 0],["lineage",t("html.lineage"),e.lineage.length>0],["cards",t("html.cards"),n.length>0],["rules",t("html.rules"),r.size>0],["suppressed",t("html.suppressed"),s],["run",t("html.run-notes"),!0]];return a`<nav aria-label="${t("html.contents")}"><ul>${i.filter(([,,c])=>c).map(([c,o])=>a`<li><a href="#${c}">${o}</a></li>`)}</ul></nav>`}function nr(e){const{word:t,cards:r,rules:n}=e;return n.size===0&&r.length===0?h:a`<section aria-label="${t("html.overview")}"><h2 id="overview">${t("html.overview")}</h2>${or(e)}${ir(e)}${sr(e)}</section>
`}function or(e){const{word:t,rules:r}=e,n=o=>o.reduce((l,d)=>(0,E.IQ)(d)<(0,E.IQ)(l)?d:l),i=[...r.values()].map(o=>({...o,best:n(o.findings)})).sort((o,l)=>ee.oC.indexOf(o.best.severity)-ee.oC.indexOf(l.best.severity)||l.findings.length-o.findings.length).map(({anchor:o,id:l,title:d,findings:u,best:f})=>a`<tr><td>${fe(f,e)}</td><th scope="row"><a href="#${o}">${d}</a>${ue(l,d)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${o}">${u.length}</a></td><td class="number optional">${new Set(u.map(({primary:p})=>p.file)).size}</td></tr>`),c=[a`<th scope="col">${t("html.severity")}</th>`,a`<th scope="col">${t("report.rule")}</th>`,a`<th scope="col" class="number">${t("html.finding-count")}</th>`,a`<th scope="col" class="number optional">${t("html.card-count")}</th>`];return se(t("html.by-rule"),c,i,t)}const Pe=["error","warning","notice","undetermined"],Xe=e=>[a`<th scope="col" class="number">${e("html.errors")}</th>`,a`<th scope="col" class="number">${e("html.warnings")}</th>`,a`<th scope="col" class="number">${e("html.notices")}</th>`,a`<th scope="col" class="number optional">${e("html.undetermined")}</th>`],Te=e=>a`${Pe.map(t=>a`<td class="number${t==="undetermined"?" optional":""}${e[t]===0?" zero":""}">${e[t]}</td>`)}`;function sr(e){const{word:t,cards:r}=e,n=r.some(({subjects:c})=>c.some(({completeness:o})=>o)),s=r.map(c=>{const[o]=c.subjects.flatMap(({completeness:f})=>f??[]),l=o===void 0?"":t("html.stated-of",{stated:o.stated,expected:o.expected}),d=o===void 0||o.level==="none"?"":o.level,u=n?a`<td class="number optional">${l}</td><td class="optional">${d}</td>`:h;return a`<tr><th scope="row"><a href="#${c.anchor}">${Se(c,e)}</a></th>${Te(c.sums)}${u}</tr>`}),i=[a`<th scope="col">${t("html.card")}</th>`,...Xe(t),...n?[a`<th scope="col" class="number optional">${t("html.stated")}</th>`,a`<th scope="col" class="optional">${t("report.level")}</th>`]:[]];return se(t("html.by-card"),i,s,t)}function ir({word:e,cards:t,report:r}){const n=new Map(r.repositories?.map(o=>[o.folder,o])),s=[...ce(r,t)].map(([o,l])=>{const d=n.get(o),u=d??D();if(d===void 0)for(const f of l)for(const p of Pe)u[p]+=f.sums[p];return{folder:o,sums:u,repository:d,documents:d?.documents??l.length}}).sort((o,l)=>l.sums.error-o.sums.error||l.sums.warning-o.sums.warning).map(({folder:o,sums:l,repository:d,documents:u})=>{const f=w(d?.source?.repository??o),p=u===0?a`${f} <span class="small">${e("html.no-card")}</span>`:a`<a href="#cards" data-filter="folder" data-value="${o}">${f}</a>`;return a`<tr><th scope="row">${p}</th>${Te(l)}<td class="number">${u}</td></tr>`}),i=r.repositories!==void 0,c=[a`<th scope="col">${e(i?"html.repository":"html.folder")}</th>`,...Xe(e),a`<th scope="col" class="number">${e("html.documents")}</th>`];return se(e(i?"html.by-repository":"html.by-folder"),c,s,e)}function se(e,t,r,n){if(r.length===0)return h;const s=a`<thead><tr>${t}</tr></thead>`,c=r.length>Oe+5?r.slice(0,Oe):r,o=r.slice(c.length);return a`<table><caption>${e}</caption>${s}<tbody>${c}</tbody></table>${o.length===0?h:z(n("html.more-rows",{count:o.length}),a`<table>${s}<tbody>${o}</tbody></table>`)}`}var ar=y(65108),lr=y(42565);const je=`"use strict";
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
`,Le=`
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
.body{padding:.25rem 1rem 1rem;scroll-margin-top:6rem}
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
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--page:#fff;--paper:#fff;--text:#000;--quiet:#444;--line:#bbb;--soft:#f5f5f5;--link:#000;--error:#9c1b14;--warning:#6b4300;--notice:#1d4d86;--good:#14532f}
@page{margin:16mm 14mm}
html{font-size:9.5pt}body{font-size:1rem}.tiles{grid-template-columns:repeat(6,1fr)}.wide{max-width:none;padding:0}form,nav,.skip,.no-print{display:none!important}a{text-decoration:none;color:inherit}header{padding:0;border:0}
details::details-content{content-visibility:visible;block-size:auto}
.card{content-visibility:visible;border:0;border-top:1.5pt solid var(--quiet);border-radius:0}.card>details>summary{padding:.5rem 0;break-after:avoid}.card>details>summary>span:first-child::before{content:""!important;width:0}.card .path{padding-left:0}.body{padding:0 0 .5rem}
tr,pre,.item,.tiles li,svg{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}thead{display:table-header-group}.pictures{overflow:visible}.pictures svg{max-width:100%;height:auto}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;var Ne=Object.freeze,cr=Object.defineProperty,dr=(e,t)=>Ne(cr(e,"raw",{value:Ne(t||e.slice())})),Be;const Re=e=>`'sha256-${btoa(String.fromCharCode(...(0,ar.sc)((0,lr.AI)(e))))}'`,mr=()=>["default-src 'none'",`style-src ${Re(Le)}`,`script-src ${Re(je)}`,"base-uri 'none'","form-action 'none'"].join("; "),pr=(e,t)=>a`<!doctype html>
<html lang="${e}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new L(mr())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${t}</title>
<style>${new L(Le)}</style>
</head>
<body>
`,ur=e=>a(Be||(Be=dr(["",`
<script>`,`<\/script>
</body>
</html>
`])),e,new L(je)),fr={id:"html",title:"a page to read, print and hand on",render:(e,t)=>[...qe(e,t)].join(""),parts:qe};function*qe(e,t){for(const r of hr(e,t))yield r.html}function*hr(e,t){const r=Ye(e,t),{word:n,cards:s}=r,i=e.source?.repository;if(yield pr(e.locale,i===void 0?n("html.title"):n("html.title-of",{name:i})),yield a`<a class="skip" href="#main">${n("html.skip")}</a>
`,yield _t(r),yield a`<main id="main" tabindex="-1"><div class="wide">
`,yield Mt(r),yield nr(r),yield Wt(r),s.length>0){yield a`<section aria-labelledby="cards"><h2 id="cards">${n("html.cards")}</h2>${Lt(r)}`;for(const c of s)yield yt(c,r);yield a`</section>
`}yield Ct(r),yield It(r),yield Pt(r),yield a`</div></main>
`,yield ur(Tt(r))}}))

};
