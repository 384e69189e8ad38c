import{b as j}from"./chunk-I6TLPEP3.js";import{n as We,p as Ke,q as Je,s as Ye}from"./chunk-VQAKBURG.js";import{a as F,e as je}from"./chunk-YCHODSJQ.js";import{c as Re}from"./chunk-PATEZFWB.js";import{a as Xe}from"./chunk-ZDQLRIR4.js";import"./chunk-K5IG34XA.js";import{a as N,b as G}from"./chunk-PF23DA2N.js";import{c as te,f as He,i as Ge,j as De,k as Ue,m as Fe}from"./chunk-DV42JD5Z.js";import{b as Le,c as qe,e as C,f as Be}from"./chunk-BNRPBUHM.js";import{b as ze,c as Te}from"./chunk-O7WTEHV7.js";import{a as U,c as Ee,d as Ne,e as Ce,f as Ae,g as Pe,h as _e}from"./chunk-TN22D3HC.js";import"./chunk-N36URLYV.js";import{a as D,n as Ie,q as E}from"./chunk-4L2V24J7.js";import{a as Oe}from"./chunk-TQ3U5CZE.js";import{b as Me,c as Se}from"./chunk-C4UFF57T.js";import"./chunk-H7Q4GNVP.js";import"./chunk-N43UU377.js";import{p as ee,r as ke}from"./chunk-US5GKUYT.js";import{a as be,b as Z,c as we,d as ye}from"./chunk-BP3XPJOF.js";import{a as xe}from"./chunk-DECLSCO5.js";import"./chunk-OOJM4CTU.js";var L=()=>({error:0,warning:0,notice:0,undetermined:0});function W(e,{severity:t,outcome:r}){e[t]++,r==="undetermined"&&e.undetermined++}function Ve(e,t){let r=new Map(e.documents.map(({file:s})=>[s,[]]));for(let s of e.findings)s.suppressed===void 0&&A(r,s.primary.file,s);let o=jt(e,t);return[...r].map(([s,i])=>{let c=L();for(let l of i)W(c,l);let n=[...i].sort((l,d)=>C(l)-C(d));return{file:s,folder:_t(s),subjects:o.get(s)??[],findings:n.filter(l=>!te(l)),missing:n.filter(te),sums:c}}).map(s=>({card:s,weight:Pt(s.findings,t.decides)})).sort((s,i)=>i.weight.error-s.weight.error||i.weight.warning-s.weight.warning).map(({card:s},i)=>({...s,anchor:`card-${i+1}`}))}function Pt(e,t){let r=L();for(let o of e)(t!=="introduced"||o.introduced!==!1)&&W(r,o);return r}var _t=e=>e.includes("/")?e.slice(0,e.indexOf("/")):".";function K({repositories:e},t){let r=new Map(e?.map(({folder:s})=>[s,[]]));for(let s of t)A(r,s.folder,s);let o=e!==void 0||t.length>=2*r.size;return r.size>1&&o?r:new Map}function jt(e,{facts:t}){let r=re(e.completeness??[]),o=re(e.transparency??[]),s=re(e.responsibilities??[]),i=new Map;for(let l of e.lineage)A(i,l.to,l);let c=new Map;for(let{file:l,subjects:d}of e.documents)for(let p of d)c.has(p)||c.set(p,l);let n=new Map;for(let[l,d]of c)A(n,r.get(l)?.file??d,{id:l,upstreams:i.get(l)??[],facts:t?.(l),completeness:r.get(l),transparency:o.get(l),responsibility:s.get(l)});return n}var re=e=>new Map(e.map(t=>[t.subject,t]));function A(e,t,r){let o=e.get(t);o?o.push(r):e.set(t,[r])}var T=class{html;constructor(t){this.html=t}};function a(e,...t){let r=e[0]??"";for(let[o,s]of t.entries())r+=`${Lt(s)}${e[o+1]??""}`;return new T(r)}function Lt(e){return e===void 0?"":typeof e=="string"?Ie(E(e,Qe)):typeof e=="number"?String(e):e instanceof T?e.html:e.map(t=>t.html).join("")}var Qe=2e3,Ze=200,f=a``,I=(e,t)=>a`${e.map((r,o)=>o===0?r:a`${t}${r}`)}`,x=e=>a`${E(e,Qe).split(/`([^`]{1,300})`/).map((t,r)=>r%2===0?a`${t}`:a`<code>${t}</code>`)}`,q=e=>a`<code>${E(e,Ze)}</code>`,b=e=>a`<bdi>${E(e,Ze)}</bdi>`;function M(e,t){return t===void 0||!qt(t)?a`${e}`:a`<a href="${t}" rel="noopener noreferrer">${e}</a>`}var qt=e=>/^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(e)&&D(e)===e,y=(e,t)=>a`<details><summary>${e}</summary>${t}</details>`;function S(e,t){return t.length===0?f:a`<table><thead><tr>${e.map(r=>a`<th scope="col">${r}</th>`)}</tr></thead><tbody>${t}</tbody></table>`}var k=(e,t)=>a`<tr><th scope="row">${e}</th>${t.map(r=>a`<td>${r}</td>`)}</tr>`;function et(e,t){let r=Ve(e,t),o=new Map;for(let i of e.findings)i.suppressed===void 0&&A(o,i.ruleId,i);let s=[...o].map(([i,c],n)=>{let l=t.rules?.get(i),d=l?.title===void 0?i:N(l.title,e.locale);return[i,{id:i,anchor:`rule-${n+1}`,title:d,page:l?.page,findings:c}]});return{report:e,context:t,word:U(e.locale),frames:new je(t.line),cards:r,rules:new Map(s),anchors:new Map(r.flatMap(({anchor:i,subjects:c})=>c.map(({id:n})=>[n,i])))}}function w({report:e,word:t},r,o){let s=r.file===o?t("html.line",{line:r.range.start.line}):`${r.file}:${qe(r)}`;return M(b(s),Te(e,r))}var J=(e,t)=>e===t?f:a` <span class="small">${e}</span>`,Y=(e,{report:t})=>a`<span class="badge ${e.severity}">${Ee(e,t.locale)}</span>`,B=(e,{anchors:t})=>{let r=t.get(e);return r===void 0?b(e):a`<a href="#${r}">${b(e)}</a>`};var Bt=110,tt=20,Xt=20,rt=2,ot=12;function st(e,t){let{report:r,word:o}=t,{ruleId:s,primary:i,message:c,remedy:n}=e,{locale:l}=r,d=t.rules.get(s),p=Pe(e,l),u=Ce(e,l),m=[[o("html.fix"),n===""?void 0:x(n)],[o("html.source"),u===void 0?void 0:a`${u}`],[o("html.basis"),Ht(e,t)],[o("html.note"),p===void 0?void 0:a`${p}`],[o("html.see"),Gt(e,t)]];return a`<li class="item ${e.severity}"${oe(e,t)}><p class="head">${Y(e,t)}${ne(e,t)} <a href="#${d?.anchor??""}"><b>${d?.title??s}</b></a> <span class="small">${w(t,i,i.file)} · ${s}</span></p><p>${x(c)}</p>${Rt(e,t)}<dl>${m.map(([$,h])=>h===void 0?f:a`<dt>${$}</dt><dd>${h}</dd>`)}</dl>${Ut(e,t)}</li>`}function oe({severity:e,outcome:t,ruleId:r,kind:o,introduced:s},i){let c=s===!0?a` data-change="yes"`:f;return a` data-severity="${t==="undetermined"?t:e}" data-rule="${i.rules.get(r)?.anchor??""}" data-kind="${o}"${c}`}function ne({introduced:e,regression:t},{word:r}){return t===!0?a` <span class="badge">${r("html.regression")}</span>`:e===void 0?f:a` <span class="badge">${r(e?"html.caused":"html.before")}</span>`}function Rt({primary:e},{frames:t}){let r=t.at(e,Bt);if(r===void 0)return f;let{line:o,text:s,marks:i}=r,c=i.trimStart().length,n=nt(s,i.length-c),l=nt(s,i.length);return a`<pre class="frame"><span>${o}</span> ${s.slice(0,n)}<mark>${s.slice(n,l)}</mark>${s.slice(l)}</pre>`}function nt(e,t){let[r,o]=[0,0];for(let s of e){if(o>=t)break;o+=F(s),r+=s.length}return r}function Ht({ruleId:e,because:t},r){let o=se(e,r),s=t.some(({source:n})=>n!==void 0),i=o.filter(({verified:n})=>!(s&&n==="register")).map(n=>a`<cite>${G(n,r.report.locale)}</cite>`);if(i.length===0)return;let c=i.length>rt?[a`…`]:[];return I([...i.slice(0,rt),...c],r.word("report.apart"))}var se=(e,{context:t})=>(t.rules?.get(e)?.basis??[]).filter(({instrument:r})=>N(r,"en")!=="Cardwarden");function Gt(e,t){let r=Le(e);if(r.length===0)return;let o=r.length-tt,s=r.slice(0,tt).map(({note:c,at:n})=>a`${w(t,n,e.primary.file)} ${c}`),i=o>0?[a`${t.word("report.more-items",{count:o})}`]:[];return I([...s,...i],a`<br>`)}var Dt=new Set(["missing-statement","missing-license","missing-indispensable","good-practice"]);function Ut({because:e,primary:t,kind:r},o){let{word:s,report:i}=o,c=e.filter(({state:l})=>l!=="absent").slice(0,Xt);if(c.length===0||Dt.has(r))return f;let n=c.map(({fact:l,value:d,at:p})=>a`<li>${s("report.labeled",{label:X(l,i.locale),text:ie(l,d,i.locale)})} <span class="small">${w(o,p,t.file)}</span></li>`);return y(s("html.decided"),a`<ul class="missing">${n}</ul>`)}var X=(e,t)=>Z(ye(e),t);function ie(e,t,r){if(t===null)return"–";if(typeof t=="number")return String(t);let o=typeof t=="string"?[t]:t,s=o.slice(0,ot).map(c=>Z(Oe(e,c),r)),i=r==="zh-CN"?"、":", ";return[...s,...o.length>ot?["…"]:[]].join(i)}function it({missing:e,subjects:t,file:r},o){let{word:s,rules:i}=o,c=t.flatMap(d=>Ft(d,o));if(e.length===0&&c.length===0)return f;let n=e.map(d=>{let p=i.get(d.ruleId)?.anchor??"";return a`<li${oe(d,o)}>${x(Be(d))}${ne(d,o)} <span class="small">${w(o,d.primary,r)} · <a href="#${p}">${d.ruleId}</a></span></li>`}),l=n.length===0?f:a`<p>${s("html.missing-items",{count:n.length})}</p><ul class="missing">${n}</ul>`;return a`<section><h4>${s("html.completeness")}</h4>${c}${l}${ae(e,o)}</section>`}function Ft({completeness:e,transparency:t},{word:r,report:o}){let s=n=>n==="none"?r("report.no-level"):n,i=[];if(e!==void 0){let{stated:n,expected:l,level:d}=e;i.push(a`<p>${r("html.completeness-line",{stated:n,expected:l,level:s(d)})}</p>${Wt(n,l)}`)}t?.claimed!==void 0&&i.push(a`<p>${r("html.claimed-level",{level:t.claimed})}</p>`);let c=t?.missing??[];if(c.length>0){let n=c.map(l=>X(l,o.locale));i.push(a`<p>${r("html.next-level",{facts:n})}</p>`)}return i}var Wt=(e,t)=>a`<svg class="bar" viewBox="0 0 ${Math.max(1,t)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(e,t)}" height="1"/></svg>`;function ae(e,{report:t,context:r,word:o}){let s=Xe(e,t.lineage,r.line);if(s===void 0)return f;let i=Ne(s,t.locale).replace(/[:：]$/,""),c=I(s.lines.map(n=>a`${n}`),a`\n`);return y(x(o("html.paste",{where:i})),a`<pre>${c}</pre>`)}var Kt=60,Jt=400,Yt=["license.stated","license.name","license.link","version","stage","provider.name","contact","languages","intendedUse","outOfScopeUse","limitations","sources","synthetic.present","synthetic.generators","personalInfo.present","personalInfo.categories","legalBasis.basis","training.description","policies.aup","review.date"];function at(e,t,r){let o=t.subjects.length>1?a`<h4>${b(e.id)}</h4>`:f;return a`${o}${Vt(e.facts,t,r)}${Qt(e,t,r)}${Zt(e,t,r)}`}function Vt(e,{file:t},r){if(e===void 0)return f;let{word:o,report:s}=r,i=Yt.flatMap(n=>{let l=xe(e,n);if(l===void 0||l.value===null)return[];let d=E(ie(n,l.value,s.locale),Jt);return k(a`<span class="name">${X(n,s.locale)}</span>`,[d,le(r,l.at,t)])});if(i.length===0)return f;let c=[o("html.fact"),o("html.value"),o("report.where")];return y(o("html.facts"),S(c,i))}var le=(e,...t)=>a`<span class="small">${w(e,...t)}</span>`;function Qt({upstreams:e},{file:t},r){if(e.length===0)return f;let{word:o,report:s}=r,i=e.slice(0,Kt).map(({from:d,relation:p,resolution:u,at:m})=>k(B(d,r),[j(p,s.locale),P("resolution",u,s.locale),le(r,m,t)])),c=e.length-i.length,n=[o("report.upstream"),o("html.relation"),o("html.found"),o("report.where")],l=c>0?a`<p>${o("report.more-items",{count:c})}</p>`:f;return y(o("html.upstreams"),a`${S(n,i)}${l}`)}function Zt({responsibility:e},{file:t},r){if(e===void 0)return f;let{word:o,report:s}=r,{locale:i}=s,c=e.roles.map(({role:l,party:d,duties:p,at:u})=>{let m=d===null||l==="provider"?"":o("report.no-duties"),$=p.map(v=>P("task",v,i)).join(o("report.listed")),h=l===""?o("report.not-stated"):P("role",l,i),g=d===null?a`<strong>${o("report.nobody")}</strong>`:b(d);return k(a`${h}`,[g,$||m,le(r,u,t)])}),n=[o("report.role"),o("report.who"),o("report.duties"),o("report.where")];return y(o("html.responsibilities"),S(n,c))}function P(e,t,r){let o=we(e,t);return o===void 0?t:be(o,r)}var er=5,tr=30,rr=3;function lt(e,t){let{word:r,cards:o,report:s}=t,{file:i,folder:c,anchor:n,subjects:l,findings:d}=e,p=o.length<=er?a` open`:f,u=l.slice(0,tr),m=l.length-u.length,$=m>0?a`<p>${r("report.more-items",{count:m})}</p>`:f,h=ze(s,i),g=h===void 0?f:a`<p>${M(b(i),h)}</p>`;return a`<article class="card" data-folder="${c}"><details${p}><summary><span><h3>${ce(e,t)}</h3><span class="path small">${b(i)}</span></span>${or(e,t)}</summary><div class="body" id="${n}">${g}${nr(d,t)}${it(e,t)}${u.map(v=>at(v,e,t))}${$}</div></details></article>
`}function ce({file:e,subjects:t},{word:r}){if(t.length===0)return b(e);let o=t.slice(0,rr).map(({id:c})=>b(c)),s=t.length-o.length,i=s>0?[a`${r("report.more-items",{count:s})}`]:[];return I([...o,...i],r("report.listed"))}function or({sums:e,subjects:t},{word:r}){let s=[["error",e.error,r("report.errors",{count:e.error})],["warning",e.warning,r("report.warnings",{count:e.warning})],["notice",e.notice,r("report.notices",{count:e.notice})],["",e.undetermined,r("report.cannot-tell",{count:e.undetermined})]].filter(([,l])=>l>0).map(([l,,d])=>a`<span class="badge ${l}">${d}</span>`),i=a`<span class="badge good">${r("html.no-finding")}</span>`,[c="none"]=t.flatMap(({completeness:l,transparency:d})=>l?.level??d?.level??[]),n=c==="none"?f:a`<span class="badge">${c}</span>`;return a`<span class="badges">${s.length===0?i:s}${n}</span>`}function nr(e,t){let{word:r}=t;return e.length===0?a`<p>${r("html.no-findings")}</p>`:a`<section><h4>${r("html.findings")}</h4><ul class="findings">${e.map(o=>st(o,t))}</ul>${ae(e,t)}</section>`}var ct=200,V=e=>e;function dt(e){let{report:t,word:r}=e,{change:o}=t;if(o===void 0)return f;let{licenses:s,stated:i=[],retired:c=[],policy:n}=o,l=[R(e,r("report.licenses"),s.map(m=>a`${We(m,t,V)} ${w(e,m.at)}`)),R(e,r("report.new-upstreams"),Re(t).map(m=>a`${m}`)),R(e,r("report.stated"),i.map(m=>a`${Ke(m,t,V)} ${w(e,m.at)}`)),R(e,r("report.retired"),c.map(m=>a`${Je(m,t,V)}`)),n===void 0?f:R(e,r("report.policy"),[a`${Ye(n,t,V)}`])],d=o.compared?f:a`<p>${r("report.not-compared")}</p>`,p=l.every(({html:m})=>m==="")&&o.compared?a`<p>${r("report.none-caused")}</p>`:f,u=t.findings.some(({introduced:m,suppressed:$})=>m!==!1&&$===void 0);return a`<section aria-labelledby="change"><h2 id="change">${r("html.this-change")}</h2>${d}${u?f:p}${l}</section>
`}function R({word:e},t,r){if(r.length===0)return f;let o=r.length-ct,s=o>0?a`<li>${e("report.more-items",{count:o})}</li>`:f;return a`<h3>${t}</h3><ul>${r.slice(0,ct).map(i=>a`<li>${i}</li>`)}${s}</ul>`}var sr=2e3,ir=2e3;function mt(e){let{rules:t,word:r}=e;return t.size===0?f:a`<section aria-labelledby="rules"><h2 id="rules">${r("html.rules")}</h2>${[...t.values()].map(o=>ar(o,e))}</section>
`}function ar({id:e,anchor:t,title:r,page:o},s){let{context:i,report:c,word:n}=s,{locale:l}=c,d=i.rules?.get(e)?.rationale,p=d===void 0?f:a`<p>${x(N(d,l))}</p>`,u=se(e,s).map($=>a`<li><cite>${M(G($,l),$.url)}</cite>${lr($,s)}</li>`),m=o===void 0?f:a`<p>${M(n("html.rule-page"),o)}</p>`;return a`<div class="rule"><h3 id="${t}">${r}</h3>${J(e,r)}${p}${u.length===0?f:a`<ul class="missing">${u}</ul>`}${m}</div>`}function lr({asks:e},{report:t}){let r=typeof e=="string"?t.locale==="en"?e:void 0:e[t.locale];return r===void 0?f:a`<br><span class="small">${r}</span>`}function pt(e){let{report:t,word:r}=e,o=t.findings.filter(({suppressed:n})=>n!==void 0);if(o.length===0)return f;let s=o.slice(0,sr).map(n=>cr(n,e)),i=[r("report.what"),r("html.means"),r("html.reason"),r("html.owner"),r("html.until")],c=s.length<o.length?a`<p>${r("html.suppressed-cut",{shown:s.length,count:o.length})}</p>`:f;return a`<section aria-labelledby="suppressed"><h2 id="suppressed">${r("html.suppressed")}</h2>${S(i,s)}${c}</section>
`}function cr(e,t){let{report:r}=t,{suppressed:o,message:s,ruleId:i,primary:c}=e,[n=""]=_e(e,r.locale),l=o?.at;return k(a`${x(s)} <span class="small">${w(t,c)} ${i}</span>`,[l===void 0?n:a`${n} <span class="small">${w(t,l)}</span>`,b(o?.reason??""),b(o?.owner??""),a`<time>${o?.expires}</time>`])}function ft(e){let{report:t,context:r,word:o}=e,{packs:s,register:i}=t,c=Ge(t).map(({message:p,hint:u,at:m})=>a`<li>${m===void 0?f:a`${w(e,m)} `}${x(p)}${u===void 0?f:x(o("report.aside",{text:u}))}</li>`),n=[...r.notes??[],...Ue(t)].map(p=>a`<li>${x(p)}</li>`),l=[...c,...n],d=[...s.map(({name:p,version:u,digest:m})=>k(b(`${p} ${u}`),[q(m)])),k(a`${o("report.register",{version:i.version})}`,[q(i.digest)])];return a`<section aria-labelledby="run"><h2 id="run">${o("html.run-notes")}</h2>${l.length===0?f:a`<ul>${l}</ul>`}${dr(e)}${S([o("html.packs"),o("html.packs-digest")],d)}</section>
`}function dr({report:e,word:t}){let r=De(e);if(r.length===0)return f;let o=r.slice(0,ir).map(({at:i,message:c})=>k(b(i?.file??""),[x(c)])),s=r.length-o.length;return y(a`${t("html.left")}${t("report.aside",{text:t("html.left-count",{count:r.length})})}`,a`${S([t("html.file"),t("html.left-reason")],o)}${s>0?a`<p>${t("report.more-items",{count:s})}</p>`:f}`)}var ut=({report:e})=>a`<footer><div class="wide"><p>${U(e.locale)("report.disclaimer")}</p><p>Cardwarden ${e.tool.version}</p></div></footer>`;var mr={unreadable:"html.kind-unreadable",contradiction:"html.kind-contradiction","outside-permission":"html.kind-outside-permission","claim-unsupported":"html.kind-claim-unsupported","missing-license":"html.kind-missing-license","missing-indispensable":"html.kind-missing-indispensable","missing-statement":"html.kind-missing-statement","good-practice":"html.kind-good-practice"};function ht(e){let{word:t,cards:r,rules:o,report:s}=e,i=[["error",t("html.errors")],["warning",t("html.warnings")],["notice",t("html.notices")],["undetermined",t("html.undetermined")]],n=(s.summary.undetermined>0?i:i.slice(0,-1)).map(([g,v])=>a`<label><input type="checkbox" name="severity" value="${g}" checked> ${v}</label>`),l=new Set(s.findings.map(({kind:g})=>g)),d=new Map(s.repositories?.map(({folder:g,source:v})=>[g,v?.repository])),p=[...K(s,r)].filter(([,g])=>g.length>0).map(([g])=>[g,d.get(g)??g]),u=s.repositories!==void 0,m=[de("rule",t("html.rule"),t("html.any-rule"),[...o.values()].map(({anchor:g,title:v})=>[g,v])),de("kind",t("html.kind"),t("html.any-kind"),ke.filter(g=>l.has(g)).map(g=>[g,t(mr[g])])),de("folder",t(u?"html.repository":"html.folder"),t(u?"html.any-repository":"html.any-folder"),p)],$=s.findings.some(({introduced:g})=>g!==void 0)?a`<fieldset><label><input type="checkbox" name="change"> ${t("html.only-change")}</label></fieldset>`:f,h=t("html.shown",{shown:"{shown}",total:"{total}",cards:"{cards}"});return a`<form id="filter" role="search" aria-label="${t("html.filter")}" hidden><div class="grow"><label for="search">${t("html.search")}</label><input type="search" id="search" name="search" placeholder="${t("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${t("html.severity")}</legend>${n}</fieldset>${m}${$}<div><button type="reset">${t("html.clear")}</button> <button type="button" id="open">${t("html.expand")}</button> <button type="button" id="close">${t("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${h}"></output></form><p id="none" hidden>${t("html.none-shown")}</p>
`}function de(e,t,r,o){return o.length<2?f:a`<div><label for="filter-${e}">${t}</label><select id="filter-${e}" name="${e}"><option value="">${r}</option>${o.map(([s,i])=>a`<option value="${s}">${i}</option>`)}</select></div>`}function gt(e){let t=pr(e),r=[],o=(n,l)=>{for(;r.length<=n;)r.push([]);r[n]?.push(l)};for(let[n,l]of t)o(l,n);let s=e.flatMap((n,l)=>{let[d,p]=[t.get(n.from)??0,t.get(n.to)??0],u=[n.from];for(let m=d+1;m<p;m++){let $=`\0${l} ${m}`;o(m,$),u.push($)}return u.push(n.to),u.slice(1).map((m,$)=>({edge:n,from:u[$]??"",to:m}))}),i=pe(s,"to","from"),c=pe(s,"from","to");for(let n=0;n<3;n++)me(r,i),me([...r].reverse(),c);return me(r,i),{layers:r,segments:s}}function pr(e){let t=pe(e,"from","to"),r=new Map;for(let{from:n,to:l}of e)r.set(n,r.get(n)??0),r.set(l,(r.get(l)??0)+1);let o=[...r].filter(([,n])=>n===0).map(([n])=>n),s=[...o],i=new Map([...r.keys()].map(n=>[n,0])),c=new Set(r.keys());for(;c.size>0;){let[n=""]=c,l=s.shift()??n;if(c.delete(l))for(let d of t.get(l)??[]){if(!c.has(d))continue;i.set(d,Math.max(i.get(d)??0,(i.get(l)??0)+1));let p=(r.get(d)??1)-1;r.set(d,p),p===0&&s.push(d)}}for(let n of o){let l=Math.min(...(t.get(n)??[]).map(d=>i.get(d)??1));i.set(n,Math.max(0,l-1))}return i}function pe(e,t,r){let o=new Map;for(let s of e){let i=o.get(s[t]);i?i.push(s[r]):o.set(s[t],[s[r]])}return o}function me(e,t){let r=new Map;for(let o of e){let s=new Map(o.map((i,c)=>{let n=(t.get(i)??[]).flatMap(l=>r.get(l)??[]);return[i,n.length===0?c:n.reduce((l,d)=>l+d,0)/n.length]}));o.sort((i,c)=>(s.get(i)??0)-(s.get(c)??0));for(let[i,c]of o.entries())r.set(c,i)}}function fe(e){let t=new Map,r=s=>{let i=s;for(;;){let c=t.get(i)??i;if(c===i)return i;let n=t.get(c)??c;t.set(i,n),i=n}};for(let{from:s,to:i}of e)t.set(r(i),r(s));let o=new Map;for(let s of e){let i=r(s.from),c=o.get(i);c?c.push(s):o.set(i,[s])}return[...o.values()]}var H=208,fr=44,ue=16,_={x:116,y:16},Q=4;function bt(e){let{layers:t,segments:r}=gt(e),o=vt(r,({to:h})=>h),s=vt(r,({from:h})=>h),i=h=>h.startsWith("\0"),c=h=>i(h)?ue:Math.max(fr,ue*(o.get(h)?.length??0)+12),n=h=>h.reduce((g,v)=>g+c(v)+_.y,-_.y),l=Math.max(...t.map(n)),d=new Map;for(let[h,g]of t.entries()){let v=Q+(l-n(g))/2;for(let O of g){let z=c(O);d.set(O,{x:Q+h*(H+_.x),y:v,height:z}),v+=z+_.y}}let p=h=>{let g=d.get(h);return g===void 0?0:g.y+g.height/2},u=$t(s,({to:h})=>p(h),d),m=$t(o,({from:h})=>p(h),d),$=e.map(h=>{let g=r.filter(v=>v.edge===h);return{edge:h,points:g.flatMap(v=>{let[O,z]=[d.get(v.from),d.get(v.to)];return O===void 0||z===void 0?[]:[[O.x+H,u.get(v)??O.y],[z.x,m.get(v)??z.y]]})}});return{width:2*Q+t.length*(H+_.x)-_.x,height:2*Q+l,nodes:[...d].flatMap(([h,g])=>i(h)?[]:{id:h,...g}),lines:$}}function $t(e,t,r){let o=new Map;for(let[s,i]of e){let c=r.get(s);if(c===void 0)continue;let n=Math.min(ue,c.height/(i.length+1)),l=c.y+c.height/2-n*(i.length-1)/2,d=[...i].sort((p,u)=>t(p)-t(u));for(let[p,u]of d.entries())o.set(u,Math.round(l+p*n))}return o}function vt(e,t){let r=new Map;for(let o of e){let s=r.get(t(o));s?s.push(o):r.set(t(o),[o])}return r}var ur=40,hr=20,gr=2e3,$r=28,wt=200;function yt(e){let{report:t,word:r}=e,{lineage:o}=t;if(o.length===0)return f;let s=br(e),i=wr(e,s),c=o.length-i.reduce((d,{length:p})=>d+p,0),n=c>0?a` ${r("html.lineage-cut",{count:c})}`:f,l=i.map(d=>yr(bt(d),e,s));return a`<section aria-label="${r("html.lineage")}"><h2 id="lineage">${r("html.lineage")}</h2><p class="small">${r("html.lineage-note")}${n}</p><div class="pictures" tabindex="0" role="group" aria-labelledby="lineage">${l}</div>${vr(e)}</section>
`}function vr(e){let{report:t,word:r}=e,{lineage:o,locale:s}=t,i=o.slice(0,gr).map(({from:p,to:u,relation:m,resolution:$,at:h})=>k(B(u,e),[j(m,s),B(p,e),P("resolution",$,s),a`<span class="small">${w(e,h,h.file)}</span>`])),c=[r("html.downstream"),r("html.relation"),r("report.upstream"),r("html.found"),r("report.where")],[n,l]=[i.length,o.length],d=n<l?a`<p>${r("html.lineage-table-cut",{shown:n,count:l})}</p>`:f;return y(r("html.lineage-table",{count:l}),a`${S(c,i)}${d}`)}function br({report:e}){let t=new Map;for(let{subject:r,severity:o,suppressed:s}of e.findings)s!==void 0||o==="notice"||t.get(r)===0||t.set(r,o==="error"?0:1);return t}function wr({report:e},t){let r=({id:c,to:n})=>Math.min(t.get(c)??2,(t.get(n)??2)+.5),o=fe(e.lineage).map(c=>c.map(n=>({edge:n,rank:r(n)})).sort((n,l)=>n.rank-l.rank)).sort((c,n)=>(c[0]?.rank??2)-(n[0]?.rank??2)),s=[],i=ur;for(let c of o){let n=c.slice(0,Math.min(hr,i)).map(({edge:l})=>l);if(n.length===0)break;i-=n.length,s.push(...fe(n))}return s}function yr(e,t,r){let{report:o,anchors:s}=t,{width:i,height:c,nodes:n,lines:l}=e,d=new Map(l.map(({edge:m})=>[m.from,m.resolution])),p=n.map(({id:m,x:$,y:h,height:g})=>{let v=s.has(m),O=v?"in-repository":d.get(m)??"in-repository",z=`node${v?" own":""}${O==="unresolved"?" unknown":""}${r.get(m)===0?" bad":""}`,ve=h+g/2;return a`<g><title>${m}</title><rect class="${z}" x="${$}" y="${h}" width="${H}" height="${g}" rx="5"/><text x="${$+10}" y="${ve-3}">${kr(m)}</text><text class="sub" x="${$+10}" y="${ve+13}">${P("resolution",O,o.locale)}</text></g>`}),u=l.map(m=>xr(m,t,r));return a`<svg aria-hidden="true" width="${i}" height="${c}" viewBox="0 0 ${i} ${c}">${u}${p}</svg>`}function xr({edge:e,points:t},{report:r},o){let[s,...i]=t,c=i.at(-1);if(s===void 0||c===void 0)return f;let n=`M${s[0]} ${s[1]}`,[l,d]=s;for(let[$,h]of i){let g=Math.round(($-l)/2);n+=`C${l+g} ${d} ${$-g} ${h} ${$} ${h}`,[l,d]=[$,h]}let p=`${e.channel==="carry"?"edge":"edge soft"}${o.get(e.id)===0?" bad":""}`,[u,m]=c;return a`<path class="${p}" d="${n}"/><path class="tip" d="M${u} ${m}l-8 -4v8z"/><text class="label" x="${u-12}" y="${m-3}" text-anchor="end">${j(e.relation,r.locale)}</text>`}function kr(e){let t=[...D(e).slice(-wt)],r=1,o=t.length;for(;o>0&&(r+=F(t[o-1]??""),!(r>$r));)o--;return`${o>0||e.length>wt?"…":""}${t.slice(o).join("")}`}var xt=15;function kt(e){let{report:t,context:r,word:o}=e,s=He(t,r.decides),i=L();for(let d of s)W(i,d);let{kind:c,text:n}=Mr(t,i,o),l=[["error",o("html.errors"),i.error],["warning",o("html.warnings"),i.warning],["notice",o("html.notices"),i.notice],["",o("html.undetermined"),i.undetermined],["",o("html.excused"),t.summary.suppressed],["",o("html.documents"),t.summary.documents]];return a`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${o("html.title")}</h1>
<div class="verdict ${c}"><strong>${n}</strong><p>${Fe(t,r.decides)}</p></div>
<ul class="tiles">${l.map(([d,p,u])=>a`<li class="${u>0?d:""}"><b>${u}</b>${p}</li>`)}</ul>
<dl class="meta">${Sr(e).map(([d,p])=>a`<div><dt>${d}</dt><dd>${p}</dd></div>`)}</dl>
${Or(e)}</div></header>
`}function Mr(e,t,r){let{diagnostics:o,change:s,documents:i,shard:c}=e;if(o.some(({severity:d})=>d==="fatal"))return{kind:"error",text:r("html.verdict-fatal")};if(t.error>0)return{kind:"error",text:r("html.verdict-errors",{count:t.error})};if(t.warning>0)return{kind:"warning",text:r("html.verdict-warnings",{count:t.warning})};if(t.undetermined>0)return{kind:"warning",text:r("html.verdict-open",{count:t.undetermined})};if(s?.compared===!1)return{kind:"warning",text:r("html.verdict-partial")};let n=c===void 0||c.of===1;return i.length+t.notice>0&&n?{kind:"good",text:r("html.verdict-clear")}:{kind:"",text:r("html.verdict-nothing")}}function Sr({report:e,word:t}){let{source:r,packs:o,register:s,tool:i,repositories:c}=e;return[[t("html.date"),a`<time>${e.date}</time>`],[t("html.level"),a`${e.level}`],[t("html.repository"),r&&M(b(r.repository),`${r.server}/${r.repository}`)],[t("html.commit"),r&&q(Ae(r.commit))],[t("html.run"),r?.run&&M(b(r.run.id),r.run.url)],[t("html.repositories"),c&&a`${c.length}`],[t("html.packs"),I(o.map(({name:l,version:d})=>b(`${l} ${d}`)),t("report.listed"))],[t("html.register"),a`${s.version}`],[t("html.tool"),a`${i.version}`]].flatMap(([l,d])=>d===void 0?[]:[[l,d]])}function Or({report:e,word:t,rules:r,cards:o}){let s=e.findings.some(c=>c.suppressed!==void 0),i=[["overview",t("html.overview"),r.size>0||o.length>0],["change",t("html.this-change"),e.change!==void 0],["lineage",t("html.lineage"),e.lineage.length>0],["cards",t("html.cards"),o.length>0],["rules",t("html.rules"),r.size>0],["suppressed",t("html.suppressed"),s],["run",t("html.run-notes"),!0]];return a`<nav aria-label="${t("html.contents")}"><ul>${i.filter(([,,c])=>c).map(([c,n])=>a`<li><a href="#${c}">${n}</a></li>`)}</ul></nav>`}function Mt(e){let{word:t,cards:r,rules:o}=e;return o.size===0&&r.length===0?f:a`<section aria-label="${t("html.overview")}"><h2 id="overview">${t("html.overview")}</h2>${Ir(e)}${Tr(e)}${zr(e)}</section>
`}function Ir(e){let{word:t,rules:r}=e,o=n=>n.reduce((l,d)=>C(d)<C(l)?d:l),i=[...r.values()].map(n=>({...n,best:o(n.findings)})).sort((n,l)=>ee.indexOf(n.best.severity)-ee.indexOf(l.best.severity)||l.findings.length-n.findings.length).map(({anchor:n,id:l,title:d,findings:p,best:u})=>a`<tr><td>${Y(u,e)}</td><th scope="row"><a href="#${n}">${d}</a>${J(l,d)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${n}">${p.length}</a></td><td class="number optional">${new Set(p.map(({primary:m})=>m.file)).size}</td></tr>`),c=[a`<th scope="col">${t("html.severity")}</th>`,a`<th scope="col">${t("report.rule")}</th>`,a`<th scope="col" class="number">${t("html.finding-count")}</th>`,a`<th scope="col" class="number optional">${t("html.card-count")}</th>`];return he(t("html.by-rule"),c,i,t)}var St=["error","warning","notice","undetermined"],Ot=e=>[a`<th scope="col" class="number">${e("html.errors")}</th>`,a`<th scope="col" class="number">${e("html.warnings")}</th>`,a`<th scope="col" class="number">${e("html.notices")}</th>`,a`<th scope="col" class="number optional">${e("html.undetermined")}</th>`],It=e=>a`${St.map(t=>a`<td class="number${t==="undetermined"?" optional":""}${e[t]===0?" zero":""}">${e[t]}</td>`)}`;function zr(e){let{word:t,cards:r}=e,o=r.some(({subjects:c})=>c.some(({completeness:n})=>n)),s=r.map(c=>{let[n]=c.subjects.flatMap(({completeness:u})=>u??[]),l=n===void 0?"":t("html.stated-of",{stated:n.stated,expected:n.expected}),d=n===void 0||n.level==="none"?"":n.level,p=o?a`<td class="number optional">${l}</td><td class="optional">${d}</td>`:f;return a`<tr><th scope="row"><a href="#${c.anchor}">${ce(c,e)}</a></th>${It(c.sums)}${p}</tr>`}),i=[a`<th scope="col">${t("html.card")}</th>`,...Ot(t),...o?[a`<th scope="col" class="number optional">${t("html.stated")}</th>`,a`<th scope="col" class="optional">${t("report.level")}</th>`]:[]];return he(t("html.by-card"),i,s,t)}function Tr({word:e,cards:t,report:r}){let o=new Map(r.repositories?.map(n=>[n.folder,n])),s=[...K(r,t)].map(([n,l])=>{let d=o.get(n),p=d??L();if(d===void 0)for(let u of l)for(let m of St)p[m]+=u.sums[m];return{folder:n,sums:p,repository:d,documents:d?.documents??l.length}}).sort((n,l)=>l.sums.error-n.sums.error||l.sums.warning-n.sums.warning).map(({folder:n,sums:l,repository:d,documents:p})=>{let u=b(d?.source?.repository??n),m=p===0?a`${u} <span class="small">${e("html.no-card")}</span>`:a`<a href="#cards" data-filter="folder" data-value="${n}">${u}</a>`;return a`<tr><th scope="row">${m}</th>${It(l)}<td class="number">${p}</td></tr>`}),i=r.repositories!==void 0,c=[a`<th scope="col">${e(i?"html.repository":"html.folder")}</th>`,...Ot(e),a`<th scope="col" class="number">${e("html.documents")}</th>`];return he(e(i?"html.by-repository":"html.by-folder"),c,s,e)}function he(e,t,r,o){if(r.length===0)return f;let s=a`<thead><tr>${t}</tr></thead>`,c=r.length>xt+5?r.slice(0,xt):r,n=r.slice(c.length);return a`<table><caption>${e}</caption>${s}<tbody>${c}</tbody></table>${n.length===0?f:y(o("html.more-rows",{count:n.length}),a`<table>${s}<tbody>${n}</tbody></table>`)}`}var ge=`"use strict";
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
`;var $e=`
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
`;var zt=Object.freeze,Er=Object.defineProperty,Nr=(e,t)=>zt(Er(e,"raw",{value:zt(t||e.slice())})),Tt,Et=e=>`'sha256-${btoa(String.fromCharCode(...Se(Me(e))))}'`,Cr=()=>["default-src 'none'",`style-src ${Et($e)}`,`script-src ${Et(ge)}`,"base-uri 'none'","form-action 'none'"].join("; "),Nt=(e,t)=>a`<!doctype html>
<html lang="${e}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new T(Cr())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${t}</title>
<style>${new T($e)}</style>
</head>
<body>
`,Ct=e=>a(Tt||(Tt=Nr(["",`
<script>`,`<\/script>
</body>
</html>
`])),e,new T(ge));var On={id:"html",title:"a page to read, print and hand on",render:(e,t)=>[...At(e,t)].join(""),parts:At};function*At(e,t){for(let r of Ar(e,t))yield r.html}function*Ar(e,t){let r=et(e,t),{word:o,cards:s}=r,i=e.source?.repository;if(yield Nt(e.locale,i===void 0?o("html.title"):o("html.title-of",{name:i})),yield a`<a class="skip" href="#main">${o("html.skip")}</a>
`,yield kt(r),yield a`<main id="main" tabindex="-1"><div class="wide">
`,yield dt(r),yield Mt(r),yield yt(r),s.length>0){yield a`<section aria-labelledby="cards"><h2 id="cards">${o("html.cards")}</h2>${ht(r)}`;for(let c of s)yield lt(c,r);yield a`</section>
`}yield mt(r),yield pt(r),yield ft(r),yield a`</div></main>
`,yield Ct(ut(r))}export{On as htmlReport};
