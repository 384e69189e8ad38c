/** Whose information it is, each with the Chinese words for them. */
export const CHINESE_SUBJECTS: Readonly<Record<string, string>> = {
  patients: "患者|病人|医患",
  users: "用户|网友|楼主|发帖人",
  customers: "客户|顾客|消费者|买家",
  employees: "员工|职工",
  speakers: "说话人|发音人|录音人|主持人|演员",
  authors: "作者|回答者",
  children: "儿童|小学生|中学生|幼儿|未成年人|青少年",
  students: "学生|学员",
  candidates: "求职者|候选人|应聘者|简历",
  participants: "志愿者|受试者|参与者|被试",
  "public figures": "明星|艺人|名人|知名(?:演员|主持人)",
  "help seekers": "来访者|求助者",
  "parties to proceedings": "当事人|被告|原告",
};
