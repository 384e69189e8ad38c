import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Returns the path of a Chromium, if one is installed. */
export function chromium(): string | undefined {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

export const CHROMIUM_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
] as const;

type Params = Readonly<Record<string, unknown>>;
interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}

/** A headless Chromium with one page, driven by the DevTools protocol over pipes. */
export class Browser {
  readonly #child: ChildProcess;
  readonly #home: string;
  readonly #pending = new Map<number, (answer: Answer) => void>();
  readonly #ended: Promise<void>;
  #last = 0;
  #session = "";
  /** Events of the page in the order in which they came. */
  readonly events: { readonly method: string; readonly params: Params }[] = [];

  private constructor(path: string) {
    this.#home = mkdtempSync(join(tmpdir(), "chromium-"));
    this.#child = spawn(
      path,
      [
        ...CHROMIUM_FLAGS,
        "--remote-debugging-pipe",
        `--user-data-dir=${this.#home}`,
        "about:blank",
      ],
      // A group of its own: the processes of the browser end with it.
      {
        env: { ...process.env, HOME: this.#home },
        stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
        detached: true,
      },
    );
    this.#ended = new Promise((done) => this.#child.once("exit", () => done()));
    let rest = "";
    (this.#child.stdio[4] as Readable).setEncoding("utf8").on("data", (part: string) => {
      const texts = `${rest}${part}`.split("\0");
      rest = texts.pop() ?? "";
      for (const text of texts) this.#receive(JSON.parse(text) as Answer);
    });
  }

  /** Starts a browser and its page. */
  static async start(path: string): Promise<Browser> {
    const browser = new Browser(path);
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    browser.#session = String(sessionId);
    for (const domain of ["Page", "Runtime", "Network", "Log", "Audits"])
      await browser.send(`${domain}.enable`);
    return browser;
  }

  /** Sends a command of the protocol and returns its result. */
  async send(method: string, params: Params = {}): Promise<Params> {
    const id = ++this.#last;
    const answer = new Promise<Answer>((resolve) => this.#pending.set(id, resolve));
    const session = this.#session === "" ? {} : { sessionId: this.#session };
    (this.#child.stdio[3] as Writable).write(
      `${JSON.stringify({ id, method, params, ...session })}\0`,
    );
    const { result = {}, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #receive({ id, method, params = {}, ...answer }: Answer): void {
    if (id !== undefined) {
      this.#pending.get(id)?.(answer);
      this.#pending.delete(id);
    } else if (method !== undefined) this.events.push({ method, params });
  }

  /** Opens an address and waits until it has loaded. */
  async open(url: string): Promise<void> {
    this.events.length = 0;
    await this.send("Page.navigate", { url });
    while (!this.events.some(({ method }) => method === "Page.loadEventFired"))
      await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** Returns the value of an expression in the page, waiting for a promise. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = (await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Value }; exceptionDetails?: unknown };
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** Ends every process of the browser. */
  async close(): Promise<void> {
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, "SIGKILL");
    await this.#ended;
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 3 });
  }
}
