import { message, render } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { type KeptReadings, openReadings } from "../node/readings/cache.js";
import { readingsFolder } from "../node/readings/folder.js";
import { readingsKey } from "../node/readings/key.js";
import { toolDigest } from "../node/readings/tool-digest.js";
import type { CheckOptions } from "../pipeline/options.js";
import { line } from "../report/escape.js";
import { VERSION } from "../version.js";
import type { Terminal } from "./terminal.js";

/** A run whose readings are kept. */
interface RunToKeep {
  readonly root: string;
  readonly checking: CheckOptions;
  /** Every document of the repository is read. */
  readonly isWhole: boolean;
}

/**
 * Opens what earlier runs read, as `--cache` asks for; the name of its folder may be empty. That it cannot be read or written is a warning: no result depends
 * on it.
 */
export async function keptReadings(
  named: string,
  { root, checking, isWhole }: RunToKeep,
  { cwd, err }: Terminal,
): Promise<(Pick<KeptReadings, "store" | "isEmpty"> & { save(): void }) | undefined> {
  const warn = (error: unknown) => {
    const reason = error instanceof Error ? error.message : "";
    const text = render(message("cli.cache-unusable", { reason }), checking.locale);
    err(`warning: ${line(text)}\n`);
  };
  try {
    const folder = await readingsFolder(named === "" ? undefined : named, {
      env: process.env,
      cwd,
      root,
    });
    const { store, isEmpty, save } = openReadings({
      folder,
      root,
      key: readingsKey(process.env, [root, folder]),
      conditions: [
        VERSION,
        toolDigest(),
        process.version,
        checking.registerDigest,
        checking.locale,
        ...checking.packs.map(({ digest }) => digest),
      ],
    });
    return {
      store,
      isEmpty,
      save() {
        try {
          save(isWhole);
        } catch (error) {
          warn(error);
        }
      },
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    warn(error);
    return undefined;
  }
}
