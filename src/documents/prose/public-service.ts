/** "serves the public", "2 million monthly active users", 已向公众提供服务. */
const SERVES =
  /\b(?:serv(?:es?|ing)|offered to|open to|available to) the (?:general )?public (?:as|in|through|via|on)\b|\b\d[\d,.]{0,12} ?(?:k|m|million|thousand|billion)? (?:monthly|daily|weekly) active users\b|\b(?:powers|runs in|is deployed in|is used in) (?:our|the) (?:public|consumer|production) (?:\w+ )?(?:app|chatbot|service|website)\b/i;
const SERVES_ZH =
  /(?:已|正)[^。；]{0,24}(?:向|面向)(?:社会|广大)?公众(?:提供(?:\S{0,6})?服务|开放|上线)|(?:月活|日活)跃?用户(?:数|量)?(?:约|近|超|达|已?超过)?\s?\d/;
const OPEN =
  /\b(?:not|no|never|will|would|could|may|might|if|plan\w*|should|must|before|users who|your)\b|n['’]t\b|未|不|拟|计划|将|如|若|应|须|需/i;

/** Returns true if a sentence says that the model serves the public. */
export const servesPublic = (text: string): boolean =>
  (SERVES.test(text) || SERVES_ZH.test(text)) && !OPEN.test(text);
