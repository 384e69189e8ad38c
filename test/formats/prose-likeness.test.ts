import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "../lineage/facts.js";

const MATTER = "license: apache-2.0\npipeline_tag: text-to-speech";

/** Returns the features that a card offers to reproduce, and whether it speaks of consent to users or of people recorded. */
async function likenessOf(body: string, matter = MATTER, kind: "model" | "dataset" = "model") {
  const files = { "h/README.md": document(matter, `# Harbour voice\n\n${body}\n`) };
  const facts = await factsOf(files, kind);
  const [features, notice, consent] = valuesOf(
    facts,
    "likeness.features",
    "likeness.userNotice",
    "likeness.consent",
  );
  return [features, notice !== null, consent];
}

describe("voices and faces in sentences", () => {
  test.each<[string, string]>([
    ["Harbour voice supports voice cloning from ten seconds of speech.", "voice"],
    ["It clones any voice.", "voice"],
    ["The model performs zero-shot TTS.", "voice"],
    ["This model swaps the faces of two people in a picture.", "face"],
    ["本模型支持声音克隆。", "voice"],
    ["本模型可用于换脸。", "face"],
  ])("reproduced: %s", async (body, feature) => {
    expect(await likenessOf(body)).toEqual([[feature], false, null]);
  });

  test.each([
    "Harbour voice does not support voice cloning.",
    "It reads tide tables aloud in two voices.",
    "## Evaluation\n\nWe compare it with systems for zero-shot TTS.",
    "## Data\n\nThe corpus was made for voice conversion.",
    "本模型不支持声音克隆。",
  ])("not reproduced: %s", async (body) => {
    expect((await likenessOf(body))[0]).toBeNull();
  });

  test.each([
    "Do not clone a voice without the consent of the speaker.",
    "## Misuse\n\nIt is not meant for impersonating people.",
    "未经本人同意，不得使用他人声音。",
  ])("a notice to users: %s", async (body) => {
    expect((await likenessOf(body)).slice(0, 2)).toEqual([null, true]);
  });

  test.each([
    "## Data\n\nAll speakers consented to the recording.",
    "## 数据\n\n录音已取得说话人同意。",
  ])("consent of the people recorded: %s", async (body) => {
    expect((await likenessOf(body))[2]).toBe("yes");
  });
});

describe("voices and faces in tags and tasks", () => {
  test("of a model", async () => {
    const tagged = `${MATTER}\ntags: [Voice_Cloning, speech]`;
    expect((await likenessOf("Card.", tagged))[0]).toEqual(["voice"]);
    const modelScope = "license: apache-2.0\ntasks: [talking-head]";
    expect((await likenessOf("Card.", modelScope))[0]).toEqual(["face"]);
  });

  test("a category is biometric where its feature is reproduced or recognized", async () => {
    const biometric = async (matter: string) => {
      const files = { "h/README.md": document(matter, "# Harbour faces\n") };
      return valuesOf(await factsOf(files, "dataset"), "personalInfo.biometricUse")[0];
    };
    const declared = "governance: {personalInfo: {present: yes, categories: [Name, FacialImage]}}";
    const task = "task_categories: [image-classification]";
    expect(await biometric(`${task}\ntags: [face-recognition]\n${declared}`)).toEqual([
      "FacialImage",
    ]);
    expect(await biometric(`${task}\n${declared}`)).toBeNull();
    expect(await biometric(`${task}\ntags: [speaker-verification]\n${declared}`)).toBeNull();
  });
});
