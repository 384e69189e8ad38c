/** Words of a declaration for a question that has a short list of answers. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Words that count with a reason behind them. */
  readonly withReason?: readonly string[];
  /** Ids that are made by a rule. */
  readonly ids?: RegExp;
  /** Plain words, and the word of the list that they mean. */
  readonly plain?: readonly (readonly [RegExp, string])[];
  /** Others may have words of their own; only a near miss is a mistake. */
  readonly open?: true;
}

/** Grounds under the law of mainland China (PIPL) and of the Union (GDPR, by the ids of the Data Privacy Vocabulary). */
const LEGAL_BASIS: Vocabulary = {
  words: [
    "pipl-13-1",
    "pipl-13-2",
    "pipl-13-3",
    "pipl-13-4",
    "pipl-13-5",
    "pipl-13-6",
    "pipl-13-7",
    "pipl-14",
    "pipl-25",
    "pipl-27",
    "pipl-29",
    "pipl-31",
    "eu-gdpr:A6-1-a",
    "eu-gdpr:A6-1-b",
    "eu-gdpr:A6-1-c",
    "eu-gdpr:A6-1-d",
    "eu-gdpr:A6-1-e",
    "eu-gdpr:A6-1-f",
    "eu-gdpr:A9-2-a",
    "eu-gdpr:A9-2-b",
    "eu-gdpr:A9-2-c",
    "eu-gdpr:A9-2-d",
    "eu-gdpr:A9-2-e",
    "eu-gdpr:A9-2-f",
    "eu-gdpr:A9-2-g",
    "eu-gdpr:A9-2-h",
    "eu-gdpr:A9-2-i",
    "eu-gdpr:A9-2-j",
    "consent",
    "explicit-consent",
    "contract",
    "legal-obligation",
    "vital-interests",
    "public-interest",
    "public-task",
    "official-authority",
    "legitimate-interest",
    "legitimate-interests",
    "public",
    "public-availability",
    "already-public",
    "public-data",
    "publicly-available",
    "publicly-available-data",
    "publicly-available-information",
    "public-information",
    "none",
    "unknown",
  ],
  ids: /^(?:(?:dpv|eu-gdpr):[a-z][\w-]{2,60}|(?:(?:eu-)?gdpr[:,\s-]{0,3})?(?:art(?:icle)?\.?\s?|a)(?:6[-(.\s]{0,2}1[-).\s(]{0,3}[a-f]|9[-(.\s]{0,2}2[-).\s(]{0,3}[a-j])\)?(?:-[a-z-]{3,40})?(?:\sgdpr)?|(?:pipl[,:\s]{0,2})?(?:art(?:icle)?\.?\s?)13\s?\(1?\)?\(?[1-7]\)(?:\spipl)?|(?:《?(?:中华人民共和国)?个人信息保护法》?)?第?十三条(?:第一款)?第?[(（]?[一二三四五六七1-7][)）]?项?)$/i,
};

/** The same words under PIPL and under GDPR. */
const PIPL_WORDS: Vocabulary["plain"] = [
  [/单独同意|separate consent/i, "pipl-29"],
  [/公开|public(?:ly)?\b/i, "pipl-13-6"],
  [/同意|授权|consent/i, "pipl-13-1"],
  [/合同|人力资源|contract|employment/i, "pipl-13-2"],
  [/法定|义务|legal (?:duty|obligation)/i, "pipl-13-3"],
];
const GDPR_WORDS: Vocabulary["plain"] = [
  [/explicit consent/i, "eu-gdpr:A9-2-a"],
  [/consent|同意/i, "eu-gdpr:A6-1-a"],
  [/contract|合同/i, "eu-gdpr:A6-1-b"],
  [/legal (?:duty|obligation)|法定/i, "eu-gdpr:A6-1-c"],
  [/legitimate|合法利益|正当利益/i, "eu-gdpr:A6-1-f"],
  [/research|archiv|statistic/i, "eu-gdpr:A9-2-j"],
  [/public (?:interest|task)|official/i, "eu-gdpr:A6-1-e"],
];

const VOCABULARIES = {
  "legal-basis": { ...LEGAL_BASIS, plain: PIPL_WORDS },
  "legal-basis-gdpr": { ...LEGAL_BASIS, plain: GDPR_WORDS },
  transfer: {
    words: [
      "cac-security-assessment",
      "cn-standard-contract",
      "cn-certification",
      "eu-adequacy",
      "eu-scc",
      "eu-us-dpf",
      "bcr",
      "code-of-conduct",
      "certification",
      "uk-idta",
      "uk-addendum",
      "none",
      "unknown",
    ],
    withReason: ["exemption", "derogation"],
    ids: /^eu-gdpr:A4[5-9](?:-[\w-]{1,20})?$/i,
    plain: [
      [/安全评估|security assessment/i, "cac-security-assessment"],
      [/标准合同条款|standard contractual clauses?|^sccs?$/i, "eu-scc"],
      [/标准合同|standard contract/i, "cn-standard-contract"],
      [/认证|certificat/i, "cn-certification"],
      [/充分性|adequacy/i, "eu-adequacy"],
      [/data privacy framework|^dpf$/i, "eu-us-dpf"],
      [/binding corporate|约束性公司规则/i, "bcr"],
    ],
  },
  "output-use": {
    words: [
      "generated-text",
      "generated-code",
      "generated-images",
      "generated-audio",
      "generated-video",
      "synthetic-images",
      "reasoning-traces",
      "preference-labels",
      "labels",
      "reward",
      "logits",
      "hidden-states",
      "attention",
      "embeddings",
      "none",
    ],
    plain: [
      [/reason|chain[- ]of[- ]thought|\bcot\b|thinking|推理|思维链/i, "reasoning-traces"],
      [/prefer|ranking|偏好/i, "preference-labels"],
      [/logit|probab|soft (?:label|target)|概率/i, "logits"],
      [/hidden|activation|隐藏状态/i, "hidden-states"],
      [/embedd|向量/i, "embeddings"],
      [/image|图像|图片/i, "generated-images"],
      [/code|代码/i, "generated-code"],
      [
        /text|answer|response|completion|dialog|conversation|output|文本|回答|输出|对话/i,
        "generated-text",
      ],
    ],
  },
  "similarity-object": {
    words: ["outputs", "style", "parameters", "structure"],
    plain: [
      [/output|text|answer|输出|内容/i, "outputs"],
      [/style|风格/i, "style"],
      [/param|weight|参数|权重/i, "parameters"],
      [/struct|architect|结构|架构/i, "structure"],
    ],
  },
  likeness: {
    open: true,
    words: ["voice", "face"],
    plain: [
      [/voice|timbre|声音|音色|人声/i, "voice"],
      [/fac(?:e|ial)|人脸|面部/i, "face"],
    ],
  },
  role: {
    open: true,
    words: [
      "teacher-provider",
      "student-developer",
      "data-provider",
      "deployer",
      "user",
      "provider",
      "distributor",
      "ip-owner",
      "controller",
      "joint-controller",
      "processor",
      "eu-representative",
      "kr-representative",
    ],
  },
  "opt-out-mechanism": {
    open: true,
    words: ["robots.txt", "tdmrep", "ai.txt", "http-header", "html-meta", "c2pa-cawg", "aipref"],
  },
  "label-standard": { open: true, words: ["GB45438-2025", "C2PA", "IPTC-DST", "SynthID"] },
  modality: {
    open: true,
    words: ["text", "image", "audio", "video", "virtual-scene", "3d"],
  },
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof VOCABULARIES;

/** Returns a vocabulary by its name. */
export const vocabulary = (name: VocabularyName): Vocabulary => VOCABULARIES[name];
