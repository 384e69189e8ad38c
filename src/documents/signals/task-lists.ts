const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Tasks by what they put out. Sources: Hugging Face, huggingface.js, packages/tasks, `PIPELINE_DATA`, with older names
 * from the Hub's earlier lists; ModelScope, modelscope/modelscope@2905da1, modelscope/utils/constant.py, the members of
 * `class Tasks`. A task that is in none of the lists says nothing: `backbone`, `other`, `audio-to-audio`.
 *
 * Three choices are ours. Translation, summaries and captions are new text, so they count as generated; marks of
 * punctuation and corrected spelling are the writer's own text. What only improves or measures a picture or a recording
 * (denoising, super-resolution, matting, reconstruction) generates nothing; what puts something else into it does. An
 * answer that is a part of the input or of a list is found, not written.
 */
export const TEXT_TASKS = words(`
  text-generation text2text-generation conversational summarization translation image-text-to-text image-to-text
  video-text-to-text audio-text-to-text

  chat fid-dialogue task-oriented-conversation text-summarization code-translation code-generation text2sql
  competency-aware-translation document-grounded-dialog-generate image-captioning video-captioning
  multimodal-dialogue
`);

export const MEDIA_TASKS = words(`
  text-to-image image-to-image image-to-video image-text-to-image image-text-to-video text-to-video video-to-video
  text-to-speech text-to-audio text-to-3d image-to-3d unconditional-image-generation

  face-image-generation image-inpainting image-paintbyexample image-skychange image-editing
  image-to-image-translation image-to-image-generation image-style-transfer image-portrait-stylization
  image-body-reshaping image-face-fusion controllable-image-generation text-to-360panorama-image image-try-on
  human-image-generation image-view-transform virtual-try-on video-inpainting text-to-head text-texture-generation
  motion-generation human3d-render human3d-animation image-control-3d-portrait text-to-image-synthesis
  text-to-video-synthesis efficient-diffusion-tuning voice-conversion talking-head virtual-human music-generation
`);

/** Text for certain, media perhaps. */
export const OPEN_TASKS = words("any-to-any");

export const OTHER_TASKS = words(`
  audio-classification automatic-speech-recognition depth-estimation document-question-answering feature-extraction
  fill-mask graph-ml image-classification image-feature-extraction image-segmentation keypoint-detection
  keypoint-matching mask-generation multiple-choice object-detection question-answering reinforcement-learning
  robotics sentence-similarity table-question-answering tabular-classification tabular-regression
  text-classification text-ranking text-retrieval time-series-forecasting token-classification
  video-classification visual-document-retrieval visual-question-answering voice-activity-detection
  zero-shot-classification zero-shot-image-classification zero-shot-object-detection

  ocr-detection ocr-recognition table-recognition lineless-table-recognition license-plate-detection
  card-detection-correction animal-recognition face-detection face-liveness face-quality-assessment
  card-detection face-recognition facial-expression-recognition face-processing-base face-attribute-recognition
  face-2d-keypoints facial-68ldk-detection human-detection human-object-interaction body-2d-keypoints
  body-3d-keypoints hand-2d-keypoints general-recognition human-wholebody-keypoint
  pedestrian-attribute-recognition image-multilabel-classification image-classification-imagenet
  image-classification-dailylife image-object-detection video-object-detection image-fewshot-detection
  open-vocabulary-detection object-detection-3d semantic-segmentation image-driving-perception
  image-depth-estimation dense-optical-flow-estimation image-normal-estimation indoor-layout-estimation
  video-depth-estimation panorama-depth-estimation portrait-matting universal-matting text-driven-segmentation
  shop-segmentation hand-static face-human-hand-detection face-emotion product-segmentation image-matching
  image-local-feature-matching image-quality-assessment-degradation human-normal-estimation crowd-counting
  skin-retouching image-super-resolution image-super-resolution-pasd image-debanding image-colorization
  image-color-enhancement image-denoising image-deblurring image-portrait-enhancement image-demoireing
  image-embedding product-retrieval-embedding live-category action-recognition action-detection video-category
  video-embedding movie-scene-segmentation language-guided-video-summarization video-text-retrieval
  video-object-segmentation referring-video-object-segmentation video-human-matting
  video-panoptic-segmentation video-instance-segmentation video-frame-interpolation video-stabilization
  video-super-resolution video-deinterlace video-colorization video-single-object-tracking
  video-multi-object-tracking video-summarization image-reid-person pointcloud-sceneflow-estimation
  image-multi-view-depth-estimation domain-specific-object-detection content-check face-reconstruction
  head-reconstruction human-reconstruction image-quality-assessment-mos nerf-recon-acc nerf-recon-4k
  nerf-recon-vq-compression surface-recon-common self-supervised-depth-completion bad-image-detecting

  word-segmentation part-of-speech named-entity-recognition nli sentiment-classification sentiment-analysis
  sentence-embedding relation-extraction zero-shot transformer-crf dialog-intent-prediction
  dialog-state-tracking text-error-correction word-alignment faq-question-answering information-extraction
  document-segmentation extractive-summarization translation-evaluation sudoku siamese-uie
  document-grounded-dialog-retrieval document-grounded-dialog-rerank machine-reading-comprehension

  auto-speech-recognition speech-signal-process speech-separation acoustic-echo-cancellation
  acoustic-noise-suppression keyword-spotting inverse-text-processing punctuation speaker-verification
  speech-language-recognition speaker-diarization audio-quantization language-score-prediction speech-timestamp
  speaker-diarization-dialogue-detection speaker-diarization-semantic-speaker-turn-detection
  emotion-recognition speech-super-resolution

  visual-grounding multi-modal-embedding text-video-retrieval generative-multi-modal-embedding
  multi-modal-similarity visual-entailment video-multi-modal-embedding image-text-retrieval
  document-vl-embedding video-question-answering video-temporal-grounding protein-structure
`);
