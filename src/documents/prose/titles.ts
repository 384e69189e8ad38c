/**
 * What a heading or label announces. Sources of the words: the Hub's model and data set templates, old and new;
 * Mitchell et al. 2019 (model cards); Gebru et al. 2021 (datasheets); NVIDIA's and Meta's cards; the words that
 * authors use in Chinese, and the commonest ones in Japanese, Korean, Spanish, French and German.
 */
export type Topic =
  | "license"
  | "personal"
  /** Also a feature ("Privacy: runs locally"), so it counts as a heading only. */
  | "privacy"
  /** How personal information was taken out. */
  | "screening"
  | "retention"
  /** What the persons concerned are informed of. */
  | "notice"
  | "privacy-contact"
  | "provider"
  | "contact"
  | "link"
  | "data"
  | "training"
  | "hyperparameter"
  | "evaluation"
  | "metric"
  | "use"
  | "misuse"
  | "limits"
  | "sources"
  | "distillation"
  | "teacher"
  | "base"
  | "generator"
  | "synthetic"
  | "openness"
  /** Speaks of the data of an evaluation. */
  | "test-data"
  /** Describes the columns of the data: their names are no labels. */
  | "fields"
  /** Serves the reader; what it says of license and contact is the card's own. */
  | "aside"
  /** Speaks of other works: what stands there is not said of this model or data set. */
  | "elsewhere";

/** Titles of each topic, lower case, apart by bars. */
export const TITLES: Readonly<Record<Topic, string>> = {
  license: `license|licence|licenses|licences|license terms of use|licensing|licensing information|license information|
    licence information|license agreement|terms of use|release and licensing|release licensing|licensing terms|license name|
    license s|数据协议|数据许可协议|数据许可|代码协议|代码许可|权重许可|许可|许可证|许可协议|许可证书|授权|授权协议|开源协议|开源许可|开源许可证|使用协议|模型协议|协议|
    ライセンス|라이선스|라이센스|licencia|lizenz|licença`,
  personal: `personal and sensitive information|personal sensitive information|personal or sensitive information|
    personal data|personal information|personally identifiable information|pii|personal and sensitive data|
    personal data and privacy|sensitive data|sensitive information|个人信息|个人敏感信息|个人及敏感信息|
    个人和敏感信息|个人与敏感信息|敏感信息|个人数据|个人资料|個人情報|개인정보`,
  screening: `pii removal|pii filtering|pii redaction|pii masking|pii screening|pii handling|pii scrubbing|
    removal of personal information|personal information removal|personal data removal|anonymization|anonymisation|
    data anonymization|data anonymisation|de identification|deidentification|data de identification|pseudonymization|
    pseudonymisation|anonymization process|privacy filtering|脱敏|数据脱敏|脱敏处理|去标识化|匿名化|匿名化处理|隐私脱敏|
    隐私过滤|个人信息脱敏|个人信息去标识化|数据去标识化`,
  retention: `data retention|retention period|retention policy|data retention policy|storage period|
    data storage period|保存期限|保留期限|存储期限|数据保存期限|数据保留|数据留存|留存期限`,
  notice: `privacy notice|privacy policy|privacy statement|data protection notice|隐私政策|隐私声明|隐私权政策|
    个人信息处理规则|个人信息保护政策|プライバシーポリシー`,
  "privacy-contact": `privacy contact|contact for privacy|data protection officer|data protection contact|dpo|
    privacy inquiries|privacy questions|privacy requests|data subject requests|个人信息保护负责人|隐私联系人|
    隐私联系方式|个人信息保护联系方式|个人信息权利请求`,
  privacy: `privacy|privacy considerations|privacy statement|privacy notice|privacy and security|data privacy|
    privacy and ethics|隐私|隐私声明|隐私说明|隐私保护|隐私与安全`,
  provider: `who created the dataset|who created this dataset|who created the data set|developed by|shared by|curated by|created by|published by|maintained by|released by|trained by|made by|
    model developer|model developers|model provider|model author|model authors|model card author|model card authors|card authors|
    dataset curator|dataset curators|dataset author|dataset authors|dataset owner|dataset owners|dataset creator|
    dataset creators|data owner|data publisher|author|authors|developer|developers|maintainer|maintainers|
    organization|organisation|organization developing the model|
    person or organization developing model|publisher|publishing organization s|provider|owner|owners|
    creator|creators|team|about us|who we are|about the team|开发者|开发机构|开发单位|开发团队|作者|发布者|
    发布机构|提供方|提供者|机构|团队|关于我们|研发团队|維護者|开发方|出品方|
    研发机构|研发单位|研发方|维护者|维护单位|维护机构|维护方|维护团队|出品单位|出品机构|主办单位|承办单位|发起单位|发起机构|发起方|牵头单位|
    完成单位|承担单位|建设单位|制作单位|作者单位|所属机构|所属单位|发布单位|发布方|发布团队|模型开发者|模型开发方|模型提供方|
    模型提供者|模型作者|数据集作者|数据提供方|数据提供单位|项目团队|团队介绍|团队成员|项目成员|主要贡献者|核心贡献者|贡献者|责任主体|
    contributors|core contributors|main contributors|contributors and maintainers|our team|meet the team|development team|
    team members|project team|model owner|model owners|model maintainer|model maintainers|開発者|作成者|개발자|
    desarrollado por|autor|autores|auteur|auteurs|développé par|entwickelt von`,
  contact: `model card contact|dataset card contact|data card contact|contact|contacts|contact us|contact information|
    contact detail s|contact details|contact info|point of contact|questions|questions and feedback|
    questions or comments|feedback|support|support and feedback|where to send questions or comments about the model|
    feedback and questions|details and contact|for more information contact|get in touch|email|e mail|mail|
    contact person|contact email|report issues|reporting issues|联系|联系方式|联系我们|联系人|反馈|邮箱|联系邮箱|
    问题反馈|反馈与支持|お問い合わせ|連絡先|문의|연락처|contacto|kontakt`,
  link: `homepage|home page|repository|repo|project page|website|project website|issue tracker|issues|主页|仓库|
    项目主页|代码仓库|项目地址`,
  data: `training data|training dataset|training datasets|training set|training sets|training corpus|training corpora|
    training data set|train data|trained on|data|dataset|datasets|data set|data sets|data used|datasets used|
    data used for training|dataset used for training|datasets used for training|dataset used|dataset sources|dataset source|
    data sources|data source|source of data|pretraining data|pre training data|pretraining dataset|pretraining corpus|
    pretraining corpora|pre training corpus|pre training corpora|pre training dataset|fine tuning data|
    finetuning data|fine tuning dataset|finetuning dataset|fine tuning datasets|finetuning corpus|fine tuning corpus|
    fine tuning data set|corpus|corpora|language corpus|training data and preprocessing|dataset details|dataset description|
    details of the dataset|details of the datasets|datasets details|dataset specs|training and evaluation data|
    training and evaluation datasets|training testing and evaluation datasets|training and testing data|
    training validation data|public datasets|training dataset details|training data details|
    training data overview|data overview|data mix|training data mixture|data composition|notes on training data|
    data and other resources|sft data|训练数据|训练数据集|训练集|数据来源|训练语料|语料|数据集|数据|
    预训练数据|微调数据|学習データ|訓練データ|学習データセット|학습 데이터|학습 데이터셋|훈련 데이터|datos de entrenamiento|
    données d entraînement|trainingsdaten|dados de treinamento|conjunto de datos`,
  training: `training|training details|training procedure|training procedures|training process|training method|
    training methods|training methodology|training setup|training set up|training setting|training settings|
    training configuration|training config|training regime|training recipe|training pipeline|training strategy|
    training specs|training parameters|training params|training hyperparameters|hyperparameters|hyper parameters|
    training hyper parameters|training arguments|training run|training stages|training script|training code|
    training information|training infrastructure|training overview|training summary|model training|training the model|
    training this model|building the model|how it was trained|how it was made|how was it trained|pretraining|
    pre training|pretraining details|pre training details|pretraining procedure|pretraining procedures|
    pre training procedure|pretraining hyperparameters|post training|mid training|fine tuning|finetuning|
    fine tuning details|finetuning details|fine tuning procedure|finetuning procedure|fine tuning process|
    fine tuning hyperparameters|finetuning hyperparameters|fine tuning parameters|model fine tuning|model finetuning|
    fine tuning the model|finetune|fine tune|language model training|optimization|training objective|
    training techniques|training technique|training approach|supervised fine tuning|instruction tuning|
    lora configuration|lora config|lora details|adapter configuration|peft configuration|sft configuration|
    model pretraining|dapt|merge details|merge method|merge configuration|models merged|quantization details|
    quantization configuration|conversion details|训练|训练方法|训练过程|训练流程|训练细节|训练配置|训练参数|训练设置|训练超参数|
    超参数|训练方式|训练策略|训练步骤|训练信息|模型训练|预训练|微调|微调方法|微调过程|微调细节|微调配置|
    学習|学習方法|学習手順|学習設定|훈련|학습|학습 방법|훈련 과정|entrenamiento|procedimiento de entrenamiento|
    entraînement|procédure d entraînement|trainingsverfahren`,
  hyperparameter: `learning rate|learning rate s|learning_rate|learningrate|lr|train_batch_size|batch size|batch_size|
    train batch size|trainbatchsize|epochs|num_epochs|number of epochs|num epochs|max epochs|optimizer|lr_scheduler_type|
    lr scheduler|scheduler|warmup steps|warmup_steps|gradient accumulation|gradient accumulation steps|
    gradient_accumulation_steps|gradient accumulations|training steps|training_steps|max steps|weight decay|weight_decay|
    lora rank|lora r|lora alpha|lora_alpha|lora_r|lora dropout|seed|num_train_epochs|per_device_train_batch_size|
    total_train_batch_size|eval_batch_size|numtrainsteps|number of iterations|学习率|批大小|批次大小|训练轮数|优化器`,
  evaluation: `evaluation|evaluations|evaluation results|evaluation result|eval results|eval result|eval|results|result|
    benchmark|benchmarks|benchmark results|benchmark performance|benchmark scores|performance|model performance|
    performance metrics|performance evaluation|performance and limitations|metrics|evaluation metrics|accuracy|scores|
    quantitative analyses|quantitative analysis|test set results|test results|validation results|training results|
    experimental results|experiments|model evaluation|evaluation report|evaluation summary|evaluation and results|
    leaderboard|comparison|results comparison|model benchmark|mteb|metrics on evaluation set|metrics on test set|
    evaluation on downstream tasks|model comparison|how good is it|ablation|ablations|
    评测|评测结果|评测表现|评估|评估结果|性能|性能评测|性能表现|模型性能|模型评估|模型评测|效果|效果评测|效果评估|基准测试|测试结果|
    结果|实验结果|指标|评价指标|評価|評価結果|ベンチマーク|性能評価|평가|평가 결과|성능|벤치마크|evaluación|resultados|
    évaluation|résultats|performances|ergebnisse|avaliação`,
  metric: `accuracy|acc|f1|f1 score|macro f1|micro f1|weighted f1|f1 macro|f1 macro average|precision|recall|em|exact match|
    exact|bleu|sacrebleu|chrf|comet|rouge|rouge 1|rouge 2|rouge l|rouge1|rouge2|rougel|meteor|wer|cer|
    word error rate|perplexity|ppl|loss|eval loss|validation loss|auc|roc auc|auroc|map|map50|map 50|miou|iou|dice|
    psnr|ssim|fid|mae|mse|rmse|r2|mcc|mrr|ndcg|spearman|pearson|test accuracy|validation accuracy|eval accuracy|
    top 1|top 5|top 1 accuracy|val f1|test f1|mean reward|win rate|准确率|精确率|召回率|困惑度`,
  use: `intended use|intended uses|uses|use|use case|use cases|primary use|primary uses|primary intended use|
    primary intended uses|direct use|direct uses|downstream use|downstream uses|model use|model uses|intended usage|
    intended use cases|intended application|intended applications|intended purpose|intended users|primary intended users|
    recommended use|recommended uses|recommended use cases|applications|application|model application|purpose|
    purpose and intended use|what it is for|what is it for|who is this for|use cases and limitations|potential uses|
    usage scenarios|target applications|target users|for what purpose was the dataset created|
    why was the dataset created|what other tasks could the dataset be used for|supported tasks|supported tasks and leaderboards|
    用途|预期用途|使用场景|应用场景|适用场景|适用范围|使用范围|模型用途|主要用途|推荐用途|功能用途|用途说明|
    用途と制限|想定用途|意図された用途|용도|사용 용도|사용 목적|사용목적|의도된 용도|의도된 사용|활용|uso previsto|usos previstos|usos|
    utilisation prévue|utilisations prévues|utilisations|verwendungszweck`,
  misuse: `out of scope use|out of scope uses|out of scope use cases|out of scope|out of scope usage|misuse|
    misuse and out of scope use|misuse malicious use and out of scope use|misuse and malicious use|
    prohibited use|prohibited uses|prohibited usage|unintended use|unintended uses|inappropriate use|
    non intended use|not intended for|not intended use|do not use|do not use for|do not use this model for|unsuitable uses|
    unacceptable use|
    are there tasks for which the dataset should not be used|use restrictions|usage restrictions|restricted uses|what not to do|不适用场景|不适用范围|
    禁止用途|超出范围的使用|范围外使用|不适用|非预期用途|误用|滥用|使用限制|禁止使用场景|対象外の用途|uso fuera de alcance`,
  limits: `limitations|limits|limitation|known limitations|other known limitations|current limitations|model limitations|
    limitations and bias|limitations and biases|bias|biases|risks|risk|risks and harms|bias risks and limitations|
    bias and limitations|bias and risks|risks and limitations|bias risks limitations|caveats|caveats and recommendations|
    caveats and limitations|known issues|known problems|ethical considerations|ethical concerns|ethics|
    ethical considerations and limitations|discussion of biases|bias and fairness|social impact of dataset|
    discussion of social impact and biases|social impact|considerations for using the data|considerations|failure modes|
    known failure modes|failure cases|disclaimer|disclaimers|免责声明|weaknesses|drawbacks|safety and limitations|
    notes and limitations|safety scope and limitations|ethics and safety|risks and mitigations|
    responsibility and safety|potential risks|potential issues|potential problems|
    performance and limitations|
    are there any errors, sources of noise, or redundancies in the dataset|are there any errors, sources of noise, or redundancies|
    potential harms|hallucination|hallucinations|technical limitations|
    局限|局限性|限制|限制与安全边界|已知问题|已知局限|已知限制|风险|风险提示|风险与局限|局限与风险|偏见|偏差|
    偏见风险与局限|偏差风险与局限|伦理|伦理考量|伦理考虑|伦理声明|注意事项|模型局限|模型局限性|不足|缺陷|
    制限|制限事項|限界|既知の問題|バイアス|한계|제한 사항|제한사항|limitaciones|sesgos|limitaciones y sesgos|limites|biais|
    limites et biais|biais risques et limites|einschränkungen|limitações`,
  sources: `source data|source|sources|data source|data sources|data collection|data collection and processing|
    initial data collection and normalization|initial data collection|collection process|collection|
    data collection process|how the data was collected|how was the data collected|how was this dataset created|
    dataset collection|data acquisition|data origin|origin|provenance|data provenance|source datasets|source dataset|
    source corpora|source corpus|original data|original dataset|source text|source documents|
    who are the source language producers|who are the source data producers|sources and attribution|
    sources attribution|data creation|dataset generation|data generation|generation process|generation|how it was built|
    how it was made|how to reproduce this dataset|construction|dataset construction|collection methodology|dataset provenance|
    data generation process|annotation process|数据来源|数据集来源|来源|数据采集|数据收集|采集方法|采集方式|收集过程|
    数据获取|原始数据|源数据|数据构建|构建方法|构建流程|构建过程|数据生成|生成方法|数据出处|データソース|出典|収集方法|
    데이터 출처|데이터 수집|출처|fuente de los datos|fuentes|source des données|datenquelle`,
  distillation: `distillation|knowledge distillation|distillation details|distillation procedure|
    distillation process|distillation method|distillation training|distillation setup|distillation recipe|model distillation|
    distillation pipeline|蒸馏|知识蒸馏|蒸馏方法|蒸馏过程|蒸馏流程|模型蒸馏|蒸留|知識蒸留|지식 증류`,
  teacher: `teacher|teachers|teacher model|teacher models|teacher model s|teacher llm|oracle|oracle model|distilled from|
    distillation teacher|distillation source|distillation teachers|teacher s|教师|教师模型|老师模型|蒸馏来源|蒸馏自|
    蒸馏教师|教師モデル|교사 모델|modelo profesor|modèle enseignant`,
  base: `base model|base models|base model s|base|finetuned from model|finetuned from|fine tuned from|fine tuned from model|
    foundation model|parent model|based on|backbone model|base llm|base checkpoint|initialized from|initial checkpoint|
    quantized from|original model|modele de base|模型来源|来源模型|原始模型|基座模型|基础模型|基座|底座模型|底座|基模型|微调自|基于模型|ベースモデル|기반 모델|
    베이스 모델|modelo base|modèle de base|basismodell`,
  generator: `generator|generators|generator model|generator models|generated by|generated with|generated using|
    generation model|generating model|generation models|synthesized by|synthesized with|synthetic data generator|
    生成模型|生成器|生成工具|生成来源`,
  synthetic: `synthetic|synthetic data|synthetic dataset|is synthetic|合成数据|合成数据集`,
  openness: `open source|open sourced|fully open source|opensource|开源|完全开源|是否开源`,
  "test-data": `evaluation data|evaluation dataset|evaluation datasets|evaluation set|test data|test set|testing data|
    testing data factors and metrics|testing data and metrics|testing data factors metrics|factors|validation data|
    eval data|validation set|benchmark data|dev set|测试数据|评估数据|评测数据|测试集|验证集|評価データ`,
  fields: `data fields|data instances|data splits|fields|field|features|columns|column|schema|task schema|data structure|
    dataset structure|data format|format|dataset format|data schema|record format|example|examples|字段|数据格式|字段说明|
    数据结构|数据字段|数据样例|示例`,
  aside: `citation|citations|cite|citing|how to cite|citation information|bibtex|bibtex entry and citation info|
    bibtex entry|citing and authors|table of contents|contents|toc|links|faq|questions and answers|q and a|glossary|
    how to use|quick start|quickstart|getting started|get started|how to get started with the model|installation|install|
    environmental impact|technical specifications|model examination|framework versions|hardware|software|
    compute infrastructure|model architecture and objective|carbon emissions|speeds sizes times|引用|引用格式|目录|快速开始|安装|
    常见问题|环境影响`,
  elsewhere: `references|reference|related work|related works|related models|related datasets|
    acknowledgement|acknowledgements|acknowledgment|acknowledgments|credits|changelog|change log|news|updates|
    further reading|see also|license plate|requirements|dependencies|third party licenses|third party notices|contributing|
    contributions|contribute|roadmap|致谢|参考|参考文献|更新日志|新闻|相关工作|謝辞|참고`,
};

/** Returns topics as a set. */
export const topics = (...names: Topic[]): ReadonlySet<Topic> => new Set(names);
