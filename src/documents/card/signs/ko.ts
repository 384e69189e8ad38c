import type { Language } from "./sign.js";

/** Korean. */
export const KO: Language = {
  id: "ko",
  writes: /[\uac00-\ud7a3]/,
  signs: [
    {
      id: "title-dataset",
      weight: 4,
      in: "title",
      kind: "dataset",
      pattern: /데이터 ?(?:셋|세트)|말뭉치|코퍼스/,
    },
    { id: "title-model", weight: 1, in: "title", kind: "model", pattern: /모델/ },
    {
      id: "title-tool",
      weight: -5,
      in: "title",
      pattern: /도구|라이브러리|프레임워크|튜토리얼|가이드|강의|예제|벤치마크|배포|추론/,
    },
    {
      id: "lead-is-dataset",
      weight: 2.5,
      in: "lead",
      kind: "dataset",
      pattern: /(?:데이터 ?(?:셋|세트)|말뭉치|코퍼스)[^.\n]{0,40}(?:입니다|공개|구축|번역|제공)/,
    },
    {
      id: "lead-is-model",
      weight: 3.5,
      in: "lead",
      kind: "model",
      pattern: /모델[^.\n]{0,20}(?:입니다|공개|개발|학습)/,
    },
    {
      id: "lead-tool",
      weight: -5,
      in: "lead",
      pattern: /(?:도구|라이브러리|프레임워크|플랫폼|튜토리얼|강의)[^.\n]{0,12}(?:입니다|이다)/,
    },
    {
      id: "data-heading",
      weight: 2,
      in: "headings",
      kind: "dataset",
      most: 3,
      pattern:
        /^.{0,12}(?:데이터 ?(?:셋|세트)?(?: ?(?:구성|구조|형식|출처|설명|통계|예시))|파일 ?구조|다운로드)(?:.{0,12})$/gm,
    },
    {
      id: "notice-heading",
      weight: 3,
      in: "headings",
      pattern: /^.{0,8}(?:한계|제한 ?사항|면책|주의 ?사항)(?:.{0,12})$/m,
    },
    {
      id: "license-heading",
      weight: 2,
      in: "headings",
      pattern: /^.{0,8}(?:라이선스|라이센스)(?:.{0,12})$/m,
    },
    {
      id: "training-heading",
      weight: 1.5,
      in: "headings",
      kind: "model",
      pattern: /^.{0,12}학습(?: ?(?:데이터|방법|과정|설정))?(?:.{0,12})$/m,
    },
    {
      id: "size-of-data",
      weight: 1.5,
      in: "prose",
      kind: "dataset",
      most: 3,
      pattern: /\d[\d.,]{0,12} ?(?:만|천|백)?\+? ?(?:여 ?)?(?:개|건|문장|대화|쌍|시간)/g,
    },
    {
      id: "data-origin",
      weight: 2.5,
      in: "prose",
      kind: "dataset",
      pattern: /(?:원본|원천) ?데이터|데이터[^.\n]{0,30}(?:수집|번역|생성|정제)/,
    },
    {
      id: "research-only",
      weight: 2,
      in: "prose",
      pattern: /비상업|연구 ?(?:목적|용)[^.\n]{0,12}(?:만|으로)/,
    },
  ],
};
