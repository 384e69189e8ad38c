import { afterAll, vi } from "vitest";
import { cleanUp } from "./cleanup.js";

// Runs for each file, also where files share their modules.
afterAll(async () => {
  await cleanUp();
  vi.unstubAllEnvs();
});
