/** Titles under which a data set card lists its columns. */
export const FIELDS_TITLE =
  /\b(?:(?:data |dataset )?fields?|columns?|(?:data )?schemas?|data dictionary|codebook|record (?:format|layout)|data (?:format|structure)|file format)\b|字段|列名|列说明|列含义|数据格式|数据结构|属性说明|变量说明|表结构|项目(?:説明|定義)/i;

/** Titles that announce columns, or what something can do: under them only what is marked as code is a column. */
export const LOOSE_TITLE = /\b(?:features?|attributes|variables|properties|contents?)\b|特征|内容/i;

/** Titles under which an example of the data stands, and not their columns. */
export const SAMPLES_TITLE =
  /\b(?:instances?|examples?|samples?|splits?|statistics|sizes?)\b|样例|示例|样本|实例|划分|统计/i;

/** Headers of the column of a table in which names of columns stand: in a part on columns, and anywhere. */
export const FIELD_HEADER = {
  near: /^(?:(?:data |field |column |feature |attribute |variable |key )?(?:name|field|column|feature|attribute|variable|key|property)s?(?: name)?|字段(?:名称?)?|列名?|名称|属性(?:名称?)?|变量(?:名称?)?|键)$/i,
  sure: /^(?:(?:data |csv |json )?(?:field|column|attribute|variable)s?(?: names?)?|feature name|字段(?:名称?)?|列名|属性名称?|变量名称?)$/i,
} as const;

/** Headers of the column of a table which says what a column means. */
export const MEANING_HEADER =
  /^(?:descriptions?|meanings?|contents?|explanations?|definitions?|details?|notes?|说明|描述|含义|解释|备注|内容|字段说明)$/i;
