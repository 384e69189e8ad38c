import { LIMITS } from "../../text/limits.js";

const KIB = 1024;
const SECOND = 1000;

/** Caps on what asking hubs may cost one run. Tests set smaller ones. */
export interface HubLimits {
  /** Requests under way at once. */
  readonly atOnce: number;
  /** Requests of a run, those after redirects and retries included. */
  readonly requests: number;
  /** Milliseconds for one answer, and for all of a run from the first request on. */
  readonly answerMs: number;
  readonly allMs: number;
  /** Milliseconds before a request is sent again after a broken connection or an error of the hub. */
  readonly retryMs: number;
  /** Milliseconds to wait where a hub asks for fewer requests and does not say for how long. */
  readonly pauseMs: number;
  /** Requests in a row without an answer after which a hub is not asked again. */
  readonly failures: number;
  /** Bytes of a card, unpacked. */
  readonly cardBytes: number;
  /** Bytes of another file, such as a LICENSE. */
  readonly fileBytes: number;
  /** Bytes of one answer of an API. */
  readonly pageBytes: number;
  /** Paths of one repository, and repositories of one owner. */
  readonly paths: number;
  readonly repositories: number;
}

export const HUB_LIMITS: HubLimits = {
  atOnce: 4,
  requests: 10_000,
  answerMs: 15 * SECOND,
  allMs: 900 * SECOND,
  retryMs: SECOND,
  pauseMs: 30 * SECOND,
  failures: 8,
  cardBytes: LIMITS.fileBytes,
  fileBytes: 256 * KIB,
  pageBytes: 4 * KIB * KIB,
  paths: 20_000,
  repositories: 10_000,
};
