/** What a cue shows beyond that the data are of persons. */
export type PersonalKind = "health" | "biometric" | "attributes" | "crime";

/** Words by which a card shows that its data come from persons or speak of them. */
export interface PersonCue {
  readonly pattern: RegExp;
  /** The sensitive kind that the words themselves name. */
  readonly sensitive?: PersonalKind;
  /** Sensitive only where the sentence says that persons are told apart by it. */
  readonly sensitiveIf?: RegExp;
  /** The sentence has to say this, too. */
  readonly needs?: RegExp;
  /** The card has to say this, anywhere. */
  readonly context?: RegExp;
  /** Words of another sense, anywhere in the sentence. */
  readonly unless?: RegExp;
  /** Only where the card is that of a data set. */
  readonly ofData?: true;
  readonly minors?: true;
}

/** The sentence is about what is in the data. */
const CONTENT =
  /\b(?:data ?sets?|data|corpus|corpora|collections?|collect(?:ed|s)?|contain(?:s|ing)?|consist(?:s|ing)?|compris(?:es?|ed|ing)|encompass(?:es)?|includ(?:es?|ing)|gathered|scraped|crawled|harvested|recorded|extracted|sourced|derived|posted|trained|fine-?tuned|composition)\b|数据|语料|收集|采集|爬取|抓取|包含|包括|来自|来源|收录|训练|微调/i;
const CAREGIVER = "(?:doctors?|physicians?|clinicians?|nurses?|therapists?|counsell?ors?)";
const PATIENT = "(?:patients?|clients?|help-?seekers?)";
const TALK =
  "(?:conversations?|dialog(?:ue)?s?|consultations?|chats?|encounters|interviews?|sessions?)";
const WRITTEN =
  "(?:conversations?|chats?|messages?|posts?|tweets|comments|prompts|queries|e-?mails|chat logs|logs|recordings)";
const WHO =
  "(?:users|people|customers|employees|participants|redditors|citizens|students|volunteers)";
const DRAWN =
  /\b(?:anime|cartoons?|manga|drawn|drawings?|characters?|generated|gans?|synthetic|avatars?|figurines?|emojis?)\b/i;
const INTENT =
  /\b(?:benchmarks?|assistants?|chatbots?|guidelines?|eligibility|textbooks?|exams?|examinations?|licensing|role-?play\w*|movies?|films?|subtitles|simulat\w+|templates?|hypothetical|placeholders?|annotators?|crowd-?workers?|raters)\b/i;

/** The same where talk with a program is what is in the data. */
const STAGED =
  /\b(?:benchmarks?|guidelines?|textbooks?|role-?play\w*|movies?|films?|subtitles|simulat\w+|templates?|hypothetical|annotators?|crowd-?workers?|raters)\b/i;

export const CUES: readonly PersonCue[] = [
  {
    pattern:
      /\b(?:discharge (?:summar(?:y|ies)|letters?|notes?)|clinical (?:routine )?(?:\w+ )?(?:notes|letters|narratives|records|documents|case reports)|(?:electronic )?(?:health|medical|patient|hospital) records|medical histories|doctor['’]s letters|(?:radiology|pathology|nursing|admission|physician|progress) (?:notes|reports)|patient (?:notes|descriptions|summaries|conversations|messages|reviews|posts|histories))\b/i,
    sensitive: "health",
    needs: CONTENT,
    unless: INTENT,
  },
  {
    pattern: new RegExp(
      `\\b${TALK} (?:\\([^()]{0,30}\\) )?between (?:\\w+ )?(?:${CAREGIVER} and (?:\\w+ )?${PATIENT}|${PATIENT} and (?:\\w+ )?${CAREGIVER})\\b|\\b(?:doctor|physician|patient|nurse)[-– ](?:patient|doctor|physician|nurse) ${TALK}`,
      "i",
    ),
    sensitive: "health",
    unless: INTENT,
  },
  {
    pattern:
      /\b(?:reviews?|posts?|questions|messages|tweets|comments|stories) (?:[\w-]+ ){0,3}(?:by|from|of) (?:[\w-]+ ){0,2}patients\b|\bpatient-(?:asked|written|generated|reported) \w+|(?<![\d.,])\d[\d,]{0,9} (?:[\w-]+ ){0,2}patients\b|\b(?:summaries|letters|records|reports|images|scans|notes) of (?:[\w-]+ ){0,2}patients\b/i,
    sensitive: "health",
    needs: CONTENT,
    unless: INTENT,
  },
  {
    pattern:
      /\bMIMIC(?:-?(?:II|III|IV|CXR))?\b|\b(?:chest (?:x-rays?|radiographs?)|(?:ct|mri) scans|mammograms|histopathology (?:images|slides))\b|胸部X光片|(?:CT|核磁|医学|病理)(?:影像|图像|切片)/,
    sensitive: "health",
    needs: CONTENT,
    unless: INTENT,
  },
  {
    pattern: /\bmedical (?:dialog(?:ue)?|conversation|consultation)s? (?:data|corpus)/i,
    sensitive: "health",
    unless: INTENT,
  },
  {
    pattern:
      /\b(?:counsell?ing|psychotherapy|therapy) (?:sessions|conversations|dialog(?:ue)?s|transcripts)\b|\bmental[- ]health (?:support groups?|subreddits?|posts|forums?|conversations)\b|\b(?:posts|users|subreddits?|tweets)\b[^.]{0,60}\b(?:depression|depressed|suicid\w{1,8}|self-harm|bipolar|eating disorders?|mental illness)\b/i,
    sensitive: "health",
    unless: INTENT,
  },
  {
    pattern: /\b(?:consumer|lay) (?:health|medical) questions\b|\bmedical consumer questions?\b/i,
    sensitive: "health",
    needs: CONTENT,
    ofData: true,
  },
  {
    pattern: /\bcriminal (?:decisions|judge?ments|convictions|records|rulings)\b/i,
    sensitive: "crime",
    ofData: true,
  },
  {
    pattern:
      /\b(?:demographics? ?[(:]|participants?|respondents?|speakers?|interviewees?|volunteers)[^.]{0,80}\b(?:ethnicit(?:y|ies)|race|religion|sexual orientation|political (?:views?|opinions?|affiliations?|orientation))\b/i,
    sensitive: "attributes",
    unless: INTENT,
    ofData: true,
  },
  {
    pattern:
      /\b(?:age|gender|sex|accents?|ethnicity|occupation) of (?:an? |the |each )?(?:user|participant|patient|customer|respondent|employee|student)\b|\b(?:uuid|hash|hashed id) (?:of|for) (?:an? |the |each )?(?:given |unique )?(?:user|participant|patient|customer|respondent)\b/i,
    unless: INTENT,
    ofData: true,
  },
  {
    pattern:
      /\brecorded by (?:[\w-]+ ){0,3}(?:volunteers|speakers|people|participants|students)\b|\binterviews (?:with|of) (?:[\w-]+ ){0,3}(?:participants|students|employees|people|residents|refugees|survivors)\b|\bessays (?:written )?(?:by|of|from) (?:[\w-]+ ){0,3}(?:students|learners|pupils)\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern: /(?<![\d.,])\d[\d, \u202f\u00a0]{0,11} ?(?:job )?(?:candidates|applicants)\b/i,
    context: /\b(?:recruiters?|vacanc(?:y|ies)|job seekers?|job applications?)\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern: /\b(?:age|gender|sex|accents?) of (?:an? |the |each )?speaker\b/i,
    context: /\b(?:audio|recordings?|voices?|clips)\b/i,
    ofData: true,
  },
  {
    pattern:
      /(?<![\d.,])\d[\d,]{1,11} (?:unique |distinct |different |individual |native )?(?:speakers|volunteers|subjects|readers)\b/i,
    needs: /\b(?:speech|audio|voices?|record(?:ed|ings?)|clips|hours)\b/i,
    unless: /\b(?:annotators?|spoken by|million|raters)\b/i,
    ofData: true,
  },
  {
    pattern:
      /\b(?:unique|distinct) (?:users|participants|authors|speakers|individuals)\b|(?<![\d.,])\d[\d,]{0,11} (?:participants|respondents|interviewees|employees|customers)\b/i,
    unless: INTENT,
    ofData: true,
  },
  {
    pattern:
      /\b(?:face|facial) (?:images?|photos?|photographs?|pictures)\b|\b(?:images|photos|photographs|pictures|portraits|selfies) of (?:[\w-]+ ){0,3}(?:people|persons|faces|celebrities|individuals)\b/i,
    unless: DRAWN,
    sensitive: "biometric",
    sensitiveIf: /\b(?:recogni\w+|verif\w+|identif\w+|identit\w+)\b/i,
    ofData: true,
  },
  {
    pattern: new RegExp(
      `\\b${WRITTEN} (?:[\\w-]+ ){0,3}(?:of|by|from|between) (?:[\\w-]+,? ){0,3}${WHO}\\b|\\b(?:user|customer|employee)(?:['’]s?|s['’])?[- ](?:(?:support|service|care) )?(?:chats|calls|conversations|messages|posts|prompts|profiles|e-?mails|chat logs)\\b|\\buser-shared \\w+|\\b(?:data|conversations) from (?:[\\w-]+,? ){0,3}users\\b|\\b(?:public|harvested) (?:[\\w-]+ ){0,2}profiles\\b`,
      "i",
    ),
    needs:
      /\b(?:collect(?:ed|s|ion)?|scraped|crawled|harvested|gathered|extracted|sourced|posted|real|organic|shared|trained|fine-?tuned)\b/i,
    unless: STAGED,
  },
  {
    pattern: /\b(?:from|clean(?:ed)?|filter(?:ed)?) (?:the )?ShareGPT\b/,
    unless: /\bShareGPT[- ](?:format|style|template|like|schema)|\bformat\b/i,
    ofData: true,
  },
  {
    pattern:
      /\bpseudonymi[sz]ed\b[^.]{0,60}\b(?:individuals|persons|patients|users|people|candidates)\b/i,
    ofData: true,
  },
  {
    pattern:
      /\b(?:users|individuals|participants|subjects)\b[^.]{0,40}\bwere not (?:notified|informed|asked)\b/i,
    ofData: true,
  },
  {
    pattern: /\b(?:r[ée]sum[ée]s|curricula vitae) (?:of|from|collected|submitted)\b/i,
    needs: CONTENT,
    ofData: true,
  },
  {
    pattern:
      /\b(?:recordings?|speech|voices?|photos|images|videos|essays) (?:[\w-]+ ){0,3}(?:of|by|from) (?:[\w-]+ ){0,3}(?:children|teenagers|teens|minors|pupils|adolescents|kids)\b/i,
    unless: DRAWN,
    minors: true,
    ofData: true,
  },
  {
    pattern:
      /真实(?:的)?(?:医患|患者|病人|问诊|病历|心理)(?:咨询|互助|问诊|对话|(?:知识)?问答|数据|记录| ?QA){0,4}|医患(?:对话|问答|沟通)|在线问诊|问诊(?:记录|数据|对话|语料)|电子病历|出院小结|(?:患者|病人)的?(?:对话|提问|咨询|记录|病历|影像)|\d{1,9}\s?(?:名|位|例)(?:患者|病人)|(?:医生|医师)[与和跟](?:患者|病人)[^。；，]{0,6}(?:对话|交流|问答)|(?:医疗|健康)对话(?:大)?(?:数据|语料)/,
    sensitive: "health",
    needs: /数据|语料|训练|收集|采集|爬取|收录|记录|来自|微调/,
    unless: /评测|榜单|合成|模拟|虚构|基准/,
  },
  {
    pattern:
      /心理(?:咨询|互助|疏导|倾诉|健康支持)[^。；，,;]{0,12}?(?:对话|问答|QA|指令|数据|记录|语料)/,
    sensitive: "health",
    needs: /数据|语料|训练|微调/,
    unless: /评测|榜单|虚构|基准/,
  },
  {
    pattern:
      /人脸(?:识别)?(?:数据|图像|图片|照片|样本)|(?:口罩|正常|真实)人脸|声纹(?:数据|样本|特征)?|\d{1,9}\s?人的[^。，]{0,12}(?:人脸|照片|语音|录音)|\d{1,9}\s?(?:位|名)[^。，]{0,16}(?:的声音|的语音|的录音)/,
    sensitive: "biometric",
    sensitiveIf: /识别|验证|声纹|克隆|身份/,
    needs: /数据|语料|样本|采集|收集|爬取|训练/,
    unless: /动漫|卡通|虚拟|合成|生成/,
  },
  {
    pattern:
      /(?:真实)?(?:用户|客户|网友|员工)的?(?:真实)?(?:聊天|对话|评论|发帖|提问|搜索|行为|咨询)(?:记录|数据|内容|日志|语料)|聊天(?:记录|语料)|(?:微博|贴吧|论坛)[^。；，|]{0,8}(?:语料|数据|帖子|回帖|对话|评论)|(?:微博|贴吧|论坛|知乎|小红书|豆瓣)[^。；]{0,16}公开页面|\d{1,9}\s?(?:名|位|个)?(?:说话人|发音人|录音人|志愿者|受试者|参与者)|(?:某些|部分)帖子|短信(?:语料|数据|内容)|\d{1,9}\s?(?:万|k|w)?\s?份简历|(?:保留|包含|含有?|包括)[^。；]{0,20}(?:姓名|手机号|身份证号|收货地址)/i,
    needs: /数据|语料|收集|采集|爬取|来自|来源|包含|包括|训练|微调/,
    unless: /脱敏|匿名|去除|删除|剔除|虚构|合成|评测/,
  },
  {
    pattern: /(?:简历|姓名)[^。；]{0,40}(?:民族|宗教|政治面貌|婚育)/,
    sensitive: "attributes",
  },
  {
    pattern:
      /(?:小学生|中学生|幼儿园|儿童|未成年人|青少年|幼儿)[^。；，]{0,20}(?:语音|录音|声音|照片|视频|用户)|(?<!\d)(?:[3-9]|1[0-7])\s?[-—~～至到]\s?\d{1,2}\s?岁[^。；，]{0,10}(?:用户|儿童|学生|语音|录音)/,
    minors: true,
    needs: /数据|语料|采集|收集|录制|训练|用户/,
    unless: /禁止|不得|动漫|卡通|故事|保护/,
  },
];
