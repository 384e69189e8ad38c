import type { Chance } from "../fuzz/chance.js";

/** A repository of made-up cards: what each card says of its upstreams is written in one of many ways. */
export function repository(chance: Chance): Map<string, string> {
  const files = new Map<string, string>();
  const subjects = chance.some(16, 32, () => subject(chance));
  const density = chance.pick([0, 1, 2]);
  for (const [i, { place, ...made }] of subjects.entries()) {
    const upstreams = chance
      .some(0, density, () => chance.pick(subjects))
      .filter((other) => other.place !== place);
    files.set(cardOf(place, chance), cardText(chance, { place, ...made }, upstreams, i));
    for (const [file, text] of beside(chance, place, made, upstreams)) files.set(file, text);
  }
  if (chance.is(0.3))
    files.set(
      "README.md",
      chance.is(0.5)
        ? "# A collection\n\nOf models.\n"
        : cardText(chance, { ...subject(chance), place: "" }, [], 99),
    );
  if (chance.is(0.3)) files.set("LICENSE", "MIT License\n");
  if (chance.is(0.2))
    files.set("governance.yaml", "subject: {kind: model}\nprovider: {name: Harbor}\n");
  for (let i = files.size; i < 20; i++) files.set(`notes/n${i}.md`, `# Note ${i}\n\nNothing.\n`);
  return files;
}

interface MadeSubject {
  readonly place: string;
  readonly kind: "model" | "dataset";
  readonly id: string | undefined;
  readonly title: string;
}

const WORDS = ["harbor", "tide", "buoy", "pier", "quay", "mole", "anchor", "berth"];
const OWNERS = ["acme", "Port-Lab", "north"];
const LICENSES = ["mit", "apache-2.0", "llama3.1", "cc-by-nc-4.0", "gpl-3.0", "other", ""];

function subject(chance: Chance): MadeSubject {
  const ending = chance.pick(["7b", "v2", "mini", "x1", "set"]);
  const name = `${chance.pick(WORDS)}-${chance.is(0.7) ? `${chance.below(900)}-` : ""}${ending}`;
  const area = chance.pick(["models", "models", "data", "models/family", "old/archive", "docs"]);
  return {
    place: chance.is(0.12) ? area : `${area}/${name}`,
    kind: chance.is(0.3) ? "dataset" : "model",
    id: chance.is(0.6) ? `${chance.pick(OWNERS)}/${name}` : undefined,
    title: chance.is(0.7)
      ? name
      : `${chance.pick(WORDS)} ${chance.pick(WORDS)} ${chance.below(99)}`,
  };
}

const cardOf = (place: string, chance: Chance): string =>
  `${place}/${chance.is(0.8) ? "README" : chance.is(0.5) ? "README.zh-CN" : chance.pick(WORDS)}.md`;

/** Returns how a card may write that it means another one. */
function reference(chance: Chance, from: string, to: MadeSubject): string {
  const path = `${"../".repeat(from === "" ? 0 : from.split("/").length)}${to.place}`;
  const id = to.id ?? to.place;
  return chance.pick([
    ...[id, id, id, to.place, path.startsWith(".") ? path : `./${path}`, `${path}/README.md`],
    to.title,
    `https://huggingface.co/${id}`,
    `https://hf.co/${id}/tree/main`,
    id.toUpperCase(),
    `${id}@main`,
    `/home/models/${id.split("/").at(-1)}`,
    `models--${id.replace("/", "--")}`,
    fullWidth(id),
    id.replace("b", "\u200bb"),
  ]);
}

const fullWidth = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));

/** Writes a scalar of YAML, now and then so that no search sees its letters. */
function scalar(chance: Chance, text: string): string {
  const hidden = () =>
    [...text].map((letter) => {
      if (!/[a-z0-9]/i.test(letter) || chance.is(0.7)) return letter;
      const code = letter.charCodeAt(0).toString(16);
      return chance.is(0.5) ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
    });
  if (chance.is(0.15)) return `"${hidden().join("")}"`;
  return chance.is(0.3)
    ? JSON.stringify(text)
    : /^[\w./-]+$/.test(text)
      ? text
      : JSON.stringify(text);
}

function cardText(
  chance: Chance,
  made: MadeSubject,
  upstreams: readonly MadeSubject[],
  i: number,
): string {
  const { place, kind, id, title } = made;
  const lines: string[] = [];
  const license = chance.pick(LICENSES);
  if (license) lines.push(`license: ${license}`);
  if (kind === "dataset") lines.push("task_categories:", "- text-generation");
  else lines.push("pipeline_tag: text-generation");
  const models = upstreams.filter((other) => other.kind === "model");
  const data = upstreams.filter((other) => other.kind === "dataset");
  const list = (key: string, some: readonly MadeSubject[]) => {
    if (some.length > 0)
      lines.push(
        `${key}:`,
        ...some.map((other) => `- ${scalar(chance, reference(chance, place, other))}`),
      );
  };
  if (kind === "model") list("base_model", models);
  list(kind === "model" ? "datasets" : "source_datasets", data);
  const declares = chance.below(3);
  if (id !== undefined && declares === 0 && kind === "model")
    lines.push(`model_name: ${scalar(chance, id)}`);
  if (chance.is(0.3) || (id !== undefined && declares === 1)) {
    lines.push("governance:");
    if (id !== undefined) lines.push(`  subject: {kind: ${kind}, id: ${id}}`);
    if (chance.is(0.3)) lines.push("  personalInfo: {present: yes}");
    if (kind === "model" && models[0] && chance.is(0.6))
      lines.push(
        "  teachers:",
        `  - id: ${scalar(chance, reference(chance, place, models[0]))}`,
        "    access: weights",
      );
    if (chance.is(0.3)) lines.push("  review: {date: 2026-01-02}");
  }
  const body = [
    `# ${declares === 2 && id !== undefined ? id : title}`,
    "",
    `A ${kind} number ${i}.`,
    "",
  ];
  if (declares === 2 && id !== undefined) body.push(`Load it as ${id}.`, "");
  const [named] = models;
  if (named && chance.is(0.5)) {
    const name = named.id ?? named.title;
    body.push(
      chance.pick([
        `It was fine-tuned from ${name}.`,
        `It was fine-tuned from [${name}](https://huggingface.co/${name}).`,
        `It was distilled from **${name}**, our teacher.`,
        `It was distilled from ${name.replace("-", "\\-")}.`,
        `It was fine-tuned from \`${name}\` on ${data[0]?.title ?? "letters"}.`,
      ]),
      "",
    );
  }
  if (chance.is(0.15))
    body.push("<!-- cardwarden-ignore-file ip/model-license-missing: it is known -->", "");
  if (chance.is(0.2)) body.push("## License", "", "It is under the MIT license.", "");
  if (chance.is(0.15))
    return `${body.join("\n")}\n## Model Details\n\nx\n\n## Training Data\n\nx\n\n## Intended Use\n\nReading.\n`;
  return `---\n${lines.join("\n")}\n---\n\n${body.join("\n")}\n`;
}

/** Returns files that may stand beside a card, or below it. */
function* beside(
  chance: Chance,
  place: string,
  made: Omit<MadeSubject, "place">,
  upstreams: readonly MadeSubject[],
): Iterable<[string, string]> {
  const base = upstreams[0]?.id ?? "Qwen/Qwen2.5-7B";
  if (chance.is(0.1)) yield [`${place}/LICENSE`, "MIT License\n"];
  if (chance.is(0.1))
    yield [`${place}/governance.yaml`, `subject: {kind: ${made.kind}}\nprovider: {name: Harbor}\n`];
  if (chance.is(0.12))
    yield [
      `${place}/adapter_config.json`,
      JSON.stringify({ peft_type: "LORA", base_model_name_or_path: base }),
    ];
  if (chance.is(0.1))
    yield [
      `${place}/${chance.pick(["", "train/", "train/deep/"])}${chance.pick(["config", made.title.replaceAll(" ", "_")])}.yaml`,
      `base_model: ${base}\ndatasets:\n- path: acme/letters\nlora_r: 8\nadapter: lora\nsequence_len: 8\nhub_model_id: ${made.id ?? "x/y"}\n`,
    ];
  if (chance.is(0.08))
    yield [
      `${place}/${chance.pick(["bom", "ml"])}.cdx.json`,
      JSON.stringify({
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        version: 1,
        components: [
          {
            type: "machine-learning-model",
            "bom-ref": "m",
            name: made.title,
            version: "1",
            licenses: [{ license: { id: "MIT" } }],
          },
        ],
      }),
    ];
  if (chance.is(0.08))
    yield [
      `${place}/croissant.json`,
      JSON.stringify({
        "@context": { "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/" },
        "@type": "Dataset",
        conformsTo: "http://mlcommons.org/croissant/1.0",
        name: made.title,
        license: "https://spdx.org/licenses/MIT",
        url: `https://huggingface.co/datasets/${made.id ?? "x/y"}`,
      }),
    ];
  if (chance.is(0.08)) yield [`${place}/model.safetensors`, "weights"];
}

/** Changes a few files of a repository in one of many ways. */
export function changed(chance: Chance, before: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map(before);
  for (let i = 0; i < 1 + chance.below(3); i++) change(chance, files);
  return files;
}

function change(chance: Chance, files: Map<string, string>): void {
  const paths = [...files.keys()];
  const file = chance.pick(paths);
  const text = files.get(file) ?? "";
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const edit = (pattern: RegExp, by: string) => files.set(file, text.replace(pattern, by));
  const move = (to: (path: string) => string) => {
    for (const path of paths)
      if (path === file || (folder !== "" && path.startsWith(`${folder}/`))) {
        files.set(to(path), files.get(path) ?? "");
        files.delete(path);
      }
  };
  const made = subject(chance);
  const actions: readonly (() => unknown)[] = [
    () => edit(/^license: .*$/m, `license: ${chance.pick(LICENSES) || "other"}`),
    () => edit(/^license: .*\n/m, ""),
    () =>
      edit(
        /^base_model:\n- .*$/m,
        `base_model:\n- ${chance.pick(OWNERS)}/${chance.pick(WORDS)}-7b`,
      ),
    () => edit(/^model_name: .*$/m, `model_name: ${chance.pick(OWNERS)}/renamed`),
    () => edit(/id: [\w/-]+\}/, `id: ${chance.pick(OWNERS)}/${chance.pick(WORDS)}-7b}`),
    () => edit(/^# .*$/m, `# ${chance.pick(WORDS)}`),
    () => edit(/present: yes/, "present: no"),
    () => files.set(file, `${text}\nMore text.\n`),
    () => files.delete(file),
    () => move((path) => `moved/${path}`),
    () => move((path) => path.replace(/[^/]*\/([^/]*)$/, `${chance.pick(WORDS)}-7b/$1`)),
    () => files.set(`${folder}/README.md`, cardText(chance, { ...made, place: folder }, [], 77)),
    () => files.set(`${made.place}/README.md`, cardText(chance, made, [made, subject(chance)], 78)),
    () => files.set(`${folder}/LICENSE`, chance.pick(["Apache License\n", "MIT License\n", ""])),
    () =>
      files.set(
        `${folder}/adapter_config.json`,
        JSON.stringify({ peft_type: "LORA", base_model_name_or_path: "Qwen/Qwen2.5-7B" }),
      ),
    () =>
      files.set(
        `${folder}/train/run.yaml`,
        `base_model: ${made.id ?? "x/y"}\nadapter: lora\nlora_r: 8\nsequence_len: 8\ndatasets: []\n`,
      ),
    () => files.set(`${folder}/model.safetensors`, "w"),
    () => files.set(`${folder}/governance.yaml`, "subject: {kind: model}\nstage: draft\n"),
    () => files.set(file, "Nothing.\n"),
  ];
  chance.pick(actions)();
}
