/** A duty that cards declare, by the word for it, and who is in a position to meet it. */
export interface RoleDuty {
  /** In the vocabulary of `roles[].duties`. */
  readonly word: string;
  /** The same in people's own words. */
  readonly wording: RegExp;
  /** Roles that cannot meet it: they control neither the model, nor the data, nor the service. */
  readonly beyond: readonly string[];
}

/**
 * Lists who can prevent what. Liability follows fault and one's own part in the harm (Civil Code, Articles 1165 and 1172).
 * Developers control data and weights, deployers the service and its logs, data providers the sources, and users what they
 * enter and publish. A role is beyond a duty only if no way of working lets it meet the duty.
 */
export const DUTY_MATRIX: readonly RoleDuty[] = [
  {
    word: "retraining",
    wording:
      /\b(?:re-?train\w*|unlearn\w*|optimi[sz]ation training)\b|重新训练|再训练|优化训练|模型整改|遗忘学习/i,
    beyond: ["user", "data-provider"],
  },
  {
    word: "output-license",
    wording:
      /\blicens(?:e|ing) (?:of )?(?:the )?(?:teacher(?:['’]s)? )?outputs\b|\ballow(?:ing)? training on (?:the )?outputs\b|(?:许可|授权)[^，；]{0,8}(?:使用)?[^，；]{0,6}(?:教师模型的?)?输出/i,
    beyond: ["user", "deployer", "data-provider", "student-developer"],
  },
  {
    word: "source-check",
    wording:
      /\b(?:source|provenance|origin)[- ](?:check|review|verification)\w*\b|\bcheck(?:ing)? (?:of )?(?:the )?(?:data )?sources\b|(?:数据|语料)?来源(?:核查|审查|合法性)/i,
    beyond: ["user", "deployer"],
  },
  {
    word: "authorization",
    wording:
      /\b(?:obtain|secur|clear)\w{0,3} (?:the )?(?:authori[sz]ation|rights|licens\w+)\b|取得(?:数据|语料)?(?:授权|许可)/i,
    beyond: ["user", "deployer"],
  },
  {
    word: "safety-test",
    wording:
      /\b(?:safety|security)[- ](?:test|evaluation|assessment)\w*\b|\bred[- ]team\w*\b|安全(?:测试|评估|评测)|红队/i,
    beyond: ["user", "data-provider"],
  },
  {
    word: "logging",
    wording:
      /\b(?:keep|retain)\w{0,3} (?:the )?logs\b|\blog(?:ging| retention)\b|日志(?:留存|保存)|留存日志/i,
    beyond: ["user", "data-provider"],
  },
  {
    word: "access-control",
    wording:
      /\baccess[- ](?:control|management)\b|\bcontrol(?:ling)? (?:of )?access\b|访问控制|权限(?:管理|控制)/i,
    beyond: ["user", "data-provider"],
  },
  {
    word: "output-screening",
    wording:
      /\b(?:output|content)[- ](?:screening|filter\w*|moderation)\b|\b(?:screen|filter)(?:ing)? (?:of )?(?:the )?outputs\b|(?:输出|内容)(?:过滤|审核|筛查)/i,
    beyond: ["data-provider"],
  },
  {
    word: "complaint-handling",
    wording:
      /\b(?:complaint|report)[- ]handling\b|\bhandl(?:e|ing) (?:of )?complaints\b|(?:处理|受理)投诉|投诉(?:处理|受理)/i,
    beyond: ["user"],
  },
];

/** Returns the duty that words mean, if the matrix has it. */
export const dutyOf = (words: string): RoleDuty | undefined => {
  const text = words.trim().slice(0, 200);
  const word = text.toLowerCase().replace(/[\s_]+/g, "-");
  return (
    DUTY_MATRIX.find((duty) => duty.word === word) ??
    DUTY_MATRIX.find(({ wording }) => wording.test(text))
  );
};
