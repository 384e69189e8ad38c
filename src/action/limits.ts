/** How long, how often and how much the API is asked and listened to: a job must not hang on a comment. */
export interface Limits {
  /** Milliseconds for one request, from its connection to the last byte of its answer. */
  readonly answer: number;
  /** Milliseconds for all requests together, pauses between them included; hubs get as many for themselves. */
  readonly total: number;
  /** Bytes of one answer. */
  readonly bytes: number;
  /** Milliseconds of a second of pause; tests have shorter ones. */
  readonly second: number;
}

export const LIMITS: Limits = {
  answer: 10_000,
  total: 180_000,
  // A page of a hundred comments, each as long as GitHub allows, takes 6.5 MB.
  bytes: 16 * 1024 * 1024,
  second: 1000,
};
