import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { JsonText, PackText } from "../../model/pack-text.js";
import type { PackSource } from "../../policy/packs/load.js";
import { packSource } from "../files.js";
import { CAPS, MIB } from "./limits.js";
import type { PackFiles } from "./remote.js";

const RULE = /^([^/]+)\/rule\.json$/;
const REGISTER = /^register\/([^/]+\.json)$/;

/** True if a file says what the pack is; its examples and texts for readers do not. */
export const decides = (path: string): boolean =>
  path === "pack.json" || RULE.test(path) || REGISTER.test(path);

/** Returns the files that decide, within the caps; `packSpec` is how messages name the pack. */
export function decidingFiles(files: PackFiles, packSpec: string): PackFiles {
  const deciding = [...files]
    .filter(([path]) => decides(path))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (!files.has("pack.json"))
    throw new UserError(
      "pack-missing",
      message("remote.no-pack", { place: packSpec }),
      message("remote.name-folder"),
    );
  let bytes = 0;
  for (const [path, text] of deciding) {
    const length = Buffer.byteLength(text);
    bytes += length;
    if (length > CAPS.textBytes) throw tooBig(packSpec, fileTooBig(path));
  }
  if (bytes > CAPS.packBytes) throw tooBig(packSpec, textsTooBig());
  return new Map(deciding);
}

export const fileTooBig = (path: string): Message =>
  message("remote.file-too-big", { path, limit: CAPS.textBytes / MIB });

export const textsTooBig = (): Message =>
  message("remote.texts-too-big", { limit: CAPS.packBytes / MIB });

export const tooBig = (packSpec: string, reason: Message) =>
  new UserError(
    "pack-too-big",
    message("remote.too-big", { place: packSpec, reason }),
    message("remote.publish-alone"),
  );

/** Returns what the texts of a pack from elsewhere say, as the loader takes it. */
export function sourceOf(files: PackFiles, packSpec: string): PackSource {
  const read = (path: string): JsonText => {
    const text = files.get(path) ?? "";
    try {
      return { file: `${packSpec}: ${path}`, text, json: JSON.parse(text) };
    } catch {
      throw new UserError(
        "pack-invalid",
        message("remote.not-json", { path, place: packSpec }),
        message("remote.inform-owner"),
      );
    }
  };
  // By name, as a folder is listed: a pack has one digest wherever it lies.
  const matching = (pattern: RegExp) =>
    [...files.keys()]
      .flatMap((path) => {
        const name = pattern.exec(path)?.[1];
        return name === undefined ? [] : [{ path, name }];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const rules = matching(RULE).map(({ path, name }) => ({
    ...read(path),
    folder: name,
    beside: [],
  }));
  // As in a folder: a rule of that name takes the place of the entries.
  const registerFiles = rules.some(({ folder }) => folder === "register") ? [] : matching(REGISTER);
  const text: PackText = {
    pack: read("pack.json"),
    rules,
    register: registerFiles.map(({ path, name }) => ({ ...read(path), name })),
  };
  return { ...packSource(text), origin: packSpec };
}
