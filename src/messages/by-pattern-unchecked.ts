/** Says in Chinese what a change takes out of the check; a part of the table in `chinese.ts`. */
export const UNCHECKED: readonly (readonly [english: string, chinese: string])[] = [
  [
    "1 card is no longer checked: (.+) \\(now read as a (?:model|dataset) card\\)",
    "1 张卡片不再受检查：$1（现被读作另一类卡片）",
  ],
  [
    "1 card is no longer checked: (.+) \\(now read as a template\\)",
    "1 张卡片不再受检查：$1（现被读作模板）",
  ],
  [
    "1 card is no longer checked: (.+) \\(now read as a Space\\)",
    "1 张卡片不再受检查：$1（现被读作 Space）",
  ],
  [
    "1 card is no longer checked: (.+) \\(now read as a page of a site\\)",
    "1 张卡片不再受检查：$1（现被读作网站页面）",
  ],
  [
    "1 card is no longer checked: (.+) \\(now a link, a folder or a submodule\\)",
    "1 张卡片不再受检查：$1（现为链接、目录或子模块）",
  ],
  [
    "1 card is no longer checked: (.+) \\(now a pointer of Git LFS\\)",
    "1 张卡片不再受检查：$1（现为 Git LFS 指针）",
  ],
  [
    "1 card is no longer checked: (.+) \\(no longer read as a card\\)",
    "1 张卡片不再受检查：$1（不再被读作卡片）",
  ],
  [
    "1 card is no longer checked: (.+) \\(now at (.+), where no card is read\\)",
    "1 张卡片不再受检查：$1（现位于 $2，该处不读取卡片）",
  ],
  [
    "1 card is no longer checked: (.+) \\((.+) no longer leads to it\\)",
    "1 张卡片不再受检查：$1（$2 不再指向它）",
  ],
  [
    "1 card is no longer checked: (.+) \\(removed, (.+) is still there\\)",
    "1 张卡片不再受检查：$1（已删除，而 $2 仍在）",
  ],
  [
    "Cannot tell whether (.+) was a card: the base could not be read",
    "无法判断 $1 原先是否为卡片：无法读取基准版本",
  ],
  [
    "Cannot tell whether every card is still checked: the changed files are not known",
    "无法判断各卡片是否仍受检查：变更的文件未知",
  ],
  [
    "restore the card where it is read, or remove what it described as well",
    "将卡片恢复到可被读取的位置，或一并移除其描述的内容",
  ],
];
