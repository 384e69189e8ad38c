import type { IncomingHttpHeaders } from "node:http";

/** Milliseconds for which a hub wants no more requests of a kind; undefined where it does not say. */
export function pauseOf(headers: IncomingHttpHeaders, now: number): number | undefined {
  const pauses = [retryAfter(headers["retry-after"], now), spent(headers.ratelimit)];
  const stated = pauses.filter((pause) => pause !== undefined);
  return stated.length === 0 ? undefined : Math.max(...stated);
}

/** Source: RFC 9110, section 10.2.3. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,10}\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const ITEM = /"[^"]{0,60}"((?:\s{0,3};\s{0,3}[a-z]{1,10}=\d{1,10}){1,8})/g;

/**
 * Returns how long it is until a budget that is spent begins anew: `"resolvers";r=0;t=120`.
 * Source: https://huggingface.co/docs/hub/rate-limits (draft-ietf-httpapi-ratelimit-headers-09).
 */
function spent(value: string | string[] | undefined): number | undefined {
  const pauses: number[] = [];
  for (const [, parameters = ""] of String(value ?? "")
    .slice(0, 500)
    .matchAll(ITEM)) {
    const left = /;\s{0,3}r=(\d+)/.exec(parameters)?.[1];
    const seconds = /;\s{0,3}t=(\d+)/.exec(parameters)?.[1];
    if (left !== undefined && Number(left) === 0) pauses.push(Number(seconds ?? 0) * 1000);
  }
  return pauses.length === 0 ? undefined : Math.max(...pauses);
}
