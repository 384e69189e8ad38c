import { nameOf } from "../../facts/paths.js";
import type { Source } from "../format.js";
import { conceptOf } from "./card-signs.js";
import { type PageRegions, pageOf } from "./page.js";
import { LANGUAGES, MARKUP } from "./signs/index.js";
import type { Sign, SignKind } from "./signs/sign.js";

/** A sign that a page holds, and the points that it gives. */
export interface SignHit {
  readonly id: string;
  readonly points: number;
  readonly kind?: SignKind | undefined;
}

/** What a page shows of a card, sign by sign. */
export interface PageEvidence {
  /** Points for a card less points against one. */
  readonly score: number;
  /** What the page is about, if it is a card. */
  readonly kind: SignKind;
  /** False where nothing decides about the kind. */
  readonly isClear: boolean;
  readonly hits: readonly SignHit[];
}

/**
 * Points that a page needs: a README, or a page of any other name, of which hardly one in a thousand is a card. Chosen on
 * 130 READMEs of the roots of tools, lists and courses, of which one passes, 1600 pages of their manuals, of which three do,
 * and 400 READMEs and datasheets of models and data sets, of which nine in ten pass.
 */
export const ENOUGH_POINTS = { readme: 6, page: 11 };

/** How far the points of one kind are above those of the other where the kind is clear. */
const CLEAR_LEAN = 0.5;

let last: { readonly source: Source; readonly evidence: PageEvidence } | undefined;

/** Weighs what speaks for and against a card in a whole page. A file that is asked about twice is weighed once. */
export function weigh(source: Source): PageEvidence {
  if (last?.source !== source) last = { source, evidence: weighed(source) };
  return last.evidence;
}

function weighed({ file, text }: Source): PageEvidence {
  const page = pageOf(text);
  const hits = [
    ...signHits(page),
    ...headingHits(page),
    ...nameHits(page, file),
    ...pathHits(file),
  ];
  const points = (kind?: SignKind) =>
    hits.reduce((sum, hit) => sum + (kind === undefined || hit.kind === kind ? hit.points : 0), 0);
  const lean = points("model") - points("dataset") + wordsLean(page);
  const isClear = Math.abs(lean) >= CLEAR_LEAN;
  return { score: points(), kind: lean >= 0 ? "model" : "dataset", isClear, hits };
}

/** A sign that two languages share is one sign: a page in both does not say it twice. */
function signHits(page: PageRegions): SignHit[] {
  const counts = new Map<string, { readonly sign: Sign; readonly count: number }>();
  const languages = LANGUAGES.filter(({ writes }) => writes.test(page.text));
  for (const sign of [...MARKUP, ...languages.flatMap(({ signs }) => signs)]) {
    const count = countOf(sign, page) + (counts.get(sign.id)?.count ?? 0);
    if (count > 0) counts.set(sign.id, { sign, count: Math.min(count, sign.most ?? 1) });
  }
  return [...counts.values()].map(({ sign: { id, weight, kind }, count }) => ({
    id,
    points: weight * count,
    kind,
  }));
}

function countOf({ pattern, least = 1, most = 1, in: region }: Sign, page: PageRegions): number {
  const text = page[region];
  if (!pattern.global) return pattern.test(text) ? 1 : 0;
  const distinct = new Set<string>();
  for (const [hit] of text.matchAll(pattern)) {
    distinct.add(hit.toLowerCase());
    if (distinct.size >= Math.max(least, most)) break;
  }
  return distinct.size < least ? 0 : Math.min(distinct.size, most);
}

/** Headings of the published forms of cards. */
function headingHits({ headings }: PageRegions): SignHit[] {
  const concepts = new Map(
    headings.split("\n").flatMap((heading) => {
      const concept = conceptOf(heading);
      return concept === undefined || concept.weight === "common" ? [] : [[concept.id, concept]];
    }),
  );
  return [...concepts.values()].map(({ weight, kind }) => ({
    id: weight === "own" ? "card-section" : "section",
    points: weight === "own" ? 3 : 1,
    kind: kind === "both" ? undefined : kind,
  }));
}

const nameKey = (name: string) => name.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]+/g, "");
const DOWNLOADS =
  /(?:huggingface\.co\/|modelscope\.cn\/models\/|from_pretrained\(\s{0,20}["'])(datasets\/)?[\w.-]{1,96}\/([\w.-]{1,96})/g;
const PACKAGES =
  /\b(?:pip3? install|pipx install|uv add|conda install|npm install|import|from) (?:-\w{1,12} ){0,2}([\w.-]{2,60})/g;

const PACKAGE_BADGES =
  /(?:pypi\.org\/(?:project|pypi)|shields\.io\/pypi\/\w{1,10}|badge\.fury\.io\/py|pepy\.tech\/(?:project|badge))\/([\w.-]{2,60}?)(?=[/?)"'\s]|\.svg|$)/g;

/** Asks whether the page is named like what one downloads from a hub, or like what one installs. */
function nameHits({ title, text, code }: PageRegions, file: string): SignHit[] {
  const parts = title.slice(0, 120).split(/[:：,，|—–()（）]| - /);
  const names = [...parts, file.split("/").at(-2) ?? ""]
    .map(nameKey)
    .filter((name) => name.length > 3);
  const downloads = new Set<SignKind>();
  for (const [, dataset, name = ""] of text.matchAll(DOWNLOADS)) {
    const id = nameKey(name);
    if (id.length > 3 && names.some((ownName) => ownName.includes(id) || id.includes(ownName)))
      downloads.add(dataset ? "dataset" : "model");
  }
  for (const [, name = ""] of text.matchAll(PACKAGE_BADGES)) names.push(nameKey(name));
  const installed = [...code.matchAll(PACKAGES)].some(([, name = ""]) =>
    names.includes(nameKey(name.split(".")[0] ?? "")),
  );
  return [
    ...[...downloads].map((kind) => ({ id: "own-download", points: 3, kind })),
    ...(installed ? [{ id: "own-package", points: -7 }] : []),
  ];
}

const DATA_FOLDER =
  /(?:^|\/)[\w-]{0,60}(?:dialog(?:ue)?s?|summarization|datasets?|corpora|corpus|datasheets)\//i;
/** True for a page among documentation, examples or scripts, or called like a part of a manual. */
export const isOfManual = (file: string): boolean =>
  !README.test(file) && (WORK_FOLDER.test(file) || GUIDE.test(nameOf(file).replace(/\.\w+$/, "")));

const WORK_FOLDER =
  /(?:^|\/)(?:doc_?\w{0,8}|\w{0,12}_docs|examples?|configs?|recipes?|blogs?|tutorials?|tests?|scripts?|tools?|website|eval|evaluation|benchmarks?|demos?|notebooks?|src|deploy|skills?)\//i;
const README = /(?:^|\/)(?:readme[^/]*|[^/]*[-_.]readme)$/i;
const GUIDE =
  /(?:^|[-_ .\d])(?:tutorials?|guides?|faq|how[-_ ]?to|quick[-_]?(?:start|tour)|lessons?|chapters?|install\w*|usage|getting[-_]started|overview|introduction|training|inference|deploy\w*|finetun\w*|lora)(?=$|[-_ .\d])/i;

/** Returns the signs in the path of a page: a folder of data sets, or of docs and code. */
const pathHits = (file: string): SignHit[] => [
  ...(DATA_FOLDER.test(file) ? [{ id: "data-folder", points: 3, kind: "dataset" as const }] : []),
  ...(WORK_FOLDER.test(file) ? [{ id: "work-folder", points: -1.5 }] : []),
];

/** Returns by how much a page names models more often than data, as a logarithm. */
function wordsLean({ prose, headings }: PageRegions): number {
  const text = `${headings}\n${prose}`;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const model = count(/\bmodels?\b|\bllms?\b|模型|모델/gi);
  const dataset = count(
    /\bdata ?sets?\b|\bcorpus\b|\bdialogues?\b|数据集|语料|데이터 ?셋|말뭉치/gi,
  );
  return Math.log((model + 1) / (dataset + 1));
}
