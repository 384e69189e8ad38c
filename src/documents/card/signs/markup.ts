import type { Sign } from "./sign.js";

/** Signs that are written alike in every language: links, code, badges. */
export const MARKUP: readonly Sign[] = [
  {
    id: "hub-model-link",
    weight: 1.5,
    in: "text",
    kind: "model",
    most: 3,
    pattern:
      /huggingface\.co\/(?!datasets\/|spaces\/|docs\/|blog\/|papers\/|learn\/|join\/|collections\/|posts\/|course\/)[\w.-]{1,96}\/[\w.-]{1,96}/g,
  },
  {
    id: "hub-dataset-link",
    weight: 0.5,
    in: "text",
    kind: "dataset",
    most: 2,
    pattern:
      /huggingface\.co\/datasets\/[\w.-]{1,96}|modelscope\.cn\/datasets\/|kaggle\.com\/(?:datasets\/)?[\w-]{1,60}\/[\w-]{1,90}|opendatalab\.(?:com|org\.cn)|physionet\.org/g,
  },
  {
    id: "other-hub-link",
    weight: 2.5,
    in: "text",
    kind: "model",
    pattern:
      /modelscope\.cn\/(?:models|organization)\/|wisemodel\.cn\/models|model\.baai\.ac\.cn|openxlab\.org\.cn\/models|ollama\.com\/library/,
  },
  {
    id: "archive-link",
    weight: 1.5,
    in: "text",
    kind: "dataset",
    pattern:
      /zenodo\.org\/|figshare\.com|dataverse|osf\.io\/|openslr\.org|catalog\.ldc\.upenn|doi\.org\/10\.5281/,
  },
  {
    id: "drive-link",
    weight: 2.5,
    in: "text",
    pattern:
      /drive\.google\.com|pan\.baidu\.com|1drv\.ms|dropbox\.com\/s|aliyundrive\.com|\.(?:pth|ckpt|safetensors|pt|bin|tar\.gz|zip|tgz|jsonl?|csv|parquet)\)/,
  },
  {
    id: "loads-model",
    weight: 1,
    in: "code",
    kind: "model",
    most: 2,
    pattern:
      /from_pretrained\(\s{0,20}["'][\w.-]{1,96}\/[\w.-]{1,96}["']|snapshot_download\(|hf download |huggingface-cli download |git clone https:\/\/(?:huggingface\.co|(?:www\.)?modelscope\.cn)/g,
  },
  {
    id: "loads-data",
    weight: 0.5,
    in: "code",
    kind: "dataset",
    pattern: /load_dataset\(|MsDataset\.load/,
  },
  {
    id: "record-in-code",
    weight: 2.5,
    in: "code",
    kind: "dataset",
    pattern:
      /^\s{0,8}[{["'].{0,20}(?:instruction|conversations?|dialog|question|text|utterance|prompt|messages|content|context)["']\s?:/m,
  },
  {
    id: "citation",
    weight: 3,
    in: "text",
    pattern: /@(?:misc|article|inproceedings|techreport|online|software|dataset)\s{0,3}\{/i,
  },
  {
    id: "paper-link",
    weight: 0,
    in: "text",
    pattern: /arxiv\.org\/|aclanthology\.org|aclweb\.org/,
  },
  {
    id: "package-badge",
    weight: -2.5,
    in: "text",
    most: 4,
    pattern:
      /pypi\.(?:org|python\.org)|badge\.fury\.io|shields\.io\/(?:pypi|npm|conda|docker|codecov|nuget|crates|readthedocs)|codecov\.io|coveralls\.io|circleci\.com|travis-ci|actions\/workflows|readthedocs\.(?:io|org)|pepy\.tech|npmjs\.com|anaconda\.org|hub\.docker\.com|opencollective\.com|codacy|isitmaintained|crates\.io|pkg\.go\.dev/g,
  },
  {
    id: "installs-software",
    weight: -0.5,
    in: "code",
    most: 2,
    pattern:
      /\b(?:npm (?:i|install)|yarn add|brew install|cargo (?:install|add)|go get|apt(?:-get)? install|docker (?:run|pull|compose|build)|conda install -c|pip3? install (?:-U |--upgrade )?(?:\.|-e|git\+)|make\b|cmake\b)/g,
  },
  {
    id: "list-of-repositories",
    weight: -40,
    in: "text",
    least: 80,
    pattern: /github\.com\/[\w-]{1,40}\/[\w.-]{1,60}/g,
  },
  {
    id: "many-repositories",
    weight: -0.2,
    in: "text",
    most: 40,
    pattern: /github\.com\/[\w-]{1,40}\/[\w.-]{1,60}/g,
  },
  {
    id: "hub-docs-link",
    weight: -2,
    in: "text",
    most: 2,
    pattern: /huggingface\.co\/docs\/[\w-]{1,40}|docs\.[\w.-]{1,60}\/|\/docs\/[\w/.-]{1,80}\.md/g,
  },
];
