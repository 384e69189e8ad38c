import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { isOutside } from "../../src/node/files.js";

test.each([
  ["the folder itself", "/work/cards", false],
  ["a file in it", "/work/cards/README.md", false],
  ["a name that begins with two points", "/work/cards/..draft/README.md", false],
  ["the folder above", "/work", true],
  ["a folder beside it", "/work/cards-2", true],
])("outside a folder lies, or not: %s", (_, path, outside) => {
  expect(isOutside("/work/cards", path, posix)).toBe(outside);
  const windows = (text: string) => `C:${text.replaceAll("/", "\\")}`;
  expect(isOutside(windows("/work/cards"), windows(path), win32)).toBe(outside);
});

test.each(["D:\\cards", "D:\\work\\cards", "\\\\server\\share\\cards"])(
  "another drive of Windows is outside: %s",
  (path) => {
    expect(isOutside("C:\\work\\cards", path, win32)).toBe(true);
  },
);
