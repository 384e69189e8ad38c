import type { FactName } from "../../facts/catalog.js";
import { testsNamedIn } from "../signals/benchmarks.js";
import { allRiskOnUser } from "./all-risk.js";
import { inheritedSafety, offersRemoval } from "./claims.js";
import { dayIn } from "./days.js";
import { claim, type DetectorDraft, rule } from "./detector-builders.js";
import { servesPublic } from "./public-service.js";
import { isOwn, NEGATED } from "./sentences.js";
import { topics } from "./titles.js";

const NOWHERE = topics();

const OTHERS = topics("elsewhere");

const HARM =
  /\b(?:safety|toxicity|jailbreak\w*|red[- ]?team\w*|harmful (?:content|outputs?|requests?|prompts?)|adversarial prompts?)\b|安全性|有害(?:内容|信息)|红队/i;

const TESTED =
  /\b(?:evaluat|test|assess|red[- ]?team|benchmark|measur|scor|prob)(?:ed|es?|ing|ion|ions|s|ment|ments)?\b|评测|评估|测试/i;

const UNTESTED =
  /\b(?:not|n['’]t|never|yet to)\b.{0,30}\b(?:evaluated|tested|assessed|red[- ]?teamed|undergone|validated)\b.{0,40}\b(?:safety|red[- ]?team\w*|harmful)\b|\bno (?:\w+ ){0,3}(?:safety|red[- ]?team\w*) (?:evaluations?|test\w*|assessments?|benchmarks?|reviews?)\b|\b(?:safety|red[- ]?team\w*)\b.{0,60}\b(?:not|n['’]t|never)\b.{0,30}\b(?:evaluated|tested|assessed|performed|conducted|done|validated)\b|(?:未|没有)(?:经过|进行|做过?)?.{0,8}(?:安全|红队)(?:评测|评估|测试)/i;

const YEAR = /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])?\d{0,2}\b|(?:19|20)\d\d年/;

const SKEW =
  /\bbias(?:es|ed)?\b|\bstereotyp\w+|\bunder-?represent\w+|\bnot (?:be )?representative\b|偏见|歧视|刻板印象/i;

const OTHER_BIAS =
  /\b(?:inductive|weight|bias)[- ](?:bias|terms?|correction|vectors?|tensors?|parameters?)|\bbias\s?[=:]|\bunbiased estimat\w+|position bias|attention bias|(?:no|without|unintended) bias in\b/i;

const UNTRUE =
  /\bhallucinat\w+|\bconfabulat\w+|\b(?:factual\w*|truthful\w*)\b|\b(?:inaccura\w+|incorrect|untrue|misleading|nonsensical|false) (?:or \w+ )?(?:information|outputs?|statements?|facts?|claims?|answers?|responses?|content|text|results?|predictions?|translations?|summar\w+)|\b(?:outputs?|responses?|answers?|information|content|text|predictions?|results?|translations?|summar(?:y|ies)) (?:may|might|can|could|will|is|are) (?:not )?(?:always )?(?:be )?(?:inaccurate|incorrect|wrong|false|accurate|correct|reliable|true)|\b(?:may|might|can|could) (?:\w+ )?(?:produce|generate|provide|output|give|contain|make)\w* (?:\w+ ){0,3}(?:inaccura\w+|incorrect|wrong|false|untrue|errors?|mistakes)|\bmisinformation\b|幻觉|(?:不准确|不真实|虚假|错误|不实)的?(?:内容|信息|回答|结果|输出|陈述)|(?:准确性|真实性|可靠性)/i;

const FROM_BASE =
  /\binherit(?:s|ed|ing)?\b|\b(?:base|original|parent|teacher|foundation|underlying|upstream|source|backbone|pre-?trained)(?: language)? models?\b|\bsame\b.{0,60}\b(?:as|that|of)\b|\bcarr(?:y|ies|ied) over\b|\bmodels like\b|继承|(?:基座|基础|教师|原始?|底座)模型/i;

const LIMIT_WORD =
  /\b(?:limitations?|limits|risks?|harms?|weakness(?:es)?|shortcomings|failure modes?|knowledge cut-?off|caveats?|hallucinat\w+|safety|refusals?|guardrails?|bias(?:es|ed)?)\b|局限|限制|风险|缺陷|偏见|安全|拒答/i;

const POLICY =
  /\b(?:acceptable[- ]use|prohibited[- ]use|(?:model|our|responsible|following) (?:use|usage)|use|usage) polic(?:y|ies)\b|\bprohibited uses?\b|\buse[- ]based restrictions\b|可接受使用|使用政策|使用规范|使用守则/i;

const RELEASED =
  /\b(?:released|published|trained|updated|uploaded|created|finished)\b.{0,30}\b(?:on|in|at)\b|\b(?:release|model|training) date\b|发布于|更新于|年.{0,6}发布/i;

const VERSION =
  /\b(?:this is |the )?(?:current |latest |first |initial |second |third )?(?:model |data ?set )?version (?:is |number )?v?\d|\bv\d+(?:\.\d+)+\b.{0,40}\b(?:of (?:the|this)|release)|版本[:：]? ?v?\d/i;

const TAKEN_DOWN =
  /\btake-?downs?\b|\b(?:remove|removal|delet\w+|retract\w*|withdraw\w*)\b.{0,80}\b(?:request|contact|e-?mail|notify|let us know|upon|ask)|\b(?:request|contact|e-?mail|notify|let us know|upon|ask|like|want|wish)\w*\b.{0,80}\b(?:remov\w+|delet\w+|retract\w*|withdraw\w*|take (?:it|them) down)|\bopt(?:ed)?[- ]out\b.{0,60}\b(?:request|form|contact|e-?mail)|(?:删除|下架|移除|撤回).{0,30}(?:联系|申请|请求)|(?:联系|通知|告知).{0,40}(?:删除|下架|移除|撤回)/i;

const INCIDENT =
  /\bsecurity\.md\b|\breport(?:ing|ed)?\b.{0,60}\b(?:vulnerabilit\w+|abuse|harmful|misuse|offensive|inappropriate|unsafe|problematic|violat\w+|safety|incidents?|concerns (?:to|about|regarding)|bad outputs?|objectionable)|\b(?:responsible|coordinated) disclosure\b|举报|漏洞.{0,10}(?:报告|反馈)|(?:反馈|报告).{0,20}(?:有害|不当|安全)/i;

const OVERSEEN =
  /\bhumans?[- ](?:oversight|review(?:ed|er|ers)?|supervision|in[- ]the[- ]loop|intervention|monitoring|verification)\b|\b(?:reviewed|supervised|overseen|verified|checked) by (?:an? )?(?:\w+ )?(?:human|person|professional|expert|clinician|physician|doctor|specialist|operator)|人工(?:监督|复核|审核|介入|确认)|人类(?:监督|审核)/i;

/** What sentences say of limits, tests, versions and the ways to reach somebody, and what they claim. */
export const OF_MODELS: readonly DetectorDraft[] = [
  rule(
    ["bias", "stereotyp", "represent", "偏见", "歧视", "刻板"],
    topics("elsewhere"),
    undefined,
    (text) => (SKEW.test(text) && !OTHER_BIAS.test(text) ? [["bias", text]] : []),
    "bias",
  ),
  rule(
    [
      "hallucinat",
      "confabulat",
      "factual",
      "truthful",
      "inaccura",
      "incorrect",
      "untrue",
      "misleading",
      "nonsensical",
      "false",
      "wrong",
      "accurate",
      "correct",
      "reliable",
      " true",
      "misinformation",
      "error",
      "mistake",
      "幻觉",
      "准确",
      "真实",
      "虚假",
      "错误",
      "不实",
      "可靠",
    ],
    topics("elsewhere", "data"),
    "model",
    (text) => (UNTRUE.test(text) ? [["limitations.hallucination", text]] : []),
    "limitations.hallucination",
  ),
  rule(
    [
      "safety",
      "toxicity",
      "jailbreak",
      "red-team",
      "red team",
      "redteam",
      "harmful",
      "adversarial",
      "安全",
      "有害",
      "红队",
    ],
    topics("elsewhere", "data"),
    "model",
    (text) => {
      if (UNTESTED.test(text)) return [["evaluation.safety.tested", "no"]];
      const done =
        HARM.test(text) &&
        TESTED.test(text) &&
        !NEGATED.test(text) &&
        !/\b(?:should|recommend\w*|please|must|need|users?|you|will|plan\w*)\b|应当?|建议|计划/i.test(
          text,
        );
      return done ? [["evaluation.safety.tested", "yes"]] : [];
    },
  ),
  rule(
    [
      "bbq",
      "crows",
      "wino",
      "stereoset",
      "truthful",
      "simpleqa",
      "halu",
      "factscore",
      "toxi",
      "advbench",
      "harmbench",
      "strongreject",
      "xstest",
      "safetybench",
      "do-not-answer",
      "jailbreak",
      "ailuminate",
      "hhem",
      "facts grounding",
    ],
    OTHERS,
    "model",
    (text) => testsNamedIn(text).map((test) => [`evaluation.${test}.tested`, "yes"]),
  ),
  rule(
    [
      "inherit",
      "base model",
      "original model",
      "parent model",
      "teacher",
      "foundation model",
      "underlying",
      "upstream",
      "source model",
      "backbone",
      "models like",
      "pretrained model",
      "pre-trained model",
      "pretrained language",
      "pre-trained language",
      "same ",
      "over from",
      "继承",
      "基座",
      "基础模型",
      "教师",
      "原模型",
      "底座",
    ],
    topics("elsewhere"),
    "model",
    (text) => {
      if (!FROM_BASE.test(text) || !LIMIT_WORD.test(text) || inheritedSafety(text) !== undefined)
        return [];
      const statements: [FactName, string][] = [];
      if (/\bbias|偏见/i.test(text)) statements.push(["inherited.bias", text]);
      if (/\b(?:safety|refusals?|guardrails?)\b|安全|拒答/i.test(text))
        statements.push(["inherited.safety", text]);
      return statements.length > 0 ? statements : [["inherited.limitations", text]];
    },
  ),
  rule(
    [
      "use polic",
      "usage polic",
      "use-polic",
      "acceptable-use",
      "prohibited use",
      "use-based",
      "可接受使用",
      "使用政策",
      "使用规范",
      "使用守则",
    ],
    NOWHERE,
    "model",
    (text) => (POLICY.test(text) ? [["policies.aup", text]] : []),
    "policies.aup",
  ),
  rule(
    [
      "release",
      "publish",
      "trained",
      "updated",
      "upload",
      "date",
      "version",
      "发布",
      "更新",
      "版本",
    ],
    topics("elsewhere", "evaluation", "test-data", "sources", "base"),
    undefined,
    (text, _, { title, intro }) => {
      if (VERSION.test(text) && (intro || isOwn(text, title))) return [["version", text]];
      if (!RELEASED.test(text) || !isOwn(text, title)) return [];
      const day = dayIn(text);
      if (day) return [["releaseDate", day]];
      return YEAR.test(text) ? [["version", text]] : [];
    },
  ),
  rule(
    [
      "takedown",
      "take-down",
      "take down",
      "remov",
      "delet",
      "retract",
      "withdraw",
      "opt-out",
      "opt out",
      "删除",
      "下架",
      "移除",
      "撤回",
    ],
    OTHERS,
    undefined,
    (text) => (TAKEN_DOWN.test(text) ? [["withdrawal.process", text]] : []),
    "withdrawal.process",
  ),
  rule(
    ["security.md", "report", "disclosure", "举报", "漏洞", "反馈", "报告"],
    topics("elsewhere", "fields"),
    undefined,
    (text, raw) => (INCIDENT.test(text) || INCIDENT.test(raw) ? [["incident.process", text]] : []),
    "incident.process",
  ),
  rule(
    [
      "human",
      "reviewed by",
      "supervised by",
      "overseen",
      "verified by",
      "checked by",
      "人工",
      "人类",
    ],
    topics("elsewhere", "data", "sources", "evaluation", "training"),
    "model",
    (text) => (OVERSEEN.test(text) ? [["oversight", text]] : []),
    "oversight",
  ),
  rule(
    ["public", "active users", "公众", "月活", "日活"],
    topics("elsewhere", "data", "sources", "evaluation", "test-data", "license"),
    "model",
    (text, _, { title }) =>
      servesPublic(text) && isOwn(text, title) ? [["deployment.publicService", "yes"]] : [],
    "deployment.publicService",
  ),
  claim(
    "claims.inheritedSafety",
    ["safety", "alignment", "guardrail", "as safe as", "安全"],
    topics("elsewhere", "evaluation"),
    "model",
    inheritedSafety,
  ),
  claim(
    "claims.allRiskOnUser",
    [
      "responsib",
      "liab",
      "risk",
      "accountab",
      "indemnif",
      "harmless",
      "责任",
      "风险",
      "后果",
      "负责",
      "赔偿",
      "不承担",
    ],
    topics("elsewhere"),
    undefined,
    (text, { part }) => allRiskOnUser(text, part.topics.includes("license")),
    "quoted",
  ),
  claim(
    "claims.labelRemoval",
    ["watermark", "label", "provenance", "synthid", "c2pa", "detect", "水印", "标识", "检测"],
    topics("elsewhere", "data", "sources", "misuse", "test-data"),
    undefined,
    offersRemoval,
  ),
];
