export const id = 3109;
export const ids = [3109];
export const modules = {

33109:((function(r,o,t){t.r(o),t.d(o,{sha256Node:()=>l});var i=t(78590),n=t(2203),h=t(76982);async function*l(a,c){const s=(0,h.createHash)("sha256"),E=a instanceof Blob?a.size:a.byteLength;let e=0;const _=a instanceof Blob?n.Readable.fromWeb(a.stream()):n.Readable.from(Buffer.from(a));for await(const d of _)s.update(d),e+=d.length,yield e/E,c?.abortSignal?.throwIfAborted();return s.digest("hex")}}))

};
