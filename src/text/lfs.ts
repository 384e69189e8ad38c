/** Tells what Git LFS leaves in the place of a file that it keeps. Source: git-lfs, docs/spec.md, "The Pointer". */
export const isLfsPointer = (text: string): boolean =>
  /^\s{0,4}version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);
