import{b as L}from"./chunk-OAHQMYQP.js";import{n as Ke,p as Je,q as Ye,s as Ve}from"./chunk-DUQPDKLQ.js";import{a as F,e as Le}from"./chunk-YCHODSJQ.js";import{c as He}from"./chunk-XVXZBR2X.js";import{a as Re}from"./chunk-ZDQLRIR4.js";import"./chunk-K5IG34XA.js";import{a as C,b as G}from"./chunk-PF23DA2N.js";import{c as re,f as Ge,i as De,j as Ue,k as Fe,m as We}from"./chunk-7M63APNM.js";import{c as qe,d as Be,f as P,g as Xe}from"./chunk-V3T7T2EX.js";import{b as ze,c as Ee}from"./chunk-O7WTEHV7.js";import{a as U,c as Ne,d as Ce,e as Pe,f as Ae,g as _e,h as je}from"./chunk-MOKEMLIT.js";import"./chunk-6DR3ZPV6.js";import{a as D,n as Ie,q as E}from"./chunk-4L2V24J7.js";import{a as Te}from"./chunk-5DPSBBPD.js";import{b as Oe,c as Se}from"./chunk-C4UFF57T.js";import"./chunk-H7Q4GNVP.js";import"./chunk-N43UU377.js";import{p as te,r as Me}from"./chunk-US5GKUYT.js";import{a as we,b as ee,c as ye,d as xe}from"./chunk-TBGDUFBX.js";import{a as ke}from"./chunk-DECLSCO5.js";import"./chunk-OOJM4CTU.js";var q=()=>({error:0,warning:0,notice:0,undetermined:0});function W(t,{severity:e,outcome:r}){t[e]++,r==="undetermined"&&t.undetermined++}function Qe(t,e){let r=new Map(t.documents.map(({file:n})=>[n,[]]));for(let n of t.findings)n.suppressed===void 0&&A(r,n.primary.file,n);let o=Xt(t,e);return[...r].map(([n,i])=>{let c=q();for(let l of i)W(c,l);let s=[...i].sort((l,m)=>P(l)-P(m));return{file:n,folder:Bt(n),subjects:o.get(n)??[],findings:s.filter(l=>!re(l)),missing:s.filter(re),sums:c}}).map(n=>({card:n,weight:qt(n.findings,e.decides)})).sort((n,i)=>i.weight.error-n.weight.error||i.weight.warning-n.weight.warning).map(({card:n},i)=>({...n,anchor:`card-${i+1}`}))}function qt(t,e){let r=q();for(let o of t)(e!=="introduced"||o.introduced!==!1)&&W(r,o);return r}var Bt=t=>t.includes("/")?t.slice(0,t.indexOf("/")):".";function K({repositories:t},e){let r=new Map(t?.map(({folder:n})=>[n,[]]));for(let n of e)A(r,n.folder,n);let o=t!==void 0||e.length>=2*r.size;return r.size>1&&o?r:new Map}function Xt(t,{facts:e}){let r=oe(t.completeness??[]),o=oe(t.transparency??[]),n=oe(t.responsibilities??[]),i=ne(t.lineage),c=new Map;for(let{file:l,subjects:m}of t.documents)for(let p of m)c.has(p)||c.set(p,l);let s=new Map;for(let[l,m]of c)A(s,r.get(l)?.file??m,{id:l,upstreams:i.get(l)??[],facts:e?.(l),completeness:r.get(l),transparency:o.get(l),responsibility:n.get(l)});return s}function ne(t){let e=new Map;for(let r of t)A(e,r.to,r);return e}var oe=t=>new Map(t.map(e=>[e.subject,e]));function A(t,e,r){let o=t.get(e);o?o.push(r):t.set(e,[r])}var z=class{html;constructor(e){this.html=e}};function a(t,...e){let r=t[0]??"";for(let[o,n]of e.entries())r+=`${Rt(n)}${t[o+1]??""}`;return new z(r)}function Rt(t){return t===void 0?"":typeof t=="string"?Ie(E(t,Ze)):typeof t=="number"?String(t):t instanceof z?t.html:t.map(e=>e.html).join("")}var Ze=2e3,et=200,f=a``,T=(t,e)=>a`${t.map((r,o)=>o===0?r:a`${e}${r}`)}`,y=t=>a`${E(t,Ze).split(/`([^`]{1,300})`/).map((e,r)=>r%2===0?a`${e}`:a`<code>${e}</code>`)}`,B=t=>a`<code>${E(t,et)}</code>`,b=t=>a`<bdi>${E(t,et)}</bdi>`;function M(t,e){return e===void 0||!Ht(e)?a`${t}`:a`<a href="${e}" rel="noopener noreferrer">${t}</a>`}var Ht=t=>/^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(t)&&D(t)===t,x=(t,e)=>a`<details><summary>${t}</summary>${e}</details>`;function O(t,e){return e.length===0?f:a`<table><thead><tr>${t.map(r=>a`<th scope="col">${r}</th>`)}</tr></thead><tbody>${e}</tbody></table>`}var k=(t,e)=>a`<tr><th scope="row">${t}</th>${e.map(r=>a`<td>${r}</td>`)}</tr>`;function tt(t,e){let r=Qe(t,e),o=new Map;for(let i of t.findings)i.suppressed===void 0&&A(o,i.ruleId,i);let n=[...o].map(([i,c],s)=>{let l=e.rules?.get(i),m=l?.title===void 0?i:C(l.title,t.locale);return[i,{id:i,anchor:`rule-${s+1}`,title:m,page:l?.page,findings:c}]});return{report:t,context:e,word:U(t.locale),frames:new Le(e.line),cards:r,rules:new Map(n),upstreams:ne(t.lineage),failing:Gt(t),anchors:new Map(r.flatMap(({anchor:i,subjects:c})=>c.map(({id:s})=>[s,i])))}}function Gt({findings:t}){let e=new Map;for(let{subject:r,severity:o,suppressed:n}of t)n!==void 0||o==="notice"||e.get(r)===0||e.set(r,o==="error"?0:1);return e}function w({report:t,word:e},r,o){let n=r.file===o?e("html.line",{line:r.range.start.line}):`${r.file}:${Be(r)}`;return M(b(n),Ee(t,r))}var J=(t,e)=>t===e?f:a` <span class="small">${t}</span>`,Y=(t,{report:e})=>a`<span class="badge ${t.severity}">${Ne(t,e.locale)}</span>`,X=(t,{anchors:e})=>{let r=e.get(t);return r===void 0?b(t):a`<a href="#${r}">${b(t)}</a>`};var rt=12,_=(t,e)=>ee(xe(t),e);function V(t,e,r){if(e===null)return"–";if(typeof e=="number")return String(e);let o=typeof e=="string"?[e]:e,n=o.slice(0,rt).map(c=>ee(Te(t,c),r)),i=r==="zh-CN"?"、":", ";return[...n,...o.length>rt?["…"]:[]].join(i)}function N(t,e,r){let o=ye(t,e);return o===void 0?e:we(o,r)}var Dt=110,ot=20,Ut=20,nt=2;function it(t,e){let{report:r,word:o}=e,{ruleId:n,primary:i,message:c,remedy:s}=t,{locale:l}=r,m=e.rules.get(n),p=_e(t,l),u=Pe(t,l),d=[[o("html.fix"),s===""?void 0:y(s)],[o("html.source"),u===void 0?void 0:a`${u}`],[o("html.basis"),Wt(t,e)],[o("html.note"),p===void 0?void 0:a`${p}`],[o("html.see"),Kt(t,e)]];return a`<li class="item ${t.severity}"${se(t,e)}><p class="head">${Y(t,e)}${ie(t,e)} <a href="#${m?.anchor??""}"><b>${m?.title??n}</b></a> <span class="small">${w(e,i,i.file)} · ${n}</span></p><p>${y(c)}</p>${Ft(t,e)}<dl>${d.map(([$,h])=>h===void 0?f:a`<dt>${$}</dt><dd>${h}</dd>`)}</dl>${Yt(t,e)}</li>`}function se({severity:t,outcome:e,ruleId:r,kind:o,introduced:n},i){let c=n===!0?a` data-change="yes"`:f;return a` data-severity="${e==="undetermined"?e:t}" data-rule="${i.rules.get(r)?.anchor??""}" data-kind="${o}"${c}`}function ie({introduced:t,regression:e},{word:r}){return e===!0?a` <span class="badge">${r("html.regression")}</span>`:t===void 0?f:a` <span class="badge">${r(t?"html.caused":"html.before")}</span>`}function Ft({primary:t},{frames:e}){let r=e.at(t,Dt);if(r===void 0)return f;let{line:o,text:n,marks:i}=r,c=i.trimStart().length,s=st(n,i.length-c),l=st(n,i.length);return a`<pre class="frame"><span>${o}</span> ${n.slice(0,s)}<mark>${n.slice(s,l)}</mark>${n.slice(l)}</pre>`}function st(t,e){let[r,o]=[0,0];for(let n of t){if(o>=e)break;o+=F(n),r+=n.length}return r}function Wt({ruleId:t,because:e},r){let o=ae(t,r),n=e.some(({source:s})=>s!==void 0),i=o.filter(({verified:s})=>!(n&&s==="register")).map(s=>a`<cite>${G(s,r.report.locale)}</cite>`);if(i.length===0)return;let c=i.length>nt?[a`…`]:[];return T([...i.slice(0,nt),...c],r.word("report.apart"))}var ae=(t,{context:e})=>(e.rules?.get(t)?.basis??[]).filter(({instrument:r})=>C(r,"en")!=="Cardwarden");function Kt(t,e){let r=qe(t);if(r.length===0)return;let o=r.length-ot,n=r.slice(0,ot).map(({note:c,at:s})=>a`${w(e,s,t.primary.file)} ${c}`),i=o>0?[a`${e.word("report.more-items",{count:o})}`]:[];return T([...n,...i],a`<br>`)}var Jt=new Set(["missing-statement","missing-license","missing-indispensable","good-practice"]);function Yt({because:t,primary:e,kind:r},o){let{word:n,report:i}=o,c=t.filter(({state:l})=>l!=="absent").slice(0,Ut);if(c.length===0||Jt.has(r))return f;let s=c.map(({fact:l,value:m,at:p})=>a`<li>${n("report.labeled",{label:_(l,i.locale),text:V(l,m,i.locale)})} <span class="small">${w(o,p,e.file)}</span></li>`);return x(n("html.decided"),a`<ul class="missing">${s}</ul>`)}function at({missing:t,subjects:e,file:r},o){let{word:n,rules:i}=o,c=e.flatMap(m=>Vt(m,o));if(t.length===0&&c.length===0)return f;let s=t.map(m=>{let p=i.get(m.ruleId)?.anchor??"";return a`<li${se(m,o)}>${y(Xe(m))}${ie(m,o)} <span class="small">${w(o,m.primary,r)} · <a href="#${p}">${m.ruleId}</a></span></li>`}),l=s.length===0?f:a`<p>${n("html.missing-items",{count:s.length})}</p><ul class="missing">${s}</ul>`;return a`<section><h4>${n("html.completeness")}</h4>${c}${l}${le(t,o)}</section>`}function Vt({completeness:t,transparency:e},{word:r,report:o}){let n=s=>s==="none"?r("report.no-level"):s,i=[];if(t!==void 0){let{stated:s,expected:l,level:m}=t;i.push(a`<p>${r("html.completeness-line",{stated:s,expected:l,level:n(m)})}</p>${Qt(s,l)}`)}e?.claimed!==void 0&&i.push(a`<p>${r("html.claimed-level",{level:e.claimed})}</p>`);let c=e?.missing??[];if(c.length>0){let s=c.map(l=>_(l,o.locale));i.push(a`<p>${r("html.next-level",{facts:s})}</p>`)}return i}var Qt=(t,e)=>a`<svg class="bar" viewBox="0 0 ${Math.max(1,e)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(t,e)}" height="1"/></svg>`;function le(t,{report:e,context:r,word:o}){let n=Re(t,e.lineage,r.line);if(n===void 0)return f;let i=Ce(n,e.locale).replace(/[:：]$/,""),c=T(n.lines.map(s=>a`${s}`),a`\n`);return x(y(o("html.paste",{where:i})),a`<pre>${c}</pre>`)}function lt(t){let e=Zt(t),r=[],o=(s,l)=>{for(;r.length<=s;)r.push([]);r[s]?.push(l)};for(let[s,l]of e)o(l,s);let n=t.flatMap((s,l)=>{let[m,p]=[e.get(s.from)??0,e.get(s.to)??0],u=[s.from];for(let d=m+1;d<p;d++){let $=`\0${l} ${d}`;o(d,$),u.push($)}return u.push(s.to),u.slice(1).map((d,$)=>({edge:s,from:u[$]??"",to:d}))}),i=me(n,"to","from"),c=me(n,"from","to");for(let s=0;s<3;s++)ce(r,i),ce([...r].reverse(),c);return ce(r,i),{layers:r,segments:n}}function Zt(t){let e=me(t,"from","to"),r=new Map;for(let{from:s,to:l}of t)r.set(s,r.get(s)??0),r.set(l,(r.get(l)??0)+1);let o=[...r].filter(([,s])=>s===0).map(([s])=>s),n=[...o],i=new Map([...r.keys()].map(s=>[s,0])),c=new Set(r.keys());for(;c.size>0;){let[s=""]=c,l=n.shift()??s;if(c.delete(l))for(let m of e.get(l)??[]){if(!c.has(m))continue;i.set(m,Math.max(i.get(m)??0,(i.get(l)??0)+1));let p=(r.get(m)??1)-1;r.set(m,p),p===0&&n.push(m)}}for(let s of o){let l=Math.min(...(e.get(s)??[]).map(m=>i.get(m)??1));i.set(s,Math.max(0,l-1))}return i}function me(t,e,r){let o=new Map;for(let n of t){let i=o.get(n[e]);i?i.push(n[r]):o.set(n[e],[n[r]])}return o}function ce(t,e){let r=new Map;for(let o of t){let n=new Map(o.map((i,c)=>{let s=(e.get(i)??[]).flatMap(l=>r.get(l)??[]);return[i,s.length===0?c:s.reduce((l,m)=>l+m,0)/s.length]}));o.sort((i,c)=>(n.get(i)??0)-(n.get(c)??0));for(let[i,c]of o.entries())r.set(c,i)}}function de(t){let e=new Map,r=n=>{let i=n;for(;;){let c=e.get(i)??i;if(c===i)return i;let s=e.get(c)??c;e.set(i,s),i=s}};for(let{from:n,to:i}of t)e.set(r(i),r(n));let o=new Map;for(let n of t){let i=r(n.from),c=o.get(i);c?c.push(n):o.set(i,[n])}return[...o.values()]}var R=208,er=44,pe=16,j={x:116,y:16},Q=4;function dt(t){let{layers:e,segments:r}=lt(t),o=mt(r,({to:h})=>h),n=mt(r,({from:h})=>h),i=h=>h.startsWith("\0"),c=h=>i(h)?pe:Math.max(er,pe*(o.get(h)?.length??0)+12),s=h=>h.reduce((g,v)=>g+c(v)+j.y,-j.y),l=Math.max(...e.map(s)),m=new Map;for(let[h,g]of e.entries()){let v=Q+(l-s(g))/2;for(let S of g){let I=c(S);m.set(S,{x:Q+h*(R+j.x),y:v,height:I}),v+=I+j.y}}let p=h=>{let g=m.get(h);return g===void 0?0:g.y+g.height/2},u=ct(n,({to:h})=>p(h),m),d=ct(o,({from:h})=>p(h),m),$=t.map(h=>{let g=r.filter(v=>v.edge===h);return{edge:h,points:g.flatMap(v=>{let[S,I]=[m.get(v.from),m.get(v.to)];return S===void 0||I===void 0?[]:[[S.x+R,u.get(v)??S.y],[I.x,d.get(v)??I.y]]})}});return{width:2*Q+e.length*(R+j.x)-j.x,height:2*Q+l,nodes:[...m].flatMap(([h,g])=>i(h)?[]:{id:h,...g}),lines:$}}function ct(t,e,r){let o=new Map;for(let[n,i]of t){let c=r.get(n);if(c===void 0)continue;let s=Math.min(pe,c.height/(i.length+1)),l=c.y+c.height/2-s*(i.length-1)/2,m=[...i].sort((p,u)=>e(p)-e(u));for(let[p,u]of m.entries())o.set(u,Math.round(l+p*s))}return o}function mt(t,e){let r=new Map;for(let o of t){let n=r.get(e(o));n?n.push(o):r.set(e(o),[o])}return r}var tr=40,ft=20,rr=2e3,or=28,pt=200;function ut(t){let{report:e,word:r}=t,{lineage:o}=e;if(o.length===0)return f;let n=sr(t),i=o.length-n.reduce((s,{length:l})=>s+l,0),c=i>0?a` ${r("html.lineage-cut",{count:i})}`:f;return a`<section aria-label="${r("html.lineage")}"><h2 id="lineage">${r("html.lineage")}</h2><p class="small">${r("html.lineage-note")}${c}</p>${gt(n,r("html.lineage"),t)}${nr(t)}</section>
`}function nr(t){let{report:e,word:r}=t,{lineage:o,locale:n}=e,i=o.slice(0,rr).map(({from:p,to:u,relation:d,resolution:$,at:h})=>k(X(u,t),[L(d,n),X(p,t),N("resolution",$,n),a`<span class="small">${w(t,h,h.file)}</span>`])),c=[r("html.downstream"),r("html.relation"),r("report.upstream"),r("html.found"),r("report.where")],[s,l]=[i.length,o.length],m=s<l?a`<p>${r("html.lineage-table-cut",{shown:s,count:l})}</p>`:f;return x(r("html.lineage-table",{count:l}),a`${O(c,i)}${m}`)}function ht(t,e){let r=[],o=new Set([t]);for(let n of o)for(let i of e.upstreams.get(n)??[]){if(r.length===ft)break;r.push(i),o.add(i.from)}return r.length<2?f:gt([r],`${e.word("html.lineage")} ${t}`,e)}var gt=(t,e,r)=>a`<div class="pictures" tabindex="0" role="group" aria-label="${e}">${t.map(o=>ir(dt(o),r))}</div>`;function sr({report:t,failing:e}){let r=({id:c,to:s})=>Math.min(e.get(c)??2,(e.get(s)??2)+.5),o=de(t.lineage).map(c=>c.map(s=>({edge:s,rank:r(s)})).sort((s,l)=>s.rank-l.rank)).sort((c,s)=>(c[0]?.rank??2)-(s[0]?.rank??2)),n=[],i=tr;for(let c of o){let s=c.slice(0,Math.min(ft,i)).map(({edge:l})=>l);if(s.length===0)break;i-=s.length,n.push(...de(s))}return n}function ir(t,e){let{report:r,anchors:o,failing:n}=e,{width:i,height:c,nodes:s,lines:l}=t,m=new Map(l.map(({edge:d})=>[d.from,d.resolution])),p=s.map(({id:d,x:$,y:h,height:g})=>{let v=o.has(d),S=v?"in-repository":m.get(d)??"in-repository",I=`node${v?" own":""}${S==="unresolved"?" unknown":""}${n.get(d)===0?" bad":""}`,be=h+g/2;return a`<g><title>${d}</title><rect class="${I}" x="${$}" y="${h}" width="${R}" height="${g}" rx="5"/><text x="${$+10}" y="${be-3}">${lr(d)}</text><text class="sub" x="${$+10}" y="${be+13}">${N("resolution",S,r.locale)}</text></g>`}),u=l.map(d=>ar(d,e));return a`<svg aria-hidden="true" width="${i}" height="${c}" viewBox="0 0 ${i} ${c}">${u}${p}</svg>`}function ar({edge:t,points:e},{report:r,failing:o}){let[n,...i]=e,c=i.at(-1);if(n===void 0||c===void 0)return f;let s=`M${n[0]} ${n[1]}`,[l,m]=n;for(let[$,h]of i){let g=Math.round(($-l)/2);s+=`C${l+g} ${m} ${$-g} ${h} ${$} ${h}`,[l,m]=[$,h]}let p=`${t.channel==="carry"?"edge":"edge soft"}${o.get(t.id)===0?" bad":""}`,[u,d]=c;return a`<path class="${p}" d="${s}"/><path class="tip" d="M${u} ${d}l-8 -4v8z"/><text class="label" x="${u-12}" y="${d-3}" text-anchor="end">${L(t.relation,r.locale)}</text>`}function lr(t){let e=[...D(t).slice(-pt)],r=1,o=e.length;for(;o>0&&(r+=F(e[o-1]??""),!(r>or));)o--;return`${o>0||t.length>pt?"…":""}${e.slice(o).join("")}`}var cr=60,mr=400,dr=["license.stated","license.name","license.link","version","stage","provider.name","contact","languages","intendedUse","outOfScopeUse","limitations","sources","synthetic.present","synthetic.generators","personalInfo.present","personalInfo.categories","legalBasis.basis","training.description","policies.aup","review.date"];function $t(t,e,r){let o=e.subjects.length>1?a`<h4>${b(t.id)}</h4>`:f;return a`${o}${pr(t.facts,e,r)}${fr(t,e,r)}${ur(t,e,r)}`}function pr(t,{file:e},r){if(t===void 0)return f;let{word:o,report:n}=r,i=dr.flatMap(s=>{let l=ke(t,s);if(l===void 0||l.value===null)return[];let m=E(V(s,l.value,n.locale),mr);return k(a`<span class="name">${_(s,n.locale)}</span>`,[m,fe(r,l.at,e)])});if(i.length===0)return f;let c=[o("html.fact"),o("html.value"),o("report.where")];return x(o("html.facts"),O(c,i))}var fe=(t,...e)=>a`<span class="small">${w(t,...e)}</span>`;function fr({id:t,upstreams:e},{file:r},o){if(e.length===0)return f;let{word:n,report:i}=o,c=e.slice(0,cr).map(({from:p,relation:u,resolution:d,at:$})=>k(X(p,o),[L(u,i.locale),N("resolution",d,i.locale),fe(o,$,r)])),s=e.length-c.length,l=[n("report.upstream"),n("html.relation"),n("html.found"),n("report.where")],m=s>0?a`<p>${n("report.more-items",{count:s})}</p>`:f;return x(n("html.upstreams"),a`${ht(t,o)}${O(l,c)}${m}`)}function ur({responsibility:t},{file:e},r){if(t===void 0)return f;let{word:o,report:n}=r,{locale:i}=n,c=t.roles.map(({role:l,party:m,duties:p,at:u})=>{let d=m===null||l==="provider"?"":o("report.no-duties"),$=p.map(v=>N("task",v,i)).join(o("report.listed")),h=l===""?o("report.not-stated"):N("role",l,i),g=m===null?a`<strong>${o("report.nobody")}</strong>`:b(m);return k(a`${h}`,[g,$||d,fe(r,u,e)])}),s=[o("report.role"),o("report.who"),o("report.duties"),o("report.where")];return x(o("html.responsibilities"),O(s,c))}var hr=5,gr=30,$r=3;function vt(t,e){let{word:r,cards:o,report:n}=e,{file:i,folder:c,anchor:s,subjects:l,findings:m}=t,p=o.length<=hr?a` open`:f,u=l.slice(0,gr),d=l.length-u.length,$=d>0?a`<p>${r("report.more-items",{count:d})}</p>`:f,h=ze(n,i),g=h===void 0?f:a`<p>${M(b(i),h)}</p>`;return a`<article class="card" data-folder="${c}"><details${p}><summary><span><h3>${ue(t,e)}</h3><span class="path small">${b(i)}</span></span>${vr(t,e)}</summary><div class="body" id="${s}">${g}${br(m,e)}${at(t,e)}${u.map(v=>$t(v,t,e))}${$}</div></details></article>
`}function ue({file:t,subjects:e},{word:r}){if(e.length===0)return b(t);let o=e.slice(0,$r).map(({id:c})=>b(c)),n=e.length-o.length,i=n>0?[a`${r("report.more-items",{count:n})}`]:[];return T([...o,...i],r("report.listed"))}function vr({sums:t,subjects:e},{word:r}){let n=[["error",t.error,r("report.errors",{count:t.error})],["warning",t.warning,r("report.warnings",{count:t.warning})],["notice",t.notice,r("report.notices",{count:t.notice})],["",t.undetermined,r("report.cannot-tell",{count:t.undetermined})]].filter(([,l])=>l>0).map(([l,,m])=>a`<span class="badge ${l}">${m}</span>`),i=a`<span class="badge good">${r("html.no-finding")}</span>`,[c="none"]=e.flatMap(({completeness:l,transparency:m})=>l?.level??m?.level??[]),s=c==="none"?f:a`<span class="badge">${c}</span>`;return a`<span class="badges">${n.length===0?i:n}${s}</span>`}function br(t,e){let{word:r}=e;return t.length===0?a`<p>${r("html.no-findings")}</p>`:a`<section><h4>${r("html.findings")}</h4><ul class="findings">${t.map(o=>it(o,e))}</ul>${le(t,e)}</section>`}var bt=200,Z=t=>t;function wt(t){let{report:e,word:r}=t,{change:o}=e;if(o===void 0)return f;let{licenses:n,stated:i=[],retired:c=[],policy:s}=o,l=[H(t,r("report.licenses"),n.map(d=>a`${Ke(d,e,Z)} ${w(t,d.at)}`)),H(t,r("report.new-upstreams"),He(e).map(d=>a`${d}`)),H(t,r("report.stated"),i.map(d=>a`${Je(d,e,Z)} ${w(t,d.at)}`)),H(t,r("report.retired"),c.map(d=>a`${Ye(d,e,Z)}`)),s===void 0?f:H(t,r("report.policy"),[a`${Ve(s,e,Z)}`])],m=o.compared?f:a`<p>${r("report.not-compared")}</p>`,p=l.every(({html:d})=>d==="")&&o.compared?a`<p>${r("report.none-caused")}</p>`:f,u=e.findings.some(({introduced:d,suppressed:$})=>d!==!1&&$===void 0);return a`<section aria-labelledby="change"><h2 id="change">${r("html.this-change")}</h2>${m}${u?f:p}${l}</section>
`}function H({word:t},e,r){if(r.length===0)return f;let o=r.length-bt,n=o>0?a`<li>${t("report.more-items",{count:o})}</li>`:f;return a`<h3>${e}</h3><ul>${r.slice(0,bt).map(i=>a`<li>${i}</li>`)}${n}</ul>`}var wr=2e3,yr=2e3;function yt(t){let{rules:e,word:r}=t;return e.size===0?f:a`<section aria-labelledby="rules"><h2 id="rules">${r("html.rules")}</h2>${[...e.values()].map(o=>xr(o,t))}</section>
`}function xr({id:t,anchor:e,title:r,page:o},n){let{context:i,report:c,word:s}=n,{locale:l}=c,m=i.rules?.get(t)?.rationale,p=m===void 0?f:a`<p>${y(C(m,l))}</p>`,u=ae(t,n).map($=>a`<li><cite>${M(G($,l),$.url)}</cite>${kr($,n)}</li>`),d=o===void 0?f:a`<p>${M(s("html.rule-page"),o)}</p>`;return a`<div class="rule"><h3 id="${e}">${r}</h3>${J(t,r)}${p}${u.length===0?f:a`<ul class="missing">${u}</ul>`}${d}</div>`}function kr({asks:t},{report:e}){let r=typeof t=="string"?e.locale==="en"?t:void 0:t[e.locale];return r===void 0?f:a`<br><span class="small">${r}</span>`}function xt(t){let{report:e,word:r}=t,o=e.findings.filter(({suppressed:s})=>s!==void 0);if(o.length===0)return f;let n=o.slice(0,wr).map(s=>Mr(s,t)),i=[r("report.what"),r("html.means"),r("html.reason"),r("html.owner"),r("html.until")],c=n.length<o.length?a`<p>${r("html.suppressed-cut",{shown:n.length,count:o.length})}</p>`:f;return a`<section aria-labelledby="suppressed"><h2 id="suppressed">${r("html.suppressed")}</h2>${O(i,n)}${c}</section>
`}function Mr(t,e){let{report:r}=e,{suppressed:o,message:n,ruleId:i,primary:c}=t,[s=""]=je(t,r.locale),l=o?.at;return k(a`${y(n)} <span class="small">${w(e,c)} ${i}</span>`,[l===void 0?s:a`${s} <span class="small">${w(e,l)}</span>`,b(o?.reason??""),b(o?.owner??""),a`<time>${o?.expires}</time>`])}function kt(t){let{report:e,context:r,word:o}=t,{packs:n,register:i}=e,c=De(e).map(({message:p,hint:u,at:d})=>a`<li>${d===void 0?f:a`${w(t,d)} `}${y(p)}${u===void 0?f:y(o("report.aside",{text:u}))}</li>`),s=[...r.notes??[],...Fe(e)].map(p=>a`<li>${y(p)}</li>`),l=[...c,...s],m=[...n.map(({name:p,version:u,digest:d})=>k(b(`${p} ${u}`),[B(d)])),k(a`${o("report.register",{version:i.version})}`,[B(i.digest)])];return a`<section aria-labelledby="run"><h2 id="run">${o("html.run-notes")}</h2>${l.length===0?f:a`<ul>${l}</ul>`}${Or(t)}${O([o("html.packs"),o("html.packs-digest")],m)}</section>
`}function Or({report:t,word:e}){let r=Ue(t);if(r.length===0)return f;let o=r.slice(0,yr).map(({at:i,message:c})=>k(b(i?.file??""),[y(c)])),n=r.length-o.length;return x(a`${e("html.left")}${e("report.aside",{text:e("html.left-count",{count:r.length})})}`,a`${O([e("html.file"),e("html.left-reason")],o)}${n>0?a`<p>${e("report.more-items",{count:n})}</p>`:f}`)}var Mt=({report:t})=>a`<footer><div class="wide"><p>${U(t.locale)("report.disclaimer")}</p><p>Cardwarden ${t.tool.version}</p></div></footer>`;var Sr={unreadable:"html.kind-unreadable",contradiction:"html.kind-contradiction","outside-permission":"html.kind-outside-permission","claim-unsupported":"html.kind-claim-unsupported","missing-license":"html.kind-missing-license","missing-indispensable":"html.kind-missing-indispensable","missing-statement":"html.kind-missing-statement","good-practice":"html.kind-good-practice"};function Ot(t){let{word:e,cards:r,rules:o,report:n}=t,i=[["error",e("html.errors")],["warning",e("html.warnings")],["notice",e("html.notices")],["undetermined",e("html.undetermined")]],s=(n.summary.undetermined>0?i:i.slice(0,-1)).map(([g,v])=>a`<label><input type="checkbox" name="severity" value="${g}" checked> ${v}</label>`),l=new Set(n.findings.map(({kind:g})=>g)),m=new Map(n.repositories?.map(({folder:g,source:v})=>[g,v?.repository])),p=[...K(n,r)].filter(([,g])=>g.length>0).map(([g])=>[g,m.get(g)??g]),u=n.repositories!==void 0,d=[he("rule",e("html.rule"),e("html.any-rule"),[...o.values()].map(({anchor:g,title:v})=>[g,v])),he("kind",e("html.kind"),e("html.any-kind"),Me.filter(g=>l.has(g)).map(g=>[g,e(Sr[g])])),he("folder",e(u?"html.repository":"html.folder"),e(u?"html.any-repository":"html.any-folder"),p)],$=n.findings.some(({introduced:g})=>g!==void 0)?a`<fieldset><label><input type="checkbox" name="change"> ${e("html.only-change")}</label></fieldset>`:f,h=e("html.shown",{shown:"{shown}",total:"{total}",cards:"{cards}"});return a`<form id="filter" role="search" aria-label="${e("html.filter")}" hidden><div class="grow"><label for="search">${e("html.search")}</label><input type="search" id="search" name="search" placeholder="${e("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${e("html.severity")}</legend>${s}</fieldset>${d}${$}<div><button type="reset">${e("html.clear")}</button> <button type="button" id="open">${e("html.expand")}</button> <button type="button" id="close">${e("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${h}"></output></form><p id="none" hidden>${e("html.none-shown")}</p>
`}function he(t,e,r,o){return o.length<2?f:a`<div><label for="filter-${t}">${e}</label><select id="filter-${t}" name="${t}"><option value="">${r}</option>${o.map(([n,i])=>a`<option value="${n}">${i}</option>`)}</select></div>`}var St=15;function Tt(t){let{report:e,context:r,word:o}=t,n=Ge(e,r.decides),i=q();for(let m of n)W(i,m);let{kind:c,text:s}=Tr(e,i,o),l=[["error",o("html.errors"),i.error],["warning",o("html.warnings"),i.warning],["notice",o("html.notices"),i.notice],["",o("html.undetermined"),i.undetermined],["",o("html.excused"),e.summary.suppressed],["",o("html.documents"),e.summary.documents]];return a`<header><div class="wide"><p class="brand">Cardwarden</p><h1>${o("html.title")}</h1>
<div class="verdict ${c}"><strong>${s}</strong><p>${We(e,r.decides)}</p></div>
<ul class="tiles">${l.map(([m,p,u])=>a`<li class="${u>0?m:""}"><b>${u}</b>${p}</li>`)}</ul>
<dl class="meta">${Ir(t).map(([m,p])=>a`<div><dt>${m}</dt><dd>${p}</dd></div>`)}</dl>
${zr(t)}</div></header>
`}function Tr(t,e,r){let{diagnostics:o,change:n,documents:i,shard:c}=t;if(o.some(({severity:m})=>m==="fatal"))return{kind:"error",text:r("html.verdict-fatal")};if(e.error>0)return{kind:"error",text:r("html.verdict-errors",{count:e.error})};if(e.warning>0)return{kind:"warning",text:r("html.verdict-warnings",{count:e.warning})};if(e.undetermined>0)return{kind:"warning",text:r("html.verdict-open",{count:e.undetermined})};if(n?.compared===!1)return{kind:"warning",text:r("html.verdict-partial")};let s=c===void 0||c.of===1;return i.length+e.notice>0&&s?{kind:"good",text:r("html.verdict-clear")}:{kind:"",text:r("html.verdict-nothing")}}function Ir({report:t,word:e}){let{source:r,packs:o,register:n,tool:i,repositories:c}=t;return[[e("html.date"),a`<time>${t.date}</time>`],[e("html.level"),a`${t.level}`],[e("html.repository"),r&&M(b(r.repository),`${r.server}/${r.repository}`)],[e("html.commit"),r&&B(Ae(r.commit))],[e("html.run"),r?.run&&M(b(r.run.id),r.run.url)],[e("html.repositories"),c&&a`${c.length}`],[e("html.packs"),T(o.map(({name:l,version:m})=>b(`${l} ${m}`)),e("report.listed"))],[e("html.register"),a`${n.version}`],[e("html.tool"),a`${i.version}`]].flatMap(([l,m])=>m===void 0?[]:[[l,m]])}function zr({report:t,word:e,rules:r,cards:o}){let n=t.findings.some(c=>c.suppressed!==void 0),i=[["overview",e("html.overview"),r.size>0||o.length>0],["change",e("html.this-change"),t.change!==void 0],["lineage",e("html.lineage"),t.lineage.length>0],["cards",e("html.cards"),o.length>0],["rules",e("html.rules"),r.size>0],["suppressed",e("html.suppressed"),n],["run",e("html.run-notes"),!0]];return a`<nav aria-label="${e("html.contents")}"><ul>${i.filter(([,,c])=>c).map(([c,s])=>a`<li><a href="#${c}">${s}</a></li>`)}</ul></nav>`}function It(t){let{word:e,cards:r,rules:o}=t;return o.size===0&&r.length===0?f:a`<section aria-label="${e("html.overview")}"><h2 id="overview">${e("html.overview")}</h2>${Er(t)}${Cr(t)}${Nr(t)}</section>
`}function Er(t){let{word:e,rules:r}=t,o=s=>s.reduce((l,m)=>P(m)<P(l)?m:l),i=[...r.values()].map(s=>({...s,best:o(s.findings)})).sort((s,l)=>te.indexOf(s.best.severity)-te.indexOf(l.best.severity)||l.findings.length-s.findings.length).map(({anchor:s,id:l,title:m,findings:p,best:u})=>a`<tr><td>${Y(u,t)}</td><th scope="row"><a href="#${s}">${m}</a>${J(l,m)}</th><td class="number"><a href="#cards" data-filter="rule" data-value="${s}">${p.length}</a></td><td class="number optional">${new Set(p.map(({primary:d})=>d.file)).size}</td></tr>`),c=[a`<th scope="col">${e("html.severity")}</th>`,a`<th scope="col">${e("report.rule")}</th>`,a`<th scope="col" class="number">${e("html.finding-count")}</th>`,a`<th scope="col" class="number optional">${e("html.card-count")}</th>`];return ge(e("html.by-rule"),c,i,e)}var zt=["error","warning","notice","undetermined"],Et=t=>[a`<th scope="col" class="number">${t("html.errors")}</th>`,a`<th scope="col" class="number">${t("html.warnings")}</th>`,a`<th scope="col" class="number">${t("html.notices")}</th>`,a`<th scope="col" class="number optional">${t("html.undetermined")}</th>`],Nt=t=>a`${zt.map(e=>a`<td class="number${e==="undetermined"?" optional":""}${t[e]===0?" zero":""}">${t[e]}</td>`)}`;function Nr(t){let{word:e,cards:r}=t,o=r.some(({subjects:c})=>c.some(({completeness:s})=>s)),n=r.map(c=>{let[s]=c.subjects.flatMap(({completeness:u})=>u??[]),l=s===void 0?"":e("html.stated-of",{stated:s.stated,expected:s.expected}),m=s===void 0||s.level==="none"?"":s.level,p=o?a`<td class="number optional">${l}</td><td class="optional">${m}</td>`:f;return a`<tr><th scope="row"><a href="#${c.anchor}">${ue(c,t)}</a></th>${Nt(c.sums)}${p}</tr>`}),i=[a`<th scope="col">${e("html.card")}</th>`,...Et(e),...o?[a`<th scope="col" class="number optional">${e("html.stated")}</th>`,a`<th scope="col" class="optional">${e("report.level")}</th>`]:[]];return ge(e("html.by-card"),i,n,e)}function Cr({word:t,cards:e,report:r}){let o=new Map(r.repositories?.map(s=>[s.folder,s])),n=[...K(r,e)].map(([s,l])=>{let m=o.get(s),p=m??q();if(m===void 0)for(let u of l)for(let d of zt)p[d]+=u.sums[d];return{folder:s,sums:p,repository:m,documents:m?.documents??l.length}}).sort((s,l)=>l.sums.error-s.sums.error||l.sums.warning-s.sums.warning).map(({folder:s,sums:l,repository:m,documents:p})=>{let u=b(m?.source?.repository??s),d=p===0?a`${u} <span class="small">${t("html.no-card")}</span>`:a`<a href="#cards" data-filter="folder" data-value="${s}">${u}</a>`;return a`<tr><th scope="row">${d}</th>${Nt(l)}<td class="number">${p}</td></tr>`}),i=r.repositories!==void 0,c=[a`<th scope="col">${t(i?"html.repository":"html.folder")}</th>`,...Et(t),a`<th scope="col" class="number">${t("html.documents")}</th>`];return ge(t(i?"html.by-repository":"html.by-folder"),c,n,t)}function ge(t,e,r,o){if(r.length===0)return f;let n=a`<thead><tr>${e}</tr></thead>`,c=r.length>St+5?r.slice(0,St):r,s=r.slice(c.length),l=s.length===0?f:a`<details class="more"><summary>${o("html.more-rows",{count:s.length})}</summary><table>${n}<tbody>${s}</tbody></table></details>`;return a`<table><caption>${t}</caption>${n}<tbody>${c}</tbody></table>${l}`}var $e=`"use strict";
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
`;var ve=`
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
`;var Ct=Object.freeze,Pr=Object.defineProperty,Ar=(t,e)=>Ct(Pr(t,"raw",{value:Ct(e||t.slice())})),Pt,At=t=>`'sha256-${btoa(String.fromCharCode(...Se(Oe(t))))}'`,_r=()=>["default-src 'none'",`style-src ${At(ve)}`,`script-src ${At($e)}`,"base-uri 'none'","form-action 'none'"].join("; "),_t=(t,e)=>a`<!doctype html>
<html lang="${t}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new z(_r())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new z(ve)}</style>
</head>
<body>
`,jt=t=>a(Pt||(Pt=Ar(["",`
<script>`,`<\/script>
</body>
</html>
`])),t,new z($e));var Cn={id:"html",title:"a page to read, print and hand on",render:(t,e)=>[...Lt(t,e)].join(""),parts:Lt};function*Lt(t,e){for(let r of jr(t,e))yield r.html}function*jr(t,e){let r=tt(t,e),{word:o,cards:n}=r,i=t.source?.repository;if(yield _t(t.locale,i===void 0?o("html.title"):o("html.title-of",{name:i})),yield a`<a class="skip" href="#main">${o("html.skip")}</a>
`,yield Tt(r),yield a`<main id="main" tabindex="-1"><div class="wide">
`,yield wt(r),yield It(r),yield ut(r),n.length>0){yield a`<section aria-labelledby="cards"><h2 id="cards">${o("html.cards")}</h2>${Ot(r)}`;for(let c of n)yield vt(c,r);yield a`</section>
`}yield yt(r),yield xt(r),yield kt(r),yield a`</div></main>
`,yield jt(Mt(r))}export{Cn as htmlReport};
