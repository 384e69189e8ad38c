/** Ways to take what others published, whatever it is. */
const TAKEN =
  /\b(?:(?:web-?)?scrap(?:ed|ing)|(?:web-?)?crawl(?:ed|ing)|harvest(?:ed|ing)|(?:that|which|we|aggregator|bot) (?:daily |continuously )?(?:crawls?|scrapes?)|yt-dlp|youtube-dl|ripped)\b|爬取|爬虫|抓取|爬下/i;
/** Ways to come by data that say nothing of others by themselves. */
const COLLECTED =
  /\b(?:collected|gathered|taken|extracted|sourced|obtained|compiled|retrieved|downloaded|mined|drawn|pulled|derived|transcribed|transcribing|downloading|applying|(?:are|is|comes?|came) from|digiti[sz]ed|scanned|ocr(?:ed|['’]?d)?|subset|subsection|part|consists?|contains?|comprises?|trained|tuned|recorded|using|used)\b|\b(?:clips|scenes|utterances|dialog(?:ue)?s|frames|excerpts)\b[^.;]{0,30}\bfrom\b|收集|采集|来自|来源于|源自|取自|摘自|整理|获取|利用|基于|下载|扫描|涵盖|包含|包括|使用|采用|训练/i;

/** What of others is protected nearly always, and published by those who live on it. */
const WORKS =
  /\b(?:news(?:paper|wire)? (?:articles?|stories|sites?|websites?|pages?|headlines?|outlets?|texts?|portals?|agenc(?:y|ies))|newspapers?|magazines?|(?:unpublished|copyrighted|fiction) (?:novels|books)|novels|(?:e-|text)books|subtitles|closed captions|screenplays?|(?:tv|television|movie|film|episode) (?:scripts?|shows?|series|transcripts?|episodes?)|(?:interview|broadcast|radio|news|media|show) transcripts?|lyrics|anime|manga|comics|podcasts?|fan ?fictions?|youtube (?:videos?|podcasts?|channels?|audio))\b/i;
/** Works of those who live on their art, and voices of those who live on theirs. */
const ART =
  /\b(?:illustrations|artworks?|drawings|paintings|photographs|photos|images|works|songs|recordings)\b[^.;]{0,20}\b(?:by|of|from)\b[^.;]{0,40}\b(?:artists?|illustrators?|photographers?|painters?|singers?|musicians|bands?)\b|\b(?:artist|illustrator|photographer|singer)s?['’]s? (?:\w{1,20} )?(?:works?|artworks?|illustrations|songs|albums|photographs)\b|\bvoices? of (?:\w{1,20} ){0,4}(?:voice actors?|actors|actresses|celebrit(?:y|ies)|singers?|(?:tv|radio|podcast) hosts?)\b|\b(?:audiobooks?|music videos)\b/i;
const ART_ZH =
  /(?:插画师|画师|艺术家|作家|歌手|摄影师|设计师|漫画家|音乐人|UP ?主|博主|主播)[^。；，]{0,14}(?:作品|画作|插画|视频|音频|歌曲|文章|照片)|(?:演员|主持人|明星|歌手|名人|声优|配音演员)[^。；，]{0,12}(?:声音|音色|录音|语音|音频)|有声书|广播剧|播客|综艺/i;
/** Platforms on which people publish such works. */
const PLATFORMS =
  /\b(?:artstation|deviantart|pixiv|danbooru|gelbooru|wattpad|archive of our own|soundcloud|bilibili|tiktok)\b(?! tags?\b)|站酷|喜马拉雅|B ?站(?!点)|哔哩哔哩|抖音|快手|小红书|网易云音乐|QQ ?音乐|起点中文网|晋江文学/i;
/** What people publish on sites that run on it, and the sites. */
const PUBLISHED =
  /\b(?:reviews?|videos?|audio|speech|subtitles|captions|transcripts?|transcriptions|comments|posts|submissions|solutions|problems|photos?|images?|pictures|lyrics|job (?:ads?|postings?|listings?)|clips|memes|questions|answers)\b[^.;]{0,60}\b(?:from|on|of|via)\b[^.;]{0,40}\b(?:you ?tube|amazon(?! (?:mechanical|mturk|polly|sagemaker|web services|s3|rainforest|alexa))|imdb|yelp|trip ?advisor|goodreads|steam|google play|app store|netflix|spotify|rotten tomatoes|linkedin|glassdoor|indeed\.com|codeforces|leetcode|atcoder|aizu|codechef|hackerrank|topcoder|online judges?|flickr|pinterest|imgur|9gag|genius|booking\.com|airbnb|allrecipes|ted talks?|tv (?:shows?|series|channels?)|employers?)\b/i;
const DOWNLOADS =
  /\b(?:download(?:s|ed|ing)?|crawls?|obtain(?:s|ed|ing)?|scrapes?|collection)\b[^.;]{0,80}\b(?:videos?|audio|subtitles|submissions|problem descriptions|articles|photos|images|postings|data)\b[^.;]{0,40}\bfrom\b[^.;]{0,20}\b(?:you ?tube|the websites?|websites?|web ?pages|the web|the internet)\b/i;
const FROM_PLATFORM = /\b(?:from|on)\b|采集|收集|爬取|抓取|下载|来自|来源于|源自|取自|截取|作品/i;
const TEACHING =
  /\b(?:tutorials?|follow|channel|account|subscribe)\b|教程|课程|讲解|演示|关注|账号/i;

/** The same, as long as they are no subject that others write about: reviews of films, a category of products. */
const MEDIA =
  /\b(?:books|movies|films|tv episodes)\b|\bepisodes\b[^.]{0,80}\b(?:show|series|seasons?|transcri\w+|aired|broadcast\w*)\b|\b(?:show|series|transcri\w+|aired|broadcast\w*)\b[^.]{0,80}\bepisodes\b/i;
const SUBJECT =
  /\b(?:domains?|categor(?:y|ies)|genres?|topics?|subjects|products?|recommend\w*|reviews?|ratings?|lists?|such as|e\.g|classical|ancient|medieval)\b/i;
/** Posts of those who use a platform, which do not belong to who runs or reads it. */
const POSTS =
  /\b(?:posts?|comments|threads|submissions|conversations|messages|discussions)\b[^.]{0,80}\b(?:reddit|subreddits?|facebook|instagram|quora|forums?|discord|tumblr)\b|\b(?:reddit|facebook|instagram|quora|forums?|discord|tumblr)\b[^.]{0,40}\b(?:posts?|comments|threads|submissions|conversations|messages|discussions)\b/i;
/** Collections of works that are known for the rights that nobody cleared. */
const COLLECTIONS =
  /\b(?:laion[- ]?(?:5b|400m|2b|aesthetics?|coco|en|multi|face)?|open ?subtitles|books3|book ?corpus|bibliotik|webvid(?:-?\d+m)?|cc-?news)\b/i;
/** What of others is protected mostly. */
const CONTENT =
  /\b(?:articles?|stories|posts?|blogs?|comments|reviews|recipes|poems?|poetry|songs?|videos?|frames|photos?|photographs?|pictures|images?|artworks?|paintings|illustrations|web ?archives?|archived|job (?:ads?|postings?|listings?|descriptions|boards?)|web ?sites?|web ?pages?|pages|domains?(?! names?)|the (?:internet|web)|forums?|papers|source code|codes?|tweets|texts?|questions|answers|jokes|quotes)\b/i;
const WORKS_ZH =
  /期刊论文|新闻|小说|书籍|图书|教材|教辅|杂志|报刊|剧本|台词|字幕|歌词|影视|电视剧|电影|美剧|动漫|漫画|连续剧|文学作品|研报/;
const CONTENT_ZH =
  /网络|互联网|网站|网页|网上|在线|贴吧|微博|论坛|博客|帖子|文章|图片|视频|照片|评论|问答|问诊|对话|样本|数据|语料|知乎|百科/;
const INTERNET =
  /\b(?:collected|gathered|taken|sourced|obtained|downloaded|retrieved) from (?:across )?(?:the )?(?:public )?(?:internet|web)\b/i;
const INTERNET_ZH =
  /(?:来自|来源于|收集(?:于|自)?|采集(?:于|自)?|下载自?|源自)[^。；]{0,6}(?:互联网|网络|各?网站|网上)/;

/** What needs no leave, has one by its nature, or is taken from those who gave it. */
const FREE =
  /\b(?:wiki\w*|dbpedia|gutenberg|librivox|libri-?(?:speech|light|tts)|governments?|govern?ment(?:al)?|gov|parliament\w*|legislat\w+|statutes?|court|official|ministr\w+|public[- ]domain|creative commons|cc[- ]?(?:0|by)\b|cc-by\S*|cc0|open[- ]access|licen[cs]ed (?:under|for|from|by)|under (?:an? |the )?[\w .-]{0,40}licen[cs]es?|permissions?|permitted|agreements?|consent\w*|contract\w*|purchased|donat\w+|volunteers?|openly licensed|permissive\w*|freely licensed|stack ?exchange|stack ?overflow|(?:in|from|between|since|to|until|of) 1[5-8]\d\d|1[5-9]th[- ]century|unsplash|pexels|pixabay|patents?|europarl|arxiv|pubmed|pmc|own (?:website|site|content|articles|blog))\b|维基|政府|法律|法规|裁判|官方|授权|许可|同意|公有领域|公版|合同|采购|购买|自有|自建|古诗|古籍|古文|古代|诗词|志愿/i;
/** A part of speech about something else: a name, a task, a comparison, a tool, a hint to readers. */
const ELSEWHERE =
  /^\W*https?:\S+$|\bno (?:\w+ ){1,3}(?:was|were|is|are)\b|\b(?:urls?|links) (?:of|to)\b|\bmetadata (?:of|on|about|relating)\b|\bdomains\b(?:[:(]| (?:such|including|which))|\b(?:not|never|no longer|without|instead of|rather than|unlike|can be|could be|may be|should|must|you can|to be|clean(?:ed)? crawled corpus|colossal|crawl(?:ed|ing)? (?:dates?|time|id|timestamp)|scraping (?:code|scripts?|tools?)|scripts? (?:to|for|used)|filters? on|evaluat\w+|benchmark\w*|competit\w+|detect\w*|classif(?:y|ies|ier))\b|n['’]t\b|不是|并非|没有|未(?:经|曾)|无需|可以?(?:通过|从|使用|自行|用)|代码仓库|工具/i;
const ASKS = /[?？]\s*$/;
const LONGEST = 600;

/**
 * Returns true if a sentence says that the data are works of others, taken from where these published them, and names
 * nothing that makes them free.
 */
export function saysWorksTaken(sentence: string): boolean {
  const text = sentence.slice(0, LONGEST);
  if (ASKS.test(sentence) || FREE.test(text) || ELSEWHERE.test(text)) return false;
  const isWork =
    WORKS.test(text) ||
    WORKS_ZH.test(text) ||
    POSTS.test(text) ||
    COLLECTIONS.test(text) ||
    ART.test(text) ||
    ART_ZH.test(text) ||
    PUBLISHED.test(text) ||
    (PLATFORMS.test(text) && FROM_PLATFORM.test(text) && !TEACHING.test(text)) ||
    (MEDIA.test(text) && !SUBJECT.test(text));
  if (
    INTERNET.test(text) ||
    DOWNLOADS.test(text) ||
    INTERNET_ZH.test(text) ||
    (isWork && COLLECTED.test(text))
  )
    return true;
  return TAKEN.test(text) && (isWork || CONTENT.test(text) || CONTENT_ZH.test(text));
}

/** Words of which a sentence on works taken has one. */
export const TAKEN_WORDS: readonly string[] = [
  "scrap",
  "crawl",
  "harvest",
  "yt-dlp",
  "youtube",
  "ripped",
  "laion",
  "webvid",
  "corpus",
  "reddit",
  "facebook",
  "instagram",
  "quora",
  "forum",
  "discord",
  "tumblr",
  "transcript",
  "news",
  "magazine",
  "novels",
  "books",
  "subtitles",
  "captions",
  "screenplay",
  "script",
  "tv ",
  "television",
  "movie",
  "film",
  "lyrics",
  "anime",
  "manga",
  "comics",
  "episodes",
  "podcast",
  "fiction",
  "爬",
  "抓取",
  "互联网",
  "网站",
  "网上",
  "网络",
  "新闻",
  "小说",
  "书",
  "教材",
  "教辅",
  "杂志",
  "报刊",
  "剧",
  "台词",
  "字幕",
  "歌词",
  "影视",
  "动漫",
  "漫画",
  "文学作品",
  "研报",
  "artist",
  "illustrat",
  "photographer",
  "painter",
  "singer",
  "musician",
  "voice",
  "audiobook",
  "internet",
  "amazon",
  "imdb",
  "yelp",
  "advisor",
  "goodreads",
  "steam",
  "google play",
  "app store",
  "linkedin",
  "glassdoor",
  "codeforces",
  "leetcode",
  "atcoder",
  "online judge",
  "flickr",
  "download",
  "employer",
  "the web",
  "期刊",
  "artstation",
  "deviantart",
  "pixiv",
  "booru",
  "wattpad",
  "archive of our own",
  "soundcloud",
  "bilibili",
  "tiktok",
  "作品",
  "画作",
  "插画",
  "歌曲",
  "音色",
  "声音",
  "有声书",
  "播客",
  "综艺",
  "站酷",
  "喜马拉雅",
  "b站",
  "b 站",
  "哔哩哔哩",
  "抖音",
  "快手",
  "网易云",
  "起点",
  "晋江",
];
