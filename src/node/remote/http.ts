import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { type HttpAuthorization, type NpmSettings, withheldHint } from "./npmrc.js";
import type { Access } from "./remote.js";
import { ProxyRefusal, proxyFor, send } from "./transport.js";

/** One request for one thing. */
export interface HttpRequest {
  readonly accept: string;
  /** Bytes of the answer, unpacked. */
  readonly cap: number;
  /** What is asked for, in the words of a message. */
  readonly subject: Message;
  /**
   * Whether it is an archive, which comes as it is and may come from another host than was asked. Registries such as
   * GitHub Packages send those who ask for one to their storage. That is safe for an archive and for nothing else: it is
   * asked for there without credentials, and compared with the integrity that the lock states. What decides which
   * integrity that is comes from the registry that the settings name, or not at all.
   */
  readonly archive: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  /** Empty where the status is not 200. */
  readonly body: Uint8Array;
}

const MAX_REDIRECTS = 3;

/** The requests that one pack needs. */
export class Client {
  readonly #pack: string;
  readonly #settings: NpmSettings;
  readonly #access: Access;
  readonly #end: number;

  constructor(pack: string, settings: NpmSettings, access: Access) {
    this.#pack = pack;
    this.#settings = settings;
    this.#access = access;
    this.#end = Date.now() + access.allMs;
  }

  /** Returns the answer of a registry, 200 or 4xx; everything else is an error. Redirects are followed here and nowhere below. */
  async get(start: URL, question: HttpRequest): Promise<HttpAnswer> {
    let url = withoutSecrets(start);
    let isTrusted = true;
    for (let redirects = 0; ; redirects++) {
      this.#checkTransport(url);
      const authorization: HttpAuthorization = isTrusted
        ? this.#settings.authorizationFor(url)
        : {};
      const { status, location, body } = await this.#once(url, authorization.header, question);
      if (location === undefined) return this.#judged(status, body, url, authorization);
      const next = this.#next(url, location, question);
      if (redirects === MAX_REDIRECTS)
        throw redirected(message("npm.redirected-again", this.#about(url)));
      // Once elsewhere, nothing that follows is known to be meant by the settings.
      isTrusted &&= next.origin === url.origin;
      url = next;
    }
  }

  #checkTransport(url: URL): void {
    if (isPrivate(url)) return;
    throw new UserError(
      "pack-insecure",
      message("npm.not-encrypted", this.#about(url)),
      message("npm.use-https"),
    );
  }

  #next(url: URL, location: string, { archive, subject }: HttpRequest): URL {
    const params = this.#about(url);
    if (!URL.canParse(location, url.href))
      throw redirected(message("npm.redirected-nowhere", params));
    const next = withoutSecrets(new URL(location, url));
    if (next.origin === url.origin) return next;
    if (!archive)
      throw redirected(
        message("npm.redirected-away", { ...params, target: placeOf(next), subject }),
      );
    // From the net to this machine leads no honest way.
    if (next.protocol !== "https:" && url.protocol === "https:")
      throw redirected(message("npm.redirected-unencrypted", { ...params, target: placeOf(next) }));
    return next;
  }

  #about(url: URL): { readonly address: string; readonly pack: string } {
    return { address: placeOf(url), pack: this.#pack };
  }

  #judged(
    status: number,
    body: Uint8Array,
    url: URL,
    authorization: HttpAuthorization,
  ): HttpAnswer {
    if (status === 401 || status === 403) throw this.#denied(status, url, authorization);
    if (status === 200 || status === 404 || status === 410) return { status, body };
    throw new UserError(
      "pack-unreachable",
      message("npm.status", { ...this.#about(url), status }),
      status === 429 || status >= 500 ? message("npm.try-later") : message("npm.check-registry"),
    );
  }

  #denied(status: number, url: URL, { header, unset, withheld }: HttpAuthorization): UserError {
    const registry = `//${url.host}/`;
    return new UserError(
      "pack-denied",
      message("npm.denied", { ...this.#about(url), status }),
      unset !== undefined
        ? message("npm.variable-unset", { variable: `\${${unset}}`, registry, name: unset })
        : withheld !== undefined
          ? withheldHint(withheld, url)
          : header !== undefined
            ? message("npm.credential-refused", { registry })
            : message("npm.give-token", { line: `${registry}:_authToken=\${NPM_TOKEN}` }),
    );
  }

  async #once(url: URL, authorization: string | undefined, question: HttpRequest) {
    const stop = new AbortController();
    const time = Math.min(this.#access.answerMs, this.#end - Date.now());
    const timer = setTimeout(() => stop.abort(), Math.max(0, time));
    const stopped = new Promise<never>((_, reject) =>
      stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true }),
    );
    try {
      // Not everything on the way hears the signal, such as the question for an address; the race does.
      return await Promise.race([this.#ask(url, authorization, question, stop.signal), stopped]);
    } catch (error) {
      if (stop.signal.aborted) throw this.#late(url);
      throw error instanceof UserError ? error : this.#unreachable(url, error);
    } finally {
      clearTimeout(timer);
    }
  }

  async #ask(
    url: URL,
    authorization: string | undefined,
    question: HttpRequest,
    signal: AbortSignal,
  ): Promise<{ status: number; location?: string; body: Uint8Array }> {
    const answer = await send(url, {
      headers: {
        accept: question.accept,
        "accept-encoding": question.archive ? "identity" : "gzip",
        "user-agent": "cardwarden",
        ...(authorization === undefined ? {} : { authorization }),
      },
      signal,
      proxy: proxyFor(url, this.#access.env, this.#settings),
    });
    const { statusCode: status = 0, headers } = answer;
    const { location, "content-encoding": coding } = headers;
    if (status !== 200) {
      answer.on("error", () => {}).destroy();
      const redirect = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
      return { status, body: new Uint8Array(), ...(redirect ? { location } : {}) };
    }
    const bytes = await this.#bytes(answer, question, url);
    // Some servers state what the archive itself is as if they had packed it for the way; then it is left as it is.
    const packed = coding === "gzip" && !question.archive;
    return { status, body: packed ? await this.#unpacked(bytes, question) : bytes };
  }

  async #bytes(
    body: AsyncIterable<Uint8Array>,
    question: HttpRequest,
    url: URL,
  ): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > question.cap) throw this.#tooBig(question);
        chunks.push(chunk);
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(
        "pack-incomplete",
        message("npm.broke-off", this.#about(url)),
        message("npm.try-again"),
      );
    }
    return Buffer.concat(chunks);
  }

  async #unpacked(bytes: Uint8Array, question: HttpRequest): Promise<Uint8Array> {
    try {
      return await promisify(gunzip)(bytes, { maxOutputLength: question.cap });
    } catch (error) {
      if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") throw this.#tooBig(question);
      throw new UserError(
        "pack-bad-answer",
        message("npm.cannot-unpack", { subject: question.subject, pack: this.#pack }),
        message("npm.check-way"),
      );
    }
  }

  #tooBig({ subject, cap }: HttpRequest): UserError {
    return new UserError(
      "pack-too-big",
      message("npm.too-big", { subject, pack: this.#pack, limit: cap }),
      message("archive.publish-alone"),
    );
  }

  #late(url: URL): UserError {
    const seconds = Math.min(this.#access.answerMs, this.#access.allMs) / 1000;
    return new UserError(
      "pack-timeout",
      message("npm.timeout", { ...this.#about(url), seconds }),
      message("npm.check-proxy"),
    );
  }

  #unreachable(url: URL, error: unknown): UserError {
    const refused = error instanceof ProxyRefusal;
    const reason = refused
      ? message("npm.proxy-answered", { status: error.status })
      : (codeOf(error) ?? message("npm.no-connection"));
    return new UserError(
      "pack-unreachable",
      message("npm.unreachable", { ...this.#about(url), reason }),
      message("npm.check-network"),
    );
  }
}

const redirected = (problem: Message) =>
  new UserError("pack-redirected", problem, message("npm.name-registry"));

/** True if nobody on the way can read or change it. */
const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" ||
  (protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname));

/** Returns an address without what it says about who asks: only settings count. */
export function withoutSecrets(stated: URL): URL {
  const url = new URL(stated);
  url.username = url.password = url.hash = "";
  return url;
}

/** Returns an address as messages show it: what stands before an @ or behind a ? may be secret. */
export const placeOf = ({ protocol, host, pathname }: URL): string =>
  `${protocol}//${host}${pathname.slice(0, 200)}`;

/** Returns the code of an error of the network; its text may hold addresses with what is secret in them. */
function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : undefined;
}
