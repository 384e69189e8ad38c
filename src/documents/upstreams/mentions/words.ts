const list = (words: string): string[] => words.split(/[\s,]+/).filter((word) => word !== "");

/** Words with capitals that name no model and no data: techniques, tools, hardware, file formats, languages, months. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  list(`
  a an the from into with this that these those our we it its i you he she they in on at of for to by as is are was were be and or not but if when while after before since however moreover
  additionally furthermore finally first second third next then here there note see please both all each every some many most more other another such only also all-in-one
  llm llms plm plms slm vlm vlms mllm lvlm lmm ai ml nlp nlu nlg cv tts asr stt ocr vqa qa q&a rag agi api apis sdk ui gui cli ide os pc gpu gpus cpu cpus tpu tpus npu ram vram ssd cuda rocm nccl
  a100 a800 h100 h800 h20 v100 t4 l4 l40 l40s p100 k80 rtx gtx tesla aws gcp azure ibm university institute lab laboratory team inc ltd corp corporation company
  lora qlora dora peft sft dpo ppo grpo rlhf rlaif rlvr kto orpo simpo cpo rl rm rms rlhf-v mlm clm nsp fim cot rope gqa mha mqa moe ffn mlps rnn lstm gru gan gans vae vaes vqvae vq-vae ddpm ddim ema adam adamw sgd lion adafactor bf16 fp16 fp32 fp8 int8 int4 nf4 fsdp ddp zero deepspeed megatron megatron-lm flashattention flash-attention flashattention-2 bpe bbpe sentencepiece wordpiece tokenizer gguf ggml gptq awq exl2 onnx mlx safetensors json jsonl csv tsv parquet yaml xml html pdf txt wav mp3 flac mp4 jpg jpeg png gif zip tar url urls http https doi isbn id ids uuid utf-8 utf8 ascii unicode latex markdown readme license licence
  python java javascript typescript c c++ cpp rust go golang sql bash shell php ruby perl scala kotlin swift r matlab julia docker linux windows macos ubuntu git
  pytorch tensorflow keras jax flax transformers diffusers accelerate peft trl unsloth axolotl llamafactory llama-factory vllm tgi sglang ollama llama.cpp lmstudio gradio streamlit colab kaggle wandb tensorboard mlflow langchain llamaindex huggingface hugging face modelscope hub spaces space swift xtuner fastchat flagai paddle paddlepaddle paddlenlp mindspore openxlab nemo fairseq espnet kaldi spacy nltk scikit-learn sklearn numpy pandas fasttext mergekit lm-eval lm-evaluation-harness helm opencompass
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  figure fig table leaderboard leaderboards space chatbot workshop section appendix chapter eq equation algorithm step stage phase part version v1 v2 v3 epoch epochs batch train training test validation eval evaluation dev split total average avg mean std score scores accuracy acc f1 bleu rouge wer cer map ndcg mrr auc em ppl perplexity loss precision recall rmse mae mse psnr ssim fid params parameters size tokens token context length dataset datasets data model models base card cards code paper papers demo website blog arxiv github repo repository issue issues pull request bibtex citation author authors title abstract year note notes tbd todo na n/a yes no none true false null unknown
  human humans user users assistant system prompt prompts instruction instructions input inputs output outputs response responses question questions answer answers text texts image images audio video speech conversation conversations multi-turn single-turn zero-shot few-shot one-shot in-context chain-of-thought state-of-the-art sota pre-training pre-trained pretraining fine-tuning finetuning fine-tuned instruction-tuned self-supervised semi-supervised open-source open source large language domain top level red end-to-end
  ip gdpr hipaa pii stem spam trainer ccpa copyright eula tos ceo cto phd md usd rmb mb gb tb kb ms hz khz faq sota nsfw sfw ner pos pad cls sep mask bos eos unk xxl xl
  creative commons cc cc-by cc0 cc-by-4.0 cc-by-sa cc-by-nc cc-by-nc-4.0 cc-by-nc-sa apache apache-2.0 mit-licensed bsd gpl agpl lgpl openrail mulan psl
  icd snomed umls mesh rest soap graphql oauth jwt sse websocket grpc k8s kubernetes helm-chart ats qr ui/ux seo crm erp iot ar vr xr 2d 3d 4d u-net unet dit transformer transformers attention encoder decoder diffusion lm gpt-style bert-style gpt-like bert-like llama-style alpaca-style sharegpt-style chatml
  mmlu mmlu-pro gsm8k-test humaneval humaneval+ mbpp mbpp+ hellaswag arc arc-c arc-e winogrande truthfulqa mt-bench mtbench alpacaeval arena-hard ifeval bbh big-bench agieval c-eval ceval cmmlu gaokao livecodebench aime aime24 aime25 math-500 gpqa mmmu mmbench mme pope mathvista chartqa-test seed-bench mteb beir cmteb c-mteb longbench ruler swe-bench drop piqa siqa boolq openbookqa lambada superglue
`),
);

/** Words on languages, places and makers: they begin a name and are none. */
export const PLACES: ReadonlySet<string> = new Set(
  list(`
  nvidia amd intel apple google microsoft amazon meta alibaba tencent baidu bytedance huawei deepmind databricks stanford berkeley mit cmu oxford cambridge harvard
  english chinese german french spanish italian portuguese russian japanese korean arabic hindi vietnamese thai indonesian turkish dutch polish danish swedish norwegian finnish greek hebrew persian ukrainian czech romanian hungarian kazakh bengali urdu tamil telugu malay catalan basque galician latin mandarin cantonese european american british indian african asian saudi uae egyptian levantine moroccan gulf maghrebi tunisian algerian iraqi iranian afghan pakistani nigerian kenyan ethiopian mexican brazilian argentine canadian australian irish scottish welsh swiss austrian belgian bulgarian croatian serbian slovak slovenian lithuanian latvian estonian icelandic israeli filipino malaysian singaporean taiwanese mongolian nepali sinhala khmer lao burmese amharic swahili yoruba hausa igbo zulu afrikaans somali north south east west northern southern eastern western america europe china india japan korea germany france spain denmark us usa uk eu un
`),
);

/** Nouns that end the name of a collection. */
export const COLLECTIONS =
  /^(?:Corpus|Corpora|Dataset|Datasets|Archive|Archives|Database|Collection|Collections|Project|Wiki|Library|Treebank|Benchmark|Challenge|Bank|Web|Gigaword|Times|News|Post|Journal)$/;

/** Nouns of data behind a name. */
export const DATA_NOUN_AFTER =
  /^(?:['’]s)?[)\]"”]?(?:\s\([^()]{3,60}\))?\s?(?:-?\s?(?:data ?sets?|data(?![\w/.-])|corpus|corpora|collection|archive|database|dumps?|subset|challenge)\b|(?:模拟)?(?:[\u4e00-\u9fff]{0,6})(?:数据集|语料库|语料|数据))/i;

/** Nouns behind a name of works and places on the web that data come from. */
export const SITE_NOUN_AFTER =
  /^["'”)\]]?\s(?:(?:tv|television|radio|web|news) )?(?:series|sitcom|tv show|forums?|web ?sites?|magazine|newspapers?|blog|podcast|subreddit|portal)\b/i;

/** Nouns of models behind a name. */
export const MODEL_NOUN_AFTER =
  /^["'”)\]]?\s(?:(?:base|language|large|foundation|pre-?trained|chat|segmentation|detection|vision|speech|embedding|diffusion|instruct)\s){0,2}(?:models?|checkpoints?|backbones?|weights|encoders?|decoders?|detectors?|networks?|llms?|adapters?|vocoders?)\b|^模型/i;
