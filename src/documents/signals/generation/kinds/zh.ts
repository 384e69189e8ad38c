import { MEDIA, NEITHER, TEXT } from "../../tasks.js";
import type { KindLanguage } from "./kind-language.js";

const IS = /(?:是|为|即|推出|发布|开源|介绍|提供|支持|用于|用来|实现)/;
/** What may follow the kind in its phrase. */
const TAIL =
  /(?:大?模型|系列|权重|版本?|任务|系统|引擎|助手|服务|框架|能力|功能|网络|算法|方法|LoRA|[\s*_`”"》）)]){0,4}$/i;

/** Returns the clauses that end with a kind of model: in Chinese the noun is last. */
function phrases(sentence: string): readonly string[] {
  const text = sentence.slice(0, 400);
  if (!/[\u4e00-\u9fff]/.test(text) || /不是|并非/.test(text)) return [];
  const clauses = text.split(/[，。；！？：:,;\n（(]/).map((clause) => clause.trim());
  const last = clauses.filter(Boolean).length - 1;
  return clauses
    .filter(Boolean)
    .filter((clause, i) => i === 0 || i === last || IS.test(clause))
    .map((clause) => clause.replace(TAIL, (tail) => tail.replace(/[\s*_`”"》）)]/g, "")));
}

export const zh: KindLanguage = {
  awake: /[\u4e00-\u9fff]/,
  kinds: [
    [
      TEXT,
      /(?:大语言模型|语言大模型|大规模语言模型|大模型|聊天的?语言模型|对话的?语言模型|对话(?:生成)?|聊天(?:机器人)?|问答助手|智能助手|文本生成|生成式|推理生成|写作|写诗|作诗|续写|摘要(?:生成)?|机器翻译|翻译|代码(?:生成|补全)|文案生成|指令(?:微调|遵循)|视觉语言|多模态语言|聊天语言|生成式语言|角色扮演|生成)(?:语言|大)?(?:模型|任务|系统|LLM)?(?:系列|权重|版本?|助手)?$/g,
    ],
    [
      MEDIA,
      /(?:文生图|文生视频|图生视频|图生图|文图生成|(?:文本)?(?:图像|图片|插画|视频|音乐|语音|人像|动作)生成|语音合成|(?:声音|语音|音色)(?:克隆|复刻|转换)|TTS|扩散|换脸|数字人|图像编辑|插画|绘画|风格迁移|歌声合成)(?:大)?(?:模型|任务|系统|LoRA)?(?:系列|权重|版本?)?$/gi,
    ],
    [
      NEITHER,
      /(?:分类(?:器)?|情感分析|实体识别|语音识别|声纹(?:识别|确认|验证)|说话人(?:识别|确认|验证|分离|日志)?|识别|检测(?:器)?|分割|(?:语音|图像|音频)?(?:降噪|去噪|增强)|噪声抑制|嵌入|(?:文本|句子|语义)?向量(?:化|表示|表征)?|句向量|编码器|重排序?|排序|奖励|打分|评分|检索|相似度|语义匹配|匹配|预测|抽取|抠图|超分(?:辨率)?|端点检测|关键词唤醒|唤醒|标点(?:恢复|预测)|自然语言理解|推断)(?:语言|大)?(?:模型|任务|系统|网络)?(?:系列|权重|版本?|引擎)?$/g,
    ],
  ],
  phrases,
  aside:
    /新闻|更新|动态|目录|引用|许可|协议|安装|快速开始|使用|训练|数据|评测|结果|局限|致谢|联系|环境|下载|声明|风险/,
  label: /^(?:模型)?(?:类型|类别|任务|用途|功能|任务类型)$/,
};
