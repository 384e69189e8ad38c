import { expect, it } from "vitest";
import { spellingsOf } from "../../src/lineage/edges/spellings.js";

it.each([
  ["Llama2-70b", "Llama-2-70b"],
  ["Llama 2 70B", "Llama-2-70B"],
  ["LLaMA3_1-8B-Instruct", "LLaMA-3.1-8B-Instruct"],
  ["Gemma2 9B", "Gemma-2-9B"],
  ["Qwen-2.5 7B", "Qwen2.5-7B"],
  ["SD v2.1", "stable-diffusion-2.1"],
  ["Stable Diffusion v1.5", "stable-diffusion-v1-5"],
  ["SDXL", "stable-diffusion-xl-base-1.0"],
  ["Mistral 7B", "Mistral-7B-v0.1"],
])("%s may be the repository %s", (name, repository) => {
  expect(spellingsOf(name)[0]).toBe(name);
  expect(spellingsOf(name)).toContain(repository);
});

it("leaves other names as they are", () => {
  expect(spellingsOf("harbour-pilot-7b")).toEqual(["harbour-pilot-7b"]);
});
