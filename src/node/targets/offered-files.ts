import { folderOf, isEvaluationFile, isMarkdown, nameOf } from "../../facts/paths.js";
import { isCalledLikeDocument, isNamed, mayBeDocument } from "../../formats/index.js";
import { isCalledLicense } from "../../pipeline/read.js";
import { excluded } from "../ignore.js";

/** The card, which is asked for by itself. */
export const README = "README.md";

/** Files of one repository that are read beside its card. */
export const MOST_FILES = { documents: 16, licenses: 6 } as const;

/** What is read of a repository on a hub beside its card. */
export interface OfferedFiles {
  /** Files whose names say that they are cards, manifests, declarations or evidence. */
  readonly documents: readonly string[];
  /** License and notice files beside the card. */
  readonly licenses: readonly string[];
  /** Documents that were too many. */
  readonly omitted: number;
}

/**
 * Selects from the paths of a repository what a check reads: on a hub each file is a request, so a name has to say that it is a
 * document. What training left in folders of its own is nobody's release.
 */
export function offeredFiles(paths: readonly string[]): OfferedFiles {
  const isExcluded = excluded({});
  const isOffered = (path: string): boolean => {
    if (path === README || !mayBeDocument(nameOf(path))) return false;
    const folder = folderOf(path);
    if (folder === "") return isCalledLikeDocument(path);
    const isLeftOut = folder.includes("/") || isExcluded.folder(folder) || CHECKPOINT.test(folder);
    return !isLeftOut && !isMarkdown(path) && (isNamed(path) || isEvaluationFile(path));
  };
  const documents = paths.filter(isOffered).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return {
    documents: documents.slice(0, MOST_FILES.documents),
    licenses: paths
      .filter((path) => !path.includes("/") && isCalledLicense(path))
      .sort()
      .slice(0, MOST_FILES.licenses),
    omitted: Math.max(0, documents.length - MOST_FILES.documents),
  };
}

const CHECKPOINT = /^checkpoint[-_]?\d/i;
const depth = (path: string): number => path.split("/").length;
