import type { FactName } from "../../facts/catalog.js";
import type { DetectorDraft } from "./detector-builders.js";
import { placeOf } from "./place.js";
import { isOwn } from "./sentences.js";
import { topics } from "./titles.js";

/** How a language speaks of putting somebody's voice or face into something else. */
interface LikenessWords {
  /** Lower-case words of which one is in every such sentence. */
  readonly words: readonly string[];
  readonly voice: RegExp;
  readonly face: RegExp;
  /** It is not offered, or it is what others do. */
  readonly denied: RegExp;
  /** Users are to have the consent of the person, or not to imitate people. */
  readonly notice: RegExp;
  /** The people whose voice or face was used agreed. */
  readonly consent: RegExp;
}

const ENGLISH: LikenessWords = {
  words: [
    "voice",
    "speaker",
    "zero-shot tts",
    "zero-shot text-to-speech",
    "face",
    "facial",
    "lip-sync",
    "lip sync",
    "talking head",
    "talking-head",
    "portrait anim",
    "likeness",
    "impersonat",
    "deepfake",
  ],
  voice:
    /\bvoice[- ]clon(?:e|es|ing)\b|\bclon(?:e|es|ing)\b[^.;]{0,40}\bvoices?\b|\bzero[- ]shot (?:tts|text[- ]to[- ]speech|speech synthesis|speaker adaptation)\b|\bvoice conversion\b|\b(?:imitat|mimic|replicat|reproduc)\w{1,5}\b[^.;]{0,30}\b(?:voices?|timbre)\b/i,
  face: /\bface[- ]?swap(?:s|ping)?\b|\bswap(?:s|ping)?\b[^.;]{0,20}\bfaces?\b|\blip[- ]?sync\w{0,6}\b|\btalking[- ](?:head|face)s?\b|\b(?:portrait|face) (?:animation|reenactment)\b|\banimat(?:e|es|ing)\b[^.;]{0,30}\b(?:portraits?|faces?)\b/i,
  denied:
    /\b(?:not|no|never|without|cannot|unlike|detect\w*|prevent\w*|against|compar\w+|than|baselines?|paper|papers|citation|toolkit|prohibit\w*|forbid\w*|forbidden|should|must|illegal\w*)\b|n['’]t\b/i,
  notice:
    /\b(?:consent|permission|authori[sz]ation|approval|agree(?:s|d|ment)?)\b[^.;]{0,80}\b(?:voices?|faces?|likeness|speakers?|person|people|individuals?|owners?)\b|\b(?:voices?|faces?|likeness|speakers?|person|people|someone|somebody|individuals?|anyone)(?:['’]s)?\b[^.;]{0,100}\b(?:consent|permission|authori[sz]ation|approval|agree(?:s|d|ment)?)\b|\bimpersonat\w+\b|\bdeepfakes?\b/i,
  consent:
    /\b(?:speakers?|voice (?:actors?|talents?)|actors?|participants?|volunteers?|people|persons?)\b[^.;]{0,60}\b(?:consented|agreed|gave (?:their )?(?:written |informed |explicit )?consent|signed)\b|\bwith (?:the )?(?:written |informed |explicit |separate )?consent of (?:the |all |every |each )?(?:recorded )?(?:speakers?|voice (?:actors?|talents?)|actors?|participants?|volunteers?|people|persons?)\b/i,
};

const CHINESE: LikenessWords = {
  words: [
    "声音",
    "说话人",
    "发音人",
    "录音人",
    "配音",
    "音色",
    "嗓音",
    "人声",
    "变声",
    "语音转换",
    "换脸",
    "人脸",
    "口型",
    "肖像",
    "数字人",
    "零样本",
    "仿冒",
    "冒充",
    "假冒",
  ],
  voice:
    /(?:声音|音色|嗓音|人声|语音)(?:的)?(?:克隆|复刻|仿制|模仿|转换)|(?:克隆|复刻|模仿)[^。；，]{0,12}(?:声音|音色|嗓音|人声)|零样本(?:语音合成|TTS)|变声/i,
  face: /换脸|人脸(?:替换|融合|编辑|驱动|重演)|(?:口型|唇形)(?:同步|驱动)|(?:照片|肖像|人像|图片)[^。；，]{0,6}(?:说话|驱动)|数字人口播/,
  denied: /不|未|禁止|严禁|请勿|防止|检测|鉴别|对比|相比|论文/,
  notice:
    /(?:同意|授权|许可|知情)[^。；]{0,40}(?:声音|音色|人声|人脸|肖像|本人|他人|说话人|被编辑|当事人)|(?:声音|音色|人声|人脸|肖像|本人|他人|说话人|被编辑|当事人)[^。；]{0,40}(?:同意|授权|许可|知情)|冒充|仿冒|假冒|深度伪造/,
  consent:
    /(?:说话人|发音人|录音人|配音员|演员|志愿者|参与者|被采集人|本人)[^。；，]{0,16}(?:均|已|都)[^。；，]{0,8}(?:同意|授权|签署)|(?:取得|获得|征得)了?[^。；，]{0,12}(?:说话人|发音人|录音人|配音员|演员|志愿者|参与者|被采集人|本人)[^。；，]{0,8}(?:同意|授权)/,
};

const LANGUAGES: readonly LikenessWords[] = [ENGLISH, CHINESE];
const LONGEST = 800;

type LikenessStatement = readonly [fact: FactName, value: string];

/** Returns what a sentence says of voices and faces; `isOwnSubject` if it speaks of the model of the card. */
export function likenessIn(text: string, isOwnSubject: boolean): LikenessStatement[] {
  if (text.length > LONGEST) return [];
  return LANGUAGES.flatMap(({ voice, face, denied, notice, consent }): LikenessStatement[] => {
    if (consent.test(text)) return [["likeness.consent", "yes"]];
    const stated: LikenessStatement[] = notice.test(text) ? [["likeness.userNotice", text]] : [];
    if (!isOwnSubject || denied.test(text)) return stated;
    if (voice.test(text)) stated.push(["likeness.features", "voice"]);
    if (face.test(text)) stated.push(["likeness.features", "face"]);
    return stated;
  });
}

/** What sentences say of the voices and faces of people. */
export const OF_LIKENESS: readonly DetectorDraft[] = [
  {
    words: LANGUAGES.flatMap(({ words }) => words),
    not: topics("elsewhere", "evaluation", "test-data", "base"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block, part, title, intro }) {
      const isOffered =
        intro ||
        isOwn(text, title) ||
        part.topics.includes("use") ||
        LANGUAGES.some(({ voice, face }) => voice.test(part.title) || face.test(part.title));
      const isAboutData = ["data", "sources", "training", "misuse", "limits", "license"].some(
        (topic) => part.topics.some((other) => other === topic),
      );
      for (const [fact, value] of likenessIn(text, isOffered && !isAboutData))
        collector.add(fact, value, placeOf(card, block), "sentence");
    },
  },
];
