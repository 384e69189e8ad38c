import { expect, test } from "vitest";
import { builtinRegister } from "../../src/policy/packs/builtin.js";
import { isApiName, isServed } from "../../src/register/index.js";

const { register } = builtinRegister();
const { services } = register;

test("terms of a service that offers a model whose weights are published", () => {
  expect(services.forModel("deepseek-ai/DeepSeek-V3", "api")?.id).toBe("terms:deepseek-platform");
  expect(services.forModel("DeepSeek-AI/deepseek-r1", "product-ui")?.id).toBe(
    "terms:deepseek-chat",
  );
  expect(services.forModel("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "api")).toBeUndefined();
  expect(services.forModel("meta-llama/Llama-3.3-70B-Instruct", "api")).toBeUndefined();
});

test("terms of the same party for another way of using its service", () => {
  const of = (id: string) =>
    register.license(id) as NonNullable<ReturnType<typeof register.license>>;
  expect(services.forService(of("terms:openai-services"), "product-ui")?.id).toBe(
    "terms:openai-consumer",
  );
  expect(services.forService(of("terms:openai-2023-03-14"), "api")?.id).toBe(
    "terms:openai-2023-03-14",
  );
  expect(services.forService(of("terms:midjourney"), "api")?.id).toBe("terms:midjourney");
});

test.each([
  ["kimi-k2-turbo", true],
  ["kimi-latest", true],
  ["moonshotai/Kimi-K2-turbo", false],
  ["QwQ-32B-Preview", false],
  ["DeepSeek-V3", false],
])("%s is the name of an API: %s", (name, expected) => {
  expect(isApiName(name)).toBe(expected);
});

test("only what a service offers has an API's name", () => {
  expect(isServed(["moonshotai/Kimi-K2-Instruct"], register)).toBe(true);
  expect(isServed(["stabilityai/sdxl-turbo"], register)).toBe(false);
});
