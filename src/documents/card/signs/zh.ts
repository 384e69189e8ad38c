import type { Language } from "./sign.js";

/** Chinese. */
export const ZH: Language = {
  id: "zh",
  writes: /[\u4e00-\u9fff]/,
  signs: [
    {
      id: "title-dataset",
      weight: 4,
      in: "title",
      kind: "dataset",
      pattern: /数据集|语料|数据库/,
    },
    {
      id: "title-model",
      weight: 1,
      in: "title",
      kind: "model",
      pattern: /模型(?!上传|部署|微调|训练|下载|评测|库|转换|推理|量化)/,
    },
    {
      id: "title-tool",
      weight: -5,
      in: "title",
      pattern:
        /工具|框架|平台|教程|指南|部署|微调|入门|课程|论文|综述|榜|评测|实战|手册|资源|汇总|合集|上传|安装|示例|脚本|推理|转换|量化|环境/,
    },
    {
      id: "title-collection",
      weight: -12,
      in: "title",
      pattern: /(?:数据集?|语料库?|资源)的?(?:整理|汇总|合集|大全|列表|清单|导航|索引)/,
    },
    {
      id: "title-recipe",
      weight: -4,
      in: "title",
      pattern: /\b(?:chatglm|glm|llama|qwen|alpaca|lora|p)-?tuning\b/i,
    },
    {
      id: "tool-words",
      weight: -4,
      in: "text",
      least: 2,
      pattern: /(?:该|本|此)(?:工具|框架|平台)/g,
    },
    {
      id: "lead-is-dataset",
      weight: 2.5,
      in: "lead",
      kind: "dataset",
      pattern:
        /(?:本|该|此|我们的?|开源|发布|构建|收集|公开|包含)[^。\n]{0,40}(?:数据集|语料|数据库)/,
    },
    {
      id: "lead-is-model",
      weight: 3.5,
      in: "lead",
      kind: "model",
      pattern:
        /(?:是|为|一个|首个|开源|发布|推出|训练|提出|研发|构建)[^。\n]{0,60}(?:大?模型)(?!库|仓库|训练|推理|部署|压缩|评测|应用|工具|的?(?:框架|平台|教程))/,
    },
    {
      id: "lead-release",
      weight: 1.5,
      in: "lead",
      pattern:
        /(?:本项目|本仓库|本次|我们|团队|正式|全面|现)[^。\n]{0,30}(?:开源|发布|公开|推出)[^。\n]{0,40}(?:模型|权重|参数|数据集|语料)/,
    },
    {
      id: "lead-tool",
      weight: -5,
      in: "lead",
      pattern:
        /(?:是|为)(?:一[个款套种]|面向|由)[^。\n]{0,60}(?:工具|框架|平台|引擎|库|系统|项目|教程|课程)|(?:工具(?:包|链|箱|库)|推理框架|训练框架)/,
    },
    {
      id: "lead-guide",
      weight: -4,
      in: "lead",
      pattern:
        /本(?:教程|文|节|章|指南|示例|目录|文档|课程)|以下(?:步骤|示例)|手把手|(?:示例|脚本)代码|如何(?:使用|部署|微调|训练|上传)/,
    },
    {
      id: "download-heading",
      weight: 3,
      in: "headings",
      kind: "model",
      pattern:
        /^.{0,12}(?:模型(?:权重)?下载|模型列表|模型权重|权重下载|开源模型|模型分类|模型信息|模型库|模型地址|已发布的?模型|预训练模型|模型来源|下载模型)(?:.{0,24})$/m,
    },
    {
      id: "data-heading",
      weight: 2,
      in: "headings",
      kind: "dataset",
      most: 3,
      pattern:
        /^.{0,10}(?:数据(?:集)?(?:下载|说明|样例|示例|格式|来源|统计|构成|介绍|处理|组成|规模|字段|描述|获取|生成|构建|概况|结构|内容)|语料(?:集)?(?:下载|说明|介绍|来源|构成)|下载信息|原始样本)(?:.{0,20})$/gm,
    },
    {
      id: "notice-heading",
      weight: 3,
      in: "headings",
      pattern:
        /^.{0,6}(?:免责[声申]明|声明|局限性?|使用限制|局限性和使用限制|使用许可|版权说明|协议|许可(?:证|协议)?|开源协议|证书|使用协议)(?:.{0,20})$/m,
    },
    {
      id: "model-heading",
      weight: 1,
      in: "headings",
      kind: "model",
      pattern:
        /^.{0,24}(?:模型(?:介绍|简介|细节|结构|概述|信息|亮点|特点|架构|描述)|简介 brief introduction)(?:.{0,24})$/m,
    },
    {
      id: "training-heading",
      weight: 1.5,
      in: "headings",
      kind: "model",
      pattern:
        /^.{0,12}(?:训练(?:数据|细节|方法|过程|流程|语料|集)|预训练|有监督微调|数据构[建造]|数据准备|数据使用|增量预训练|强化对齐|数据与训练|模型训练|指令微调|训练)(?:.{0,20})$/m,
    },
    {
      id: "score-heading",
      weight: 1.5,
      in: "headings",
      kind: "model",
      pattern:
        /^.{0,12}(?:评[测估](?:结果)?|模型评[测估]|效果(?:对比|展示|演示|评测)?|性能|测试结果|部分测试|实验(?:结果)?|benchmark 结果|模型效果.{0,6}|.{0,20}能力)(?:.{0,20})$/m,
    },
    { id: "citation-heading", weight: 0.5, in: "headings", pattern: /^.{0,6}引用(?:.{0,12})$/m },
    {
      id: "project-heading",
      weight: -2,
      in: "headings",
      most: 4,
      pattern:
        /^.{0,6}(?:贡献代码|参与贡献|如何(?:参与)?贡献|贡献指南|支持的?(?:模型|平台|硬件|功能|任务).{0,12}|已支持.{0,12}|工具包.{0,12}|功能(?:特性|列表)?|特性|目录结构|代码结构|项目结构|常见问题|路线图|更新日志|环境(?:配置|准备|搭建|安装|要求)|运行环境|安装(?:指南|步骤|方法|环境)?|框架安装|从源码安装|部署(?:指南)?|使用(?:文档|教程)|文档|教程|平台支持|为什么.{0,16}|step ?\d.{0,30}|\d{0,2} ?步骤.{0,20}|创建(?:具体)?步骤|最佳实践|学习资料|课程.{0,8}|微调(?:指南|教程))$/gm,
    },
    {
      id: "model-license",
      weight: 3.5,
      in: "prose",
      kind: "model",
      pattern:
        /(?:模型|权重|参数)[^。\n]{0,50}(?:协议|许可|licen[cs]e|商用|商业|授权)|(?:协议|许可)[^。\n]{0,20}模型/i,
    },
    {
      id: "data-license",
      weight: 3,
      in: "prose",
      kind: "dataset",
      pattern:
        /(?:数据集?|语料库?)[^。\n]{0,50}(?:协议|许可|licen[cs]e|商用|商业|授权|版权|仅[供限用])/i,
    },
    {
      id: "trained-on",
      weight: 1,
      in: "prose",
      kind: "model",
      most: 3,
      pattern:
        /基于[^。\n]{0,60}(?:训练|微调|初始化|得到|构建)|在[^。\n]{0,40}上(?:进行)?[^。\n]{0,12}(?:训练|微调)|(?:指令|全参数?|增量|有监督)(?:微调|预训练)/g,
    },
    {
      id: "size-of-model",
      weight: 2,
      in: "prose",
      kind: "model",
      pattern:
        /\d[\d.]{0,6} ?(?:b|亿)(?:参数|模型)|参数(?:量|规模)|\d[\d.]{0,6} ?(?:万亿|亿|[btk])[^。\n]{0,6}tokens?/i,
    },
    {
      id: "size-of-data",
      weight: 1.5,
      in: "prose",
      kind: "dataset",
      most: 3,
      pattern:
        /\d[\d.,]{0,12} ?[万亿kmw]?(?:余|多|\+)?(?:条|个|轮|组|张|小时|篇|份|人|对)[^。\n]{0,16}(?:数据|样本|对话|指令|问答|图片|图像|语料|人脸|文本|句|prompt)/gi,
    },
    {
      id: "made-of",
      weight: 1.5,
      in: "prose",
      kind: "dataset",
      most: 3,
      pattern: /标注|采集|爬取|爬虫|收集(?:自|了|整理)|来源于|取自|清洗/g,
    },
    {
      id: "data-words",
      weight: 0.25,
      in: "prose",
      kind: "dataset",
      most: 6,
      pattern: /(?:本|该|此)(?:数据集?|语料[库集]?)[^。\n]{0,10}|数据集[^。\n]{0,6}/g,
    },
    {
      id: "model-words",
      weight: 1,
      in: "prose",
      kind: "model",
      most: 6,
      pattern: /(?:本|该|我们的)(?:大?模型)[^。\n]{0,10}/g,
    },
    {
      id: "may-be-wrong",
      weight: 2,
      in: "prose",
      pattern:
        /幻觉|(?:不能|无法|不)(?:完全)?保证[^。\n]{0,24}(?:准确|正确|真实|安全)|有害[^。\n]{0,12}(?:内容|输出|生成)|不代表[^。\n]{0,20}(?:观点|立场)|不承担[^。\n]{0,30}责任/,
    },
    {
      id: "research-only",
      weight: 2,
      in: "prose",
      pattern:
        /(?:仅|只)(?:供|限|用于|能用于|可用于)[^。\n]{0,16}(?:研究|学术|学习)|(?:禁止|不得|严禁)[^。\n]{0,16}商(?:业|用)/,
    },
    {
      id: "many-models",
      weight: -3,
      in: "prose",
      pattern:
        /支持(?:多种|各种|主流|\d+\+?(?:个|种|余)?|更多|大部分|几乎所有)[^。\n]{0,30}模型|(?:提|欢迎)[^。\n]{0,10}(?:issue|pr\b|pull request)/i,
    },
  ],
};
