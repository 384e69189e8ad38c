import type { MANIFEST as EN } from "../en/manifest.js";

/** Texts of src/documents/manifest in Chinese. */
export const MANIFEST: Readonly<Record<keyof typeof EN, string>> = {
  "manifest.specification-broken": "{fault}（{standard}，{section}）",
  "manifest.version-not-supported": "不支持 {standard} {version}",
  "manifest.kept-in-lfs": "该文件的内容存放于 Git LFS，未读取",
  "manifest.too-many-upstreams": "上游超过 {limit} 个：其余未读取",
  "manifest.too-many-subjects": "模型和数据集超过 {limit} 个：其余未读取",
  "manifest.too-many-references": "引用超过 {limit} 个：其余未读取",
};
