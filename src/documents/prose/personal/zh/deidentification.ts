/** Nobody can be recognized any more, by the words of the card. */
export const ANONYMIZED_ZH =
  /匿名化(?:处理|清洗)?|(?:已|经过?|做了?|进行了?|均)(?:作|做)?(?:严格)?匿名(?:处理)?|无法(?:再)?识别(?:到|出)?(?:特定)?(?:个人|自然人|身份)/;
/** Names are away or replaced; with more information persons can be recognized. */
export const PSEUDONYMIZED_ZH =
  /去标识化|脱敏|假名化|去隐私|打码|(?:替换|改)(?:为|成)(?:化名|假名|代号)/;
/** The card says that it was not done. */
export const RECOGNIZABLE_ZH =
  /(?:未|没有|尚未|并未)(?:经过?|作|做|进行)?(?:任何)?(?:匿名|脱敏|去标识)/;

/** Tools and techniques by which persons are made unrecognizable. */
export const METHODS_ZH =
  /Presidio|正则(?:表达式)?|命名实体识别|NER|哈希|掩码|遮蔽|打码|马赛克|模糊(?:处理|化)|(?:替换|改)(?:为|成)[^。；，]{1,12}|k-?匿名|差分隐私|人工(?:审核|脱敏|去除|检查|复核)|星号|(?:去掉|去除|删除|剔除|移除)[^。；，]{0,16}(?:姓名|数字串|手机号|身份证|标识|实体)|变声|泛化/i;
