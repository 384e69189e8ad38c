function s(o,e,n){let t=o.get(e);t?t.push(n):o.set(e,[n])}function p(o,e){let n=new Map;for(let t of o)s(n,e(t),t);return n}export{s as a,p as b};
