import type { Language } from "./sign.js";

/** English. */
export const EN: Language = {
  id: "en",
  writes: /[a-z]{3}/i,
  signs: [
    // What the title names.
    {
      id: "title-dataset",
      weight: 4,
      in: "title",
      kind: "dataset",
      pattern: /(?:data ?sets?|corpus|corpora|treebank|\bdata ?(?:card|sheet)|\bspeech data)\b/i,
    },
    {
      id: "title-model",
      weight: 1,
      in: "title",
      kind: "model",
      pattern:
        /\b(?:models?(?! ?cards?)|llms?|checkpoints?|lora|gguf|awq|gptq)\b|\b\d{1,3}(?:\.\d{1,2})?[bm]\b/i,
    },
    {
      id: "title-tool",
      weight: -5,
      in: "title",
      pattern:
        /\b(?:library|framework|toolkit|tools?|toolbox|sdk|api|engine|platform|server|apps?|web ?ui|cli|\w{0,12}bench|benchmark(?:s|ing)?(?! (?:data ?set|corpus))|leaderboard|evaluators?|replicate|reproduc\w{1,6}|courses?|tutorials?|guides?|handbook|cookbook|examples?|demo|plugins?|papers?|survey|harness|documentation|docs|scripts?|notebooks?|inference|deployment|fine-?tuning|finetune|training|evaluation|installation|how to|quick ?start|package|pipelines?|integrations?|quantization|zoo)\b/i,
    },
    {
      id: "title-list",
      weight: -40,
      in: "title",
      pattern: /\bawesome\b|\b(?:paper|reading) lists?\b/i,
    },
    // What the first sentences say.
    {
      id: "lead-this-dataset",
      weight: 2,
      in: "lead",
      kind: "dataset",
      pattern:
        /\b(?:this|the|our) (?:[\w-]{1,30} ){0,5}(?:data ?set|corpus|collection|data ?sheet|treebank) (?:is|was|are|has|contains?|consists?|comprises?|includes?|provides?|covers?|collects?|focuses|supports|can|features)\b/i,
    },
    {
      id: "lead-is-dataset",
      weight: 2.5,
      in: "lead",
      kind: "dataset",
      pattern:
        /\b(?:is|are|introduce|present|release|provide|contains?) (?:an?|the|our) (?:[\w-]{1,30},? ){0,8}(?:data ?sets?|corpus|treebank)\b/i,
    },
    {
      id: "lead-is-model",
      weight: 3.5,
      in: "lead",
      kind: "model",
      pattern:
        /\b(?:is|are|introduce|present|release|propose|build|develop|named) (?:an?|the|our) (?:[\w().-]{1,30},? ){0,8}(?:(?:language |foundation |diffusion |vision |chat )?models?|LLMs?|MLLMs?|LMMs?|VLMs?|chatbots?|assistant|checkpoints?|classifier)\b(?! (?:hub|zoo|server|serving|training|inference|inspector|library))/i,
    },
    {
      id: "lead-this-model",
      weight: 4,
      in: "lead",
      kind: "model",
      pattern:
        /\b(?:this|our) (?:[\w-]{1,30} ){0,3}(?:model|adapter|checkpoint|lora) (?:is|was|has|can|takes|uses|achieves|outperforms|performs|generates|predicts)\b/i,
    },
    {
      id: "lead-release",
      weight: 1.5,
      in: "lead",
      pattern:
        /\b(?:we|have|are|is|fully) (?:also |have |are |now |will )?(?:releas(?:e|ed|ing)|open-?sourc(?:e|ed|ing))\b[^.\n]{0,120}\b(?:models?|weights|checkpoints?|data ?sets?|corpus)\b/i,
    },
    {
      id: "lead-tool",
      weight: -5,
      in: "lead",
      pattern:
        /\b(?:is|are|provides?|offers|presents|introduce|contains?) (?:an?|the|our) (?:[\w()/.-]{1,30},? ){0,9}(?:librar(?:y|ies)|framework|toolkit|toolbox|tool|package|platform|engine|servers?|sdk|cli|command[- ]line|app|application|interface|ui|benchmark|leaderboard|wrapper|extension|plugin|course|tutorial|guide|list of|collection of (?:papers|resources|projects|scripts|notebooks)|module|compiler|runtime|simulator|environment|suite|utility|codebase|API)\b/i,
    },
    {
      id: "lead-guide",
      weight: -4,
      in: "lead",
      pattern:
        /\b(?:this (?:guide|tutorial|page|document|section|example|script|notebook|folder|directory|recipe|demo|course|book|list|package|library|module|project provides)|in this (?:guide|tutorial|example|section|course|folder|directory)|these (?:examples|scripts)|(?:the following|this) examples?|instructions (?:to|for|on)|learn (?:how|about)|collection of (?:[\w-]{1,20} ){0,3}(?:implementations|examples|papers|resources|scripts|notebooks|recipes|projects)|how to (?:use|run|train|fine-?tune|install)|curated list)\b/i,
    },
    // Headings.
    {
      id: "download-heading",
      weight: 3,
      in: "headings",
      kind: "model",
      pattern:
        /^(?:(?:pre ?)?(?:trained )?model )?(?:weights?|checkpoints?|model zoo|model (?:list|weights|checkpoints|family|release|series|download|downloads)|(?:released|available|pretrained|pre trained|our|delta) (?:models?|weights|checkpoints)|(?:download )?(?:models?|weights|checkpoints) download|download (?:the )?(?:models?|weights|checkpoints|pretrained models?)|[\w ]{0,40} (?:model )?(?:weights|checkpoints))$/m,
    },
    {
      id: "data-heading",
      weight: 2,
      in: "headings",
      kind: "dataset",
      most: 3,
      pattern:
        /^(?:the )?(?:data ?sets?|data|corpus|collection) (?:downloads?|access|availability|formats?|statistics|stats|structure|splits?|fields|sources?|examples?|samples?|content|contents|overview|details|license|annotation|release|composition|summary|files|card|sheet|processing|cleaning|construction|generation|creation)$|^(?:downloading|download (?:the )?(?:data ?sets?|data|corpus)|column names|columns|fields|record format|json format|how was the (?:corpus|data ?set|data) (?:created|collected|generated|built)|data dictionary|demographic information|text corpus|text domains|recommended use)$/gm,
    },
    {
      id: "notice-heading",
      weight: 3,
      in: "headings",
      pattern:
        /^(?:disclaimers?|usage and license notices?|license and (?:disclaimer|usage)|ethical statement|ethics statement|responsible use|safety|terms of use|model license|data license|acceptable use|limitations and (?:disclaimer|societal impact)|access)$/m,
    },
    {
      id: "training-heading",
      weight: 1.5,
      in: "headings",
      kind: "model",
      pattern:
        /^(?:training (?:recipe|infrastructure|setup|stages?|config|configuration)|pre ?training|instruction tuning|fine tuning data|data recipe|hyperparameters)$/m,
    },
    {
      id: "score-heading",
      weight: 1.5,
      in: "headings",
      kind: "model",
      pattern:
        /^(?:[\w ]{0,40} )?(?:evaluations?|results?|performance|benchmarks?|benchmark results|accuracy|comparison)(?: [\w ]{0,30})?$/m,
    },
    {
      id: "project-heading",
      weight: -2,
      in: "headings",
      most: 4,
      pattern:
        /^(?:contributing|contribut(?:e|ion|ions)|contribution guidelines|how to contribute|contributors|api|apis|api (?:reference|documentation|docs)|documentation|docs|developer guide|configuration|plugins?|troubleshooting|testing|running (?:the )?tests|tests?|development|building|build|build(?:ing)? from source|from source|install from source|supported (?:models?|platforms|features|backends|devices|hardware|frameworks|languages|tasks)|key features|main features|features|integrations|community|support|getting help|sponsors?|backers|roadmap|changelog|release notes|releases|code of conduct|security|ecosystem|project structure|code structure|directory structure|repository structure|file structure|resources|tutorials?|examples and tutorials|prerequisites|command line|cli|why [\w ]{1,30}|how it works|learn more|further reading|design|philosophy|projects using [\w ]{1,30}|who uses [\w ]{1,30}|faq|step \d.{0,40})$/gm,
    },
    {
      id: "eval-heading",
      weight: -3,
      in: "headings",
      most: 2,
      pattern:
        /^(?:how to (?:evaluate|run|use)\b.{0,40}|evaluation (?:descriptions?|scripts?|usage)|groups(?: tags)?(?: and tasks)?|tags|checklist|token usage.{0,20}|paper(?: title)?|task validity.{0,30}|experimental setup|contribution statement|version history|run(?:ning)?(?: (?:the )?(?:code|experiments?|scripts?|evaluation|inference|training|server|examples?))?|command.{0,20}|arguments|options|parameters|launch\b.{0,30}|reproduc.{0,40})$/gm,
    },
    {
      id: "license-heading",
      weight: 2,
      in: "headings",
      pattern:
        /^(?:(?:model|data|dataset|code) )?licen[cs](?:e|ing)(?: .{0,30})?$|^copyright notice$/m,
    },
    {
      id: "question-heading",
      weight: 2,
      in: "headings",
      kind: "dataset",
      most: 4,
      pattern:
        /^(?:for what purpose was the data|who (?:created|funded|was involved|is supporting|collected|annotated)|what do the instances|how many instances|is there a label|are there (?:recommended data splits|any errors)|does the data|how was the data|is the software used|has the data ?set been|will the data ?set|were any ethical|what license|what mechanisms)/gm,
    },
    // Sentences.
    {
      id: "model-license",
      weight: 3.5,
      in: "prose",
      kind: "model",
      pattern:
        /\b(?:models?|weights|checkpoints?|adapters?|diffs?)\b[^.\n]{0,80}\b(?:licen[cs]ed?|non-?commercial|research (?:use|purposes?|preview)|commercial use|is for research)\b/i,
    },
    {
      id: "data-license",
      weight: 3,
      in: "prose",
      kind: "dataset",
      pattern:
        /\b(?:data ?sets?|data|corpus|annotations|dialogu?es)\b[^.\n]{0,80}\b(?:licen[cs]ed?|non-?commercial|research (?:use|purposes?)|cc[- ]by|cc0|terms of use|copyright)\b/i,
    },
    {
      id: "trained-on",
      weight: 1,
      in: "prose",
      kind: "model",
      most: 3,
      pattern:
        /\b(?:pre-?|fine-?|instruction-?)?(?:trained|tuned) (?:on|with|using|from|based)\b [^.\n]{0,24}/gi,
    },
    {
      id: "derived",
      weight: 2,
      in: "prose",
      kind: "model",
      pattern:
        /\b(?:fine-?tuned?|quantized|distilled|merged?|adapted|converted|initialized|derived|continued) (?:version )?(?:of|from|on top of)\b|\bmerge of\b|\bfine-?tune of\b|\bbase models?\b/i,
    },
    {
      id: "size-of-model",
      weight: 2,
      in: "prose",
      kind: "model",
      pattern:
        /\b\d[\d.]{0,6}[- ]?(?:[bm]|billion|million)[- ]param|\b\d[\d.]{0,6} ?(?:b|t|billion|trillion) (?:\w{1,16} )?tokens\b|\b\d{1,3}b (?:model|version|parameter)/i,
    },
    {
      id: "size-of-data",
      weight: 1.5,
      in: "prose",
      kind: "dataset",
      most: 3,
      pattern:
        /\b\d[\d,.]{0,14} ?[km]?\+? (?:[a-z-]{1,20} ){0,3}(?:examples|samples|instances|dialogu?es|conversations|sentences|utterances|images|clips|hours|documents|articles|pairs|questions|annotations|records|speakers|turns|items|entries|tweets|posts|reviews|recordings|entities|relations|reports|stories|rows|tasks)\b/gi,
    },
    {
      id: "made-of",
      weight: 1.5,
      in: "prose",
      kind: "dataset",
      most: 3,
      pattern:
        /\b(?:annotat(?:ed|ors?|ion)|crowd-?(?:sourc\w{1,6}|workers?)|collected (?:from|by|via|in)|scraped|crawled|transcri(?:bed|pts?)|sampled from|recorded|labell?ed (?:by|with)|de-?identified|anonymi[sz]ed)\b/gi,
    },
    {
      id: "data-words",
      weight: 0.25,
      in: "prose",
      kind: "dataset",
      most: 6,
      pattern: /\b(?:this|the|our|original) (?:data ?set|corpus|datasheet)\b[^.\n]{0,20}/gi,
    },
    {
      id: "model-words",
      weight: 1,
      in: "prose",
      kind: "model",
      most: 6,
      pattern: /\b(?:this|our|the trained|the released|the fine-?tuned) models?\b[^.\n]{0,20}/gi,
    },
    {
      id: "data-origin",
      weight: 2.5,
      in: "prose",
      kind: "dataset",
      pattern:
        /\b(?:this|the|these|our|original|raw) (?:data ?sets?|data|corpus|dialogu?es|conversations) (?:is|was|are|were|comes?|has|have|contains?|consists?) (?:[\w-]{1,20} ){0,3}(?:from|collected|released|based|built|created|available|licen[cs]ed|of|by)\b/i,
    },
    {
      id: "processed-data",
      weight: 2.5,
      in: "prose",
      kind: "dataset",
      pattern:
        /\b(?:clean(?:ed|ing)?|filter(?:ed|ing)?|process(?:ed|ing)?|preprocess(?:ed|ing)?|deduplicat\w{1,4}) (?:the |our |and |by )?(?:[\w-]{1,16} )?(?:data ?sets?|data|version|dialogu?es|corpus|conversations)\b/i,
    },
    {
      id: "access-to-data",
      weight: 1,
      in: "prose",
      kind: "dataset",
      pattern:
        /\b(?:download|access to|access|request|obtain|get) (?:the |our |this )?(?:full |raw |original |complete )?(?:data ?set|data|corpus)\b/i,
    },
    {
      id: "splits",
      weight: 1.5,
      in: "prose",
      kind: "dataset",
      pattern:
        /\btrain(?:ing)?\b[^\n]{0,40}\b(?:dev|val|valid|validation|development)\b[^\n]{0,40}\btest\b/i,
    },
    {
      id: "may-be-wrong",
      weight: 2,
      in: "prose",
      pattern:
        /\bhallucinat\w{1,8}|\b(?:may|might|can|could) (?:still )?(?:produce|generate|contain|output) (?:[\w,-]{1,20} ){0,4}(?:incorrect|inaccurate|harmful|offensive|biased|toxic|errors|false)/i,
    },
    {
      id: "research-only",
      weight: 2,
      in: "prose",
      pattern:
        /\b(?:research (?:purposes?|use) only|only (?:be used )?for (?:non-?commercial |academic )?research|non-?commercial (?:use|research|purposes))\b/i,
    },
    {
      id: "many-models",
      weight: -3,
      in: "prose",
      pattern:
        /\b(?:supports? (?:a (?:wide )?(?:range|variety) of|many|most|multiple|various|\d+\+?|all|popular) (?:[\w-]{1,20} ){0,4}(?:models|llms|datasets|backends|providers|architectures)|any (?:hugging ?face|llm|model)|plug-and-play|easy-to-use|pull requests?|open an issue|github issues)\b/i,
    },
  ],
};
