import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { HubFaultError } from "./fault.js";

/** Returns the bytes of an answer, unpacked; neither packed nor unpacked may they be more than the cap. */
export async function bytesOf(answer: IncomingMessage, cap: number): Promise<Uint8Array> {
  const { "content-encoding": coding = "identity", "content-length": length } = answer.headers;
  if (Number(length ?? 0) > cap) throw new HubFaultError("too-large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > cap) throw new HubFaultError("too-large");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (coding === "identity") return bytes;
  if (coding !== "gzip") throw new HubFaultError("invalid");
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: cap });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new HubFaultError(code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "invalid");
  }
}

/** Returns the text of a file. A page of HTML is what a proxy or a login puts in its place. */
export function textOf(bytes: Uint8Array, contentType: string | undefined): string {
  if (/\bhtml\b/i.test(contentType ?? "")) throw new HubFaultError("invalid");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HubFaultError("invalid");
  }
  if (/^\s{0,200}<(?:!doctype html|html)\b/i.test(text)) throw new HubFaultError("invalid");
  return text;
}
