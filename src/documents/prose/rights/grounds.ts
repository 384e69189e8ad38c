/** A ground on which works of others are used: leave, a contract, a license of theirs, none needed. */
const GROUND =
  /\bwith (?:the )?(?:express |explicit |written |prior |kind |full )?(?:permission|consent|authori[sz]ation)s? (?:of|from|by)\b|\b(?:obtained|received|secured|given|granted|acquired|asked for|have) (?:us |the |an? |all |explicit |written |necessary )?(?:permissions?|consents?|licen[cs]es? (?:from|to)|authori[sz]ation|rights (?:from|to))\b|\bpermission (?:was|has been|to \w+ (?:was|has been)) (?:granted|obtained|given)\b|\b(?:written|data|licen[cs]e|licen[cs]ing|sharing|collaboration|formal)[- ]agreements?\b|\bagreements? with\b|\b(?:in|into|under) the public domain\b|\bpublic[- ]domain (?:works?|books?|texts?|images?|content|sources?)\b|\btext and data mining\b|\b(?:articles?|texts?|contents?|images?|photos?|books?|songs?|recordings?|videos?|materials?|works|pages|documents|posts|sources?|wiki|original data|source data|website|site)\b[^.;]{0,50}\b(?:is|are|was|were|being)\b[^.;]{0,20}\b(?:released|licen[cs]ed|published|available|distributed|shared|provided)\b[^.;]{0,20}\bunder\b[^.;]{0,60}(?:\blicen[cs]es?\b|\bcc[- ]by|\bcc0|\bcreative commons)|\blicen[cs]ed from\b|\bunder (?:permissive|free|open|creative commons) licen[cs]es? were (?:collected|used|included|kept|taken)\b|\bdonated by\b|\bwe (?:own|hold) (?:the |all )?(?:copyrights?|rights)\b/i;
const GROUND_ZH =
  /(?:已|均|经|获|取得|得到)[^。；]{0,12}(?:授权|许可|同意)|授权(?:使用|采集|提供)|公有领域|公版|购买(?:自|了)?[^。；]{0,10}(?:版权|数据)|签署[^。；]{0,10}协议|合作(?:方|机构|单位)提供|自有版权/;
const DENIED =
  /\bthis (?:work|material|page|content|repository|article|site)\b|\b(?:not|no|never|without|nor|neither|unclear|unknown|any)\b|n['’]t\b|未|没有|无|不|请|须|需/i;

/** Returns true if a sentence names a ground on which works of others are used. */
export const saysGround = (text: string): boolean =>
  !/[?？]\s*$/.test(text) && (GROUND.test(text) || GROUND_ZH.test(text)) && !DENIED.test(text);

/** Words of which a sentence on grounds has one. */
export const GROUND_WORDS: readonly string[] = [
  "permission",
  "consent",
  "authoriz",
  "authoris",
  "agreement",
  "public domain",
  "public-domain",
  "data mining",
  " under ",
  "licensed from",
  "licenses from",
  "licences from",
  "license from",
  "rights from",
  "donated",
  "we own",
  "we hold",
  "授权",
  "许可",
  "同意",
  "公有领域",
  "公版",
  "购买",
  "签署",
  "合作",
  "自有版权",
];
