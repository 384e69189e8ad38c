import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../api.js";

/** What was sent may take this long to be seen in a list. */
const SETTLE_MS = 2000;

/**
 * Creates something exactly once. Where nobody knows whether the request was carried out, it is looked for before it is
 * sent again.
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.isUncertain) throw error;
    await sleep(SETTLE_MS);
    return (await find()) ?? create();
  }
}
