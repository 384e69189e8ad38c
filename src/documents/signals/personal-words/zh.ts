import type { PersonalWords } from "./personal-word.js";

/** Chinese words of columns. Blanks part no words: a name ends with one of these. */
export const ZH: PersonalWords = {
  persons: `用户|客户|患者|病人|学生|员工|职工|会员|联系人|收货人|收件人|寄件人|发件人|本人|家长|监护人|说话人|发音人|录音人|
    标注员|标注者|参与者|受试者|被试|志愿者|申请人|求职者|候选人|借款人|投保人|被保险人|当事人|被告|原告|旅客|乘客|读者|网友|
    买家|卖家|司机|居民|业主|租客|考生|个人|亲属|配偶|父亲|母亲|儿童|老人|持卡人|户主|紧急联系人|作者|博主`,
  words: [
    { category: "EmailAddress", decisive: "邮箱|电子邮箱|邮箱地址|电子邮件|电子邮件地址" },
    {
      category: "TelephoneNumber",
      decisive:
        "手机号|手机号码|电话号码|联系电话|联系方式|电话号|移动电话|固定电话|微信号|qq号|qq号码",
      whole: "手机|电话|微信|qq",
    },
    {
      category: "Name",
      decisive: "姓名|真实姓名|中文姓名|英文姓名",
      kinds: "人名|个人姓名|名字",
    },
    {
      category: "OfficialID",
      decisive:
        "身份证|身份证号|身份证号码|身份证件号码|证件号码|证件号|护照号|护照号码|驾驶证号|驾照号|社保号|社会保障号|车牌号|车牌号码|医保卡号",
    },
    {
      category: "BirthDate",
      decisive: "出生日期|出生年月|出生年月日|生日",
      weak: "出生年份|出生地",
    },
    { category: "IPAddress", decisive: "用户ip|客户端ip", weak: "ip|ip地址" },
    {
      category: "PhysicalAddress",
      decisive:
        "住址|家庭住址|家庭地址|收货地址|居住地址|通讯地址|户籍地址|详细地址|邮寄地址|收件地址",
    },
    { category: "BankAccount", decisive: "银行卡号|银行账号|银行账户|银行卡" },
    {
      category: "MedicalRecord",
      special: true,
      decisive: "病历号|住院号|门诊号|就诊卡号",
      kinds: "病历|电子病历|诊疗记录|就诊记录|病历信息|患者信息",
    },
    {
      category: "FacialPrint",
      special: true,
      decisive: "人脸特征|人脸特征值|人脸向量",
      kinds: "人脸识别|人脸信息|人脸数据|人脸识别信息",
    },
    { category: "Picture", decisive: "人脸图像|人脸图片|人脸照片", whole: "人脸" },
    { category: "Fingerprint", special: true, whole: "指纹" },
    { category: "Voiceprint", special: true, decisive: "声纹|声纹特征" },
    { category: "Biometric", special: true, kinds: "生物识别|生物识别信息|生物特征|虹膜" },
    { category: "Voice", kinds: "声音|语音|录音" },
    {
      category: "Identifier",
      ofPerson: true,
      weak: "用户id|用户编号|用户标识|会员号|会员编号|客户编号|客户号|客户id|患者编号|患者id|说话人id|说话人编号|发音人编号|员工编号|工号|学号|被试编号|标注员编号|标注员id",
    },
    { category: "Username", ofPerson: true, weak: "用户名|昵称|用户昵称|网名|账号" },
    { category: "Profile", weak: "头像|个人简介|个人主页|用户主页|个性签名" },
    {
      category: "Location",
      weak: "地址|所在地|所在城市|城市|位置|地理位置|经纬度|定位|居住地|户籍|籍贯",
      kinds: "行踪轨迹|行踪|位置信息|轨迹",
    },
    { category: "Age", demographic: true, weak: "年龄|年龄段|岁数" },
    { category: "Gender", demographic: true, weak: "性别" },
    { category: "Ethnicity", special: true, demographic: true, weak: "民族|种族" },
    { category: "Religion", special: true, demographic: true, weak: "宗教|宗教信仰|信仰" },
    {
      category: "PoliticalOpinion",
      special: true,
      demographic: true,
      weak: "政治面貌|政治倾向|政治立场|政治观点|党派",
    },
    { category: "SexualOrientation", special: true, demographic: true, weak: "性取向" },
    {
      category: "Health",
      special: true,
      weak: "诊断|诊断结果|病史|既往史|过敏史|血型|症状|主诉|用药|疾病",
      kinds: "健康|健康信息|健康数据|医疗健康|医疗信息|健康状况",
    },
    { category: "Genetic", special: true, weak: "基因型", kinds: "基因|基因信息|基因数据" },
    { category: "MaritalStatus", demographic: true, weak: "婚姻|婚姻状况|婚育状况|婚否" },
    { category: "Nationality", demographic: true, weak: "国籍" },
    { category: "Profession", demographic: true, weak: "职业|工作单位|职务|岗位" },
    { category: "Income", demographic: true, weak: "收入|月收入|年收入|工资|薪资" },
    { category: "Education", demographic: true, weak: "学历|教育程度|文化程度|毕业院校" },
    { category: "Communication", kinds: "聊天记录|通话记录|短信|通讯录|私信" },
  ],
};

/** Words before a name by which it is that of no person. */
export const OTHERS_ZH =
  /(?:公司|企业|门店|商家|店铺|机构|学校|医院|客服|酒店|单位|部门|平台|售后|是否[有含]?|有无|官方|品牌|产品|模型|文件|数据集)$/;
/** Words by which a value stands for another one. */
export const PSEUDONYMS_ZH = /(?:哈希|加密|脱敏|掩码|匿名)/;
