import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./chromium.js";

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

/** Measures the children of `main`. */
const MEASURE = `(() => {
  const main = document.querySelector("main");
  const root = document.documentElement;
  return {
    height: Math.ceil(main.getBoundingClientRect().height),
    overflow: root.scrollWidth - root.clientWidth,
    blocks: [...main.children].map((block) => ({
      tag: block.tagName.toLowerCase(),
      height: Math.round(block.getBoundingClientRect().height),
    })),
  };
})()`;

/** Lays out a page in a headless Chromium; writes a picture of it where a file is named. */
export async function layOut(
  path: string,
  html: string,
  { width, picture }: { readonly width: number; readonly picture?: string },
): Promise<Layout> {
  const folder = mkdtempSync(join(tmpdir(), "cardwarden-page-"));
  const browser = await Browser.start(path);
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    const metrics = { width, height: 1000, deviceScaleFactor: 1, mobile: false };
    await browser.send("Emulation.setDeviceMetricsOverride", metrics);
    await browser.open(pathToFileURL(file).href);
    const layout = await browser.evaluate<Layout>(MEASURE);
    if (picture !== undefined) {
      const shot = await browser.send("Page.captureScreenshot", { captureBeyondViewport: true });
      writeFileSync(picture, Buffer.from(String(shot.data), "base64"));
    }
    return layout;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
