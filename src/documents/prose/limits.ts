/** "may contain errors", "does not generalize", "is not a substitute": what a reader has to be warned of. */
const FAULTY =
  /\b(?:may|might|sometimes|often|occasionally|still|potentially|likely to|tends? to|(?:can|could|will|would) (?:still |also |sometimes |occasionally )?(?:produce|generate|make|contain|include|be|reflect|exhibit|output|give|hallucinate|fail))\b[^.;]{0,60}\b(?:hallucinat\w*|inaccura\w+|incorrect\w*|wrong|errors?|mistakes?|noise|noisy|bias(?:es|ed)?|stereotyp\w+|offensive|harmful|toxic|outdated|incomplete|unreliable|nonsens\w+|misleading|implausible|varying quality|fail)\b/i;
const BOUNDED =
  /\b(?:limited (?:to|in|by)|(?:known|main|inherent|following|some|several) limitations?|limitations? (?:is|are|include)|not guaranteed?|no guarantee|cannot guarantee|(?:does|do)(?: not|n['’]t) (?:cover|generali[sz]e|support|represent|reflect|capture|contain all|perform well|always)|not (?:fully |necessarily )?(?:representative|exhaustive|error-free)|struggles? with|performs? (?:poorly|worse)|degrades? (?:on|for|when)|prone to|must not be assumed|not be (?:relied (?:up)?on|treated as|considered as)|not (?:an? )?(?:substitute|replacement) for|(?:has|have|was|were)(?: not|n['’]t) (?:yet )?(?:been )?(?:validated|tested|evaluated|verified|proofread|aligned)|will (?:therefore )?not be updated|contains? (?:some |a few |many )?(?:noise|noisy|errors|duplicates|ocr errors|typos|mistakes))\b/i;
/** What other works lack is a reason for this one, and what a license limits is no fault of the model. */
const OF_OTHERS =
  /\b(?:existing|previous|prior|other|traditional|conventional|current (?:models|methods|approaches|benchmarks|data ?sets)|most (?:models|methods)|overcome|address(?:es|ing)?|mitigat\w+|alleviat\w+|tackl\w+|solv\w+|reduc(?:e|es|ing)|avoid\w*|opposed to|without limitation|liabilit\w+|warrant\w+|including but not limited|rate limit|context (?:length|window))\b|现有|以往|已有的?(?:数据|模型|方法)|传统|此前|解决|克服|针对|缓解|避免|减少|弥补|[?？]\s*$/i;

const FAULTY_ZH =
  /(?:存在|有|具有)[^。；，]{0,14}(?:局限|缺陷|不足|偏差|偏见|噪声|噪音|瑕疵|错误)|(?:可能(?!导致)|难免|仍然?会|有时)[^。；]{0,20}(?:错误|不准确|有害|偏见|幻觉|不当|冒犯|误导|虚假|不实|噪声|事实性|随机性)|(?:无法|不能|不|难以)保证[^。；]{0,24}(?:准确|可靠|正确|完整|质量|效果|真实|安全|适合)|不能?(?:够)?(?:完全)?(?:替代|代替|取代)|不(?:应|建议|可)[^。；]{0,30}(?:替代|代替|取代|作为[^。；]{0,10}(?:依据|决策|参考))|(?:能力|规模|质量|质和量|数据量|参数量|泛化性?)[^。；，]{0,8}(?:有限|不足|较弱|受限)|尚未[^。；，]{0,10}(?:验证|测试|评测|对齐)|局限性/;

/** Returns true if a sentence on the subject tells a limit of the model or the data. */
export const statesLimit = (text: string): boolean =>
  (FAULTY.test(text) || BOUNDED.test(text) || FAULTY_ZH.test(text)) && !OF_OTHERS.test(text);
