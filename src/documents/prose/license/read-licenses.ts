import type { Statements } from "../../../facts/draft.js";
import type { MarkdownBlock } from "../../../text/markdown.js";
import type { Card } from "../../card/card.js";
import { contentOf, head, type OutlineSection, says, splitTitle, within } from "../outline.js";
import { figurePlace, linePlace, placeOf } from "../place.js";
import { rawSentencesOf, sentencesOf } from "../sentences.js";
import { titleNames } from "../title-names.js";
import type { Topic } from "../titles.js";
import { topics } from "../titles.js";
import { licenseBadges } from "./badges.js";
import { type ClaimContext, claimsIn, namesLicense, unnamedIn } from "./claims.js";
import { LicenseCollector, type LicenseManner } from "./collector.js";
import { flatten } from "./flat-text.js";
import { grants } from "./grants.js";
import { introducedNames } from "./introduced-names.js";
import { mayNameLicense } from "./license-names.js";
import {
  answersTo,
  asksForLicense,
  isLicenseLabel,
  type LabeledRow,
  rowsOf,
  tableRows,
} from "./places.js";
import { restrictsUse } from "./restrictions.js";
import { type LicenseScope, NO_SCOPE, namesOthers, scopeOf } from "./scope.js";

const ELSEWHERE = topics("elsewhere", "fields");
const LICENSE = topics("license");
/** Parts that speak of other things than the subject: their license is not its own. */
const OF_OTHERS: Readonly<Record<"model" | "dataset", ReadonlySet<Topic>>> = {
  model: topics("data", "sources", "evaluation", "test-data", "base", "teacher", "elsewhere"),
  dataset: topics("sources", "evaluation", "test-data", "base", "teacher", "elsewhere"),
};
/** Signs of a sentence that limits the use, or that grants it. */
const LIMIT_SIGN = /research|academic|educational|commercial|permission|研究|学术|学习|商/i;
const LABEL_SIGN = /licen[cs]|许可|协议|授权/i;

interface LicensedBody {
  readonly card: Card;
  readonly kind: "model" | "dataset";
  readonly parts: readonly OutlineSection[];
}

/** States the licenses that a body states, of what each of them is, and how it limits the use. */
export function readLicenses(body: LicensedBody, statements: Statements): void {
  const collector = new LicenseCollector(body.kind);
  new LicenseReader(body, collector).read();
  collector.into(statements);
}

/** Reads one body, part by part. */
class LicenseReader {
  private readonly body: LicensedBody;
  private readonly collector: LicenseCollector;
  private cachedNames: readonly string[] | undefined;
  private readonly taken = new Set<number>();
  private group = 0;

  constructor(body: LicensedBody, collector: LicenseCollector) {
    this.body = body;
    this.collector = collector;
  }

  /** Names of the subject; most cards state no license by a name. */
  private get names(): readonly string[] {
    const { parts } = this.body;
    this.cachedNames ??= [...titleNames(parts), ...introducedNames(parts)];
    return this.cachedNames;
  }

  read(): void {
    const { parts, kind } = this.body;
    for (const [index, part] of parts.entries()) {
      if (this.collector.isFull) break;
      // What follows the last references stands at the foot of the page.
      const isFoot = index === parts.length - 1 && /^references?$/i.test(part.title);
      if (within(part, ELSEWHERE) && !isFoot) continue;
      if (this.isLicenseSection(part)) this.readSection(index, part);
      const foreign = within(part, OF_OTHERS[kind]) && !within(part, LICENSE);
      for (const [i, block] of part.blocks.entries()) {
        if (this.taken.has(block.line) || this.collector.isFull) continue;
        const answers = answersTo(part, i);
        if (answers) this.readBlocks(answers, scopeOf(""), "heading");
        else if (!foreign || isFoot) this.readBlock(block, part.blocks[i + 1]);
      }
      if (!foreign)
        for (const figure of part.figures)
          if (figure.kind === "table") this.readTable(figure, NO_SCOPE);
    }
    this.readBadges();
  }

  private isLicenseSection(part: OutlineSection): boolean {
    if (part.level === 0) return false;
    const isTitled =
      part.topics.includes("license") || (part.level > 1 && asksForLicense(part.title));
    return isTitled && !within(part.parent, OF_OTHERS[this.body.kind]) && !namesOthers(part.title);
  }

  private context(announced: boolean, scope: LicenseScope): ClaimContext {
    const namesOf = () => this.names;
    return {
      announced,
      scope,
      get names() {
        return namesOf();
      },
    };
  }

  /** Reads what stands under a heading of licenses, and in it. */
  private readSection(index: number, part: OutlineSection): void {
    const { parts, card } = this.body;
    const value = part.level <= 6 ? splitTitle(part.title)?.value : undefined;
    const title = head(part.title);
    const scope = asksForLicense(part.title) ? NO_SCOPE : scopeOf(title);
    const content = contentOf(parts, index, "license", 14);
    const group = ++this.group;
    if (value !== undefined && !asksForLicense(part.title)) {
      const block = { line: part.line, text: "" };
      this.readValue({ label: title, value, block }, scope, "heading", group);
    }
    const isDirect = new Set(part.blocks);
    const isAbout = (text: string, block: MarkdownBlock) =>
      isDirect.has(block) || /licen[cs]|许可|协议|授权/i.test(text);
    let isStated =
      this.readBlocks(content.blocks, scope, "heading", group, isAbout) || value !== undefined;
    const isSilent = part.blocks.length === 0;
    for (const figure of content.figures) {
      if (figure.kind === "table") isStated = this.readTable(figure, scope) || isStated;
      else if (!isStated && isSilent && (figure.kind === "code" || figure.kind === "html")) {
        const text = figure.text.trim().split("\n", 1)[0] ?? "";
        const claims = claimsIn(flatten(text), this.context(true, scope));
        const at = figurePlace(card, figure);
        for (const claim of claims) this.collector.add({ ...claim, at, manner: "heading", group });
        if (claims.length === 0 && text !== "" && figure.kind === "code")
          this.addWords(text, scope, at, "heading", group);
        isStated = true;
      }
    }
  }

  /** Reads texts that a heading or a question announces. True where they speak of a license. */
  private readBlocks(
    blocks: readonly MarkdownBlock[],
    scope: LicenseScope,
    manner: LicenseManner,
    group = ++this.group,
    isAbout: (text: string, block: MarkdownBlock) => boolean = () => true,
  ): boolean {
    let stated = false;
    let unread: MarkdownBlock | undefined;
    for (const block of blocks) {
      if (this.taken.has(block.line)) continue;
      this.taken.add(block.line);
      const rows = rowsOf(block);
      const [row] = rows;
      const isSentence =
        rows.length === 1 && row && !isLicenseLabel(row.label) && scopeOf(row.label).size === 0;
      if (rows.length > 0 && !isSentence) {
        for (const row of rows) stated = this.readRow(row, scope, group) || stated;
        continue;
      }
      const text = block.value ?? block.text;
      const outcome = this.readText(text, block, this.context(true, scope), manner, group);
      if (outcome === "stated") stated = true;
      else if (outcome === "words" && unread === undefined && says(text) && isAbout(text, block))
        unread = block;
    }
    if (!stated && !unread && this.readOnlyName(blocks, scope, manner, group)) return true;
    if (!stated && unread) {
      const text = unread.value ?? unread.text;
      const at = placeOf(this.body.card, unread);
      this.addWords(text, scope.size > 0 ? scope : scopeOf(""), at, manner, group);
    }
    return stated || unread !== undefined;
  }

  /** Takes the one license of a section whose subject has a name that the card uses nowhere else. */
  private readOnlyName(
    blocks: readonly MarkdownBlock[],
    scope: LicenseScope,
    manner: LicenseManner,
    group: number,
  ): boolean {
    const context = { ...this.context(true, scope), anyName: this.body.kind };
    const claims = blocks.flatMap((block) =>
      sentencesOf((block.value ?? block.text).slice(0, 4000)).flatMap((sentence) =>
        claimsIn(flatten(sentence.raw), context).map((claim) => ({ claim, block })),
      ),
    );
    const [only, ...others] = claims;
    if (only === undefined || others.length > 0) return false;
    const at = placeOf(this.body.card, only.block);
    this.collector.add({ ...only.claim, at, manner, group });
    return true;
  }

  /** Reads a row of a section of licenses: `Code: MIT`. */
  private readRow(row: LabeledRow, scope: LicenseScope, group: number): boolean {
    if (isLicenseLabel(row.label)) {
      const labelScope = scopeOf(row.label);
      this.readValue(row, labelScope.size > 0 ? labelScope : scope, "label");
      return true;
    }
    const labelScope = scopeOf(row.label);
    if (namesOthers(row.label)) return true;
    const context = this.context(true, labelScope.size > 0 ? labelScope : scope);
    const text = `${row.label}: ${row.value}`;
    return this.readText(text, row.block, context, "heading", group) === "stated";
  }

  /** Reads what stands behind a label of licenses. */
  private readValue(
    row: LabeledRow,
    scope: LicenseScope,
    manner: LicenseManner,
    group = ++this.group,
  ): void {
    const { value, block } = row;
    if (!says(value) || namesOthers(row.label)) return;
    const at = placeOf(this.body.card, block);
    const isToken = !/\s/.test(value.trim()) && !value.includes("[");
    const outcome = isToken
      ? "words"
      : this.readText(value, block, this.context(true, scope), manner, group);
    if (outcome === "words" || outcome === "limit") this.addWords(value, scope, at, manner, group);
  }

  private addWords(
    raw: string,
    scope: LicenseScope,
    at: ReturnType<typeof linePlace>,
    manner: LicenseManner,
    group: number,
  ): void {
    const { text, links } = flatten(raw.slice(0, 1500));
    const licenseLinks = links.filter(({ start, end, href }) =>
      /licen[cs]e|copying|许可|协议/i.test(`${text.slice(start, end)} ${href}`),
    );
    const [link] = licenseLinks;
    const words = text.trim().slice(0, 300);
    const inner = /^\(([^()]{2,80})\)$/.exec(words)?.[1] ?? words;
    const file = FILE.exec(words)?.[1];
    const address = licenseLinks.length === 1 && link ? link.href : file;
    const href = address === undefined ? {} : { href: address };
    this.collector.add({
      text: inner,
      scope,
      loose: false,
      ownName: false,
      ...href,
      at,
      manner,
      group,
    });
  }

  /** Reads the sentences of a text; `words` where it names no license and is not about things of others. */
  private readText(
    raw: string,
    block: Pick<MarkdownBlock, "line" | "text">,
    context: ClaimContext,
    manner: LicenseManner,
    group = ++this.group,
  ): "stated" | "limit" | "words" | "others" {
    const at = placeOf(this.body.card, block);
    let outcome: "stated" | "limit" | "words" | "others" = "others";
    for (const sentence of sentencesOf(raw.slice(0, 4000))) {
      const flat = flatten(sentence.raw);
      if (grants(flat.text)) {
        const text = flat.text.slice(0, 300);
        this.collector.add({
          text,
          scope: context.scope,
          loose: false,
          ownName: false,
          at,
          manner,
          group,
        });
        outcome = "stated";
        continue;
      }
      const claims = claimsIn(flat, context);
      if (claims.length === 0) claims.push(...unnamedIn(flat, context));
      for (const claim of claims) this.collector.add({ ...claim, at, manner, group });
      if (claims.length > 0) outcome = "stated";
      const limits = restrictsUse(flat.text, raw) && this.readLimit(flat.text, context, at);
      if (outcome === "stated" || claims.length > 0) continue;
      if (limits) outcome = "limit";
      else if (outcome === "others" && !isOthers(flat.text, context) && !namesLicense(flat))
        outcome = "words";
    }
    return outcome === "limit" && context.announced ? "words" : outcome;
  }

  /** Reads a text that nothing announces: what counts are sentences that name a license or limit the use. */
  private readSentences(raw: string, block: MarkdownBlock): void {
    const group = ++this.group;
    const context = this.context(false, NO_SCOPE);
    for (const sentence of rawSentencesOf(raw.slice(0, 4000))) {
      const isSign = mayNameLicense(sentence);
      const isLimit = LIMIT_SIGN.test(sentence);
      if (!isSign && !isLimit) continue;
      const flat = flatten(sentence);
      const at = placeOf(this.body.card, block);
      const place = { at, manner: "sentence" as const, group };
      if (isLimit && grants(flat.text)) {
        const text = flat.text.slice(0, 300);
        this.collector.add({ text, scope: NO_SCOPE, loose: false, ownName: false, ...place });
        continue;
      }
      const claims = isSign ? claimsIn(flat, context) : [];
      if (isSign && claims.length === 0) claims.push(...unnamedIn(flat, context));
      for (const claim of claims) this.collector.add({ ...claim, ...place });
      if (isLimit && restrictsUse(flat.text, raw)) this.readLimit(flat.text, context, at);
    }
  }

  private readLimit(
    text: string,
    context: ClaimContext,
    at: ReturnType<typeof linePlace>,
  ): boolean {
    if (namesOthers(text)) return false;
    const scope = scopeOf(text);
    this.collector.limit(text, scope.size > 0 ? scope : context.scope, at);
    return true;
  }

  /** Reads a block that no heading announces. */
  private readBlock(block: MarkdownBlock, next: MarkdownBlock | undefined): void {
    const { text: whole } = block;
    if (!mayNameLicense(whole) && !LIMIT_SIGN.test(whole)) return;
    const isLabeled = LABEL_SIGN.test(block.label ?? whole);
    const rows = isLabeled ? rowsOf(block).filter(({ label }) => isLicenseLabel(label)) : [];
    for (const row of rows) {
      // `- **License:**` with its value in the list below it.
      const below = row.value === "" && next && next.depth > block.depth ? next : undefined;
      const value = below ? { label: row.label, value: below.text, block: below } : row;
      this.readValue(value, scopeOf(row.label), "label");
    }
    if (rows.length > 0) return;
    const text = block.value || block.text;
    this.readSentences(text, block);
  }

  private readTable(figure: OutlineSection["figures"][number], scope: LicenseScope): boolean {
    if (this.taken.has(figure.line)) return false;
    this.taken.add(figure.line);
    const group = ++this.group;
    let stated = false;
    for (const row of tableRows(this.body.card, figure)) {
      const labelScope = scopeOf(row.label);
      if (labelScope.size === 0 || namesOthers(row.label)) continue;
      const context = this.context(true, labelScope.size > 0 ? labelScope : scope);
      const text = `${row.label}: ${row.value}`;
      stated = this.readText(text, row.block, context, "heading", group) === "stated" || stated;
    }
    return stated;
  }

  private readBadges(): void {
    const { card, parts } = this.body;
    for (const badge of licenseBadges(card)) {
      const index = parts.findLastIndex((part) => part.line <= badge.line);
      const part = parts[index];
      if (part && part.level > 1 && index > 2 && !within(part, LICENSE)) continue;
      const scope = scopeOf(badge.label);
      const at = linePlace(card, badge.line);
      const claims = claimsIn({ text: badge.value, links: [] }, this.context(true, scope));
      for (const claim of claims)
        this.collector.add({ ...claim, at, manner: "badge", group: ++this.group });
    }
  }
}

/** A license file that a text points to without a link. */
const FILE = /(?:^|[\s(“"'])((?:[A-Z]{2,12}_)?LICEN[CS]E(?:[-_.][\w.-]{0,24}\w)?)(?=$|[\s),.;”"'])/;

/** A text that sends its reader to the license. */
const POINTS =
  /\b(?:see|refer|check|read)\b.{0,60}\blicen[cs]es?\b|(?:参见|详见|请参阅|查看).{0,30}(?:licen|许可|协议)/i;

/** True if a sentence is about the licenses of other things. */
function isOthers(text: string, context: ClaimContext): boolean {
  if (POINTS.test(text)) return false;
  const isOfCode = scopeOf(text).has("code") && !context.scope.has("code");
  return namesOthers(text) || (isOfCode && scopeOf(text).size === 1);
}
