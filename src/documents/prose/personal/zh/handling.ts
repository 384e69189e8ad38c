/** Somebody else handles the data for the publisher. */
export const PROCESSOR_ZH =
  /(?:由|委托|外包给|交由|交给|聘请|雇佣)(?:了)?([^。；，、]{0,12}(?:第三方|外包|外部|专业|标注)[^。；，、]{0,8}(?:公司|机构|团队|供应商|服务商|平台|企业))[^。；]{0,12}(?:标注|转写|转录|采集|录制|清洗|处理|审核|翻译|脱敏)/;
/** It is bound by something that the sentence names. */
export const AGREED_ZH = /协议|合同|保密|约定/;

const PEOPLE = "(?:客户|用户|患者|病人|员工|学员|学生|求职者|候选人|顾客)";
const THEIRS =
  "(?:问题|提问|消息|对话|聊天(?:记录|内容)?|工单|投诉|通话|病历|记录|报告|邮件|请求|简历|资料|数据|咨询)";
/** What people wrote went to a service of others. */
export const SENT_ZH = new RegExp(
  `(?:将|把)[^。；，]{0,8}${PEOPLE}的?[^。；，]{0,4}${THEIRS}[^。；，]{0,6}(?:发送|提交|上传|输入|传|送|发)(?:至|到|给)|${PEOPLE}的?${THEIRS}[^。；，]{0,6}(?:发送|提交|上传|输入)(?:至|到|给)`,
);
export const SERVICE_ZH = /API|接口|网页版|云服务|在线服务/i;
/** Services whose provider sits abroad, for a card in Chinese. */
export const ABROAD_ZH =
  /OpenAI|GPT-?[345]|ChatGPT|Anthropic|Claude|Google|Gemini|Azure|境外|海外|美国|新加坡/i;
/** The data leave the country, in so many words. */
export const TRANSFER_ZH =
  /(?:数据|语料|个人信息|记录|对话)[^。；，]{0,16}(?:传输|存储|发送|提交|提供|上传|转移)(?:至|到|给|于|在)[^。；，]{0,6}(?:境外|海外|国外)/;

/** What users enter into a service of the publisher trains the model. */
export const OWN_USERS_ZH =
  /(?:App|应用|小程序|平台|产品|客户端|线上服务)(?:内|上|中|里)?(?:的)?[^。；，]{0,14}(?:用户|客户|使用者)[^。；，]{0,6}(?:聊天|对话|输入|提问|反馈|消息)(?:记录|数据|内容|日志)?|(?:用户|使用者)(?:的)?(?:输入|对话|聊天记录|反馈)[^。；，]{0,8}(?:用于|用来)(?:模型)?(?:训练|微调|优化|改进)/i;

/** It decides on people, or sorts them. */
export const DECIDES_ZH =
  /(?:简历|候选人|求职者|应聘者|申请人|借款人|贷款|授信|信贷|理赔|考生|租客)[^。；]{0,16}(?:自动|直接)(?:被)?(?:淘汰|拒绝|审批|筛除|过滤|录用|授信|拒贷|通过|筛选|评分|打分)|(?:自动|直接)(?:淘汰|拒绝|审批|筛除|录用|拒贷|筛选)[^。；，]{0,10}(?:简历|候选人|求职者|应聘者|申请|借款人|贷款)/;
export const DENIED_ZH = /不得|不应|不可|不能|禁止|请勿|避免|不用于|不适用|风险|除外/;

/** Minors are among the users of the service. */
export const YOUNG_USERS_ZH =
  /(?<!\d)(?:[3-9]|1[0-7])\s?[-—~～至到]\s?\d{1,2}\s?岁[^。；，]{0,6}(?:用户|玩家|使用者)|(?:未成年|青少年|中小学生)(?:人)?(?:用户|玩家)[^。；]{0,8}(?:占|达|约|有)\s?\d/;
