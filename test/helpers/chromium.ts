import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Returns the path of a Chromium, if one is installed: `CHROMIUM`, else by its usual names. */
export function chromium(): string | undefined {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A block of a page as it is laid out, in CSS pixels. */
export interface LaidOutBlock {
  readonly tag: string;
  readonly height: number;
}

export interface Layout {
  readonly height: number;
  /** How much wider the content is than the page. */
  readonly overflow: number;
  readonly blocks: readonly LaidOutBlock[];
}

/** Measures the children of `main` once the page is laid out. */
const MEASURE = `<script>
const main = document.querySelector("main");
const blocks = [...main.children].map((block) => ({
  tag: block.tagName.toLowerCase(),
  height: Math.round(block.getBoundingClientRect().height),
}));
const root = document.documentElement;
const layout = {
  height: Math.ceil(main.getBoundingClientRect().height),
  overflow: root.scrollWidth - root.clientWidth,
  blocks,
};
const result = document.createElement("template");
result.id = "layout";
result.dataset.layout = JSON.stringify(layout);
document.body.append(result);
</script>`;

/** Lays out a page in a headless Chromium; writes a picture of it where a file is named. */
export async function layOut(
  browser: string,
  html: string,
  { width, picture }: { readonly width: number; readonly picture?: string },
): Promise<Layout> {
  const folder = mkdtempSync(join(tmpdir(), "cardwarden-chromium-"));
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, `${html}${MEASURE}`);
    const run = (height: number, ...flags: string[]) =>
      promisify(execFile)(
        browser,
        [
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--hide-scrollbars",
          "--force-device-scale-factor=1",
          `--user-data-dir=${join(folder, "home")}`,
          `--window-size=${width},${height}`,
          ...flags,
          pathToFileURL(file).href,
        ],
        { env: { ...process.env, HOME: folder }, maxBuffer: 64 * 1024 * 1024 },
      );
    const { stdout } = await run(1000, "--dump-dom");
    const written = /data-layout="([^"]*)"/.exec(stdout)?.[1];
    if (written === undefined) throw new Error("Chromium did not lay out the page");
    const layout = JSON.parse(written.replaceAll("&quot;", '"')) as Layout;
    if (picture !== undefined) await run(layout.height + 40, `--screenshot=${picture}`);
    return layout;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
