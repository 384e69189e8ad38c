import type { POLICY_SOURCES as ENGLISH } from "../en/policy-sources.js";

/** Texts of src/policy/packs/pack-spec.ts in Chinese. */
export const POLICY_SOURCES: Readonly<Record<keyof typeof ENGLISH, string>> = {
  "source.not-a-place": "{place} 不是规则包的位置",
  "source.write-place":
    "写作 ./path、npm:NAME@RANGE、github:OWNER/REPOSITORY/FOLDER@REF 或 git+https://HOST/REPOSITORY.git//FOLDER@REF",
  "source.is-folder": "规则包 {place} 是目录",
  "source.resolve-against-folder": "目录的路径应相对该目录解析",
  "source.no-package": "规则包 {place} 未指明软件包",
  "source.no-range": "规则包 {place} 在 @ 之后未指明版本范围",
  "source.no-repository": "规则包 {place} 未指明仓库",
  "source.credentials": "规则包 {place} 含有凭据",
  "source.use-token":
    "请删除凭据：GitHub 的令牌由 CARDWARDEN_PACKS_TOKEN 提供，其他由 git 的凭据助手提供",
  "source.not-encrypted": "规则包 {place} 的连接未加密",
  "source.use-https": "写作 git+https://；git+http:// 仅限本机",
  "source.transport": "规则包 {place} 的连接方式不受支持",
  "source.write-git-or-mirror":
    "写作 {git}；镜像写作 git+file:///FOLDER/REPOSITORY.git//FOLDER@REF",
  "source.no-ref": "规则包 {place} 在 @ 之后未指明标签、分支、提交或范围",
  "source.no-folder": "规则包 {place} 未指明目录",
  "source.write-folder": "请写 pack.json 所在的目录，例如 packs/base",
  "source.ssh": "规则包 {place} 经 SSH 访问，不受支持",
  "source.write-github-or-git": "写作 {github} 或 {git}；私有仓库可用令牌访问",
  "source.write": "写作 {example}",
  "source.write-npm": "写作 {package} 或 {folder}",
  "source.write-npm-or-version": "写作 {package}、确切版本或 dist-tag",
  "source.leaves-package": "规则包 {place} 扩展了 {path}，而后者不在其软件包或仓库中",
  "source.do-not-use": "只有能一并锁定的规则包才可用路径指定；请勿使用该规则包",
};
