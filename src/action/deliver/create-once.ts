import { type Api, ApiError } from "../api.js";

/** Seconds that what was sent may take to be seen in a list. */
const SETTLE = 2;

/**
 * Creates something exactly once. Where nobody knows whether the request was carried out, it is looked for before it is
 * sent again.
 */
export async function createOnce<T>(
  api: Api,
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.isUncertain) throw error;
    await api.pause(SETTLE);
    return (await find()) ?? create();
  }
}
