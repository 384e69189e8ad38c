/** Words and phrases, by language, that stand where an answer belongs and give none. In lower case. */
interface EmptyWords {
  /** There is nothing, or nothing is known: `none`, `暂无`. */
  readonly nil: readonly string[];
  /** Whether, where the question is where, which or how: `yes`, `已完成`. */
  readonly bare: readonly string[];
  /** An answer is to come. */
  readonly unfinished: RegExp;
  /** That it is not asked for, which counts with a reason. */
  readonly exempt: RegExp;
}

const ENGLISH: EmptyWords = {
  nil: [
    "none",
    "nil",
    "null",
    "nothing",
    "no",
    "nope",
    "false",
    "n/a",
    "na",
    "empty",
    "blank",
    "missing",
    "void",
    "not available",
    "not provided",
    "not stated",
    "not given",
    "not specified",
    "not known",
    "unspecified",
    "unknown",
    "undefined",
    "undisclosed",
    "unclear",
  ],
  bare: ["yes", "true", "ok", "okay", "done", "available", "completed", "present"],
  unfinished:
    /^(?:(?:still|currently|is|are) )?(?:pending|in (?:progress|process|preparation|the works|review)|under (?:way|review|preparation|development|construction)|ongoing|underway|planned|later|soon|tbc|tba|tbd|none yet|(?:not|nothing) (?:yet|now)(?: [a-z]{1,12}){0,3}|not (?:filed|registered|assessed|tested|done|decided|determined|started|finished)(?: yet)?|unfiled|unregistered|undecided|to (?:be|follow)(?: [a-z]{1,12}){0,3}|will (?:be|follow)(?: [a-z]{1,12}){0,4}|applied for|submitted|awaiting(?: [a-z]{1,12}){0,3}|coming(?: soon)?|wip|todo)$/,
  exempt: /^(?:n\/a|not[- ](?:applicable|required|needed|necessary)|exempt(?:ed|ion)?|derogation)/,
};

const CHINESE: EmptyWords = {
  nil: [
    "无",
    "没有",
    "暂无",
    "暂时没有",
    "目前没有",
    "尚无",
    "空",
    "否",
    "不详",
    "未知",
    "不清楚",
    "不明",
    "未提供",
    "未说明",
    "未填写",
    "未公布",
    "未明确",
    "未披露",
    "略",
  ],
  bare: ["是", "有", "已有", "已完成", "已备案", "已登记", "已办理", "已评估", "完成"],
  unfinished:
    /^(?:.{0,12}(?:备案|登记|办理|申请|申报|评估|审核|审批|受理|制定|编写|撰写|准备|筹备|测试|处理|进行|推进|完善|建设|规划|计划)中|(?:尚|暂|还|目前)?未(?:能)?(?:进行|完成|开展)?(?:备案|登记|办理|申请|申报|评估|测试|完成|开展|制定|取得|确定|公布|签订|签署)|待.{1,6}|拟.{1,8}|正在.{1,12}|即将.{0,8}|后续.{0,8}|已(?:提交|申请|申报|受理)|稍后.{0,6})$/,
  exempt: /^(?:不适用|无需|不需要?|毋需|豁免|免于?|不属于)/,
};

/** The tables of all languages. */
export const EMPTY_WORDS: readonly EmptyWords[] = [ENGLISH, CHINESE];

/** What a hand writes to fill a field. */
export const NOISE: ReadonlySet<string> = new Set([
  "abc",
  "abcd",
  "abcdef",
  "asd",
  "asdf",
  "asdfgh",
  "qwe",
  "qwer",
  "qwerty",
  "test",
  "foo",
  "foobar",
  "baz",
  "dummy",
  "xyz",
  "123",
  "1234",
  "12345",
  "123456",
  "示例",
]);
