import { afterAll, beforeAll, vi } from "vitest";
import { cleanUp } from "./cleanup.js";

// A report states the CI run that made it: tests are no such run.
beforeAll(() => {
  for (const name of ["GITHUB_REPOSITORY", "GITHUB_EVENT_NAME", "GITLAB_CI"])
    vi.stubEnv(name, undefined);
});

// Runs for each file, also where files share their modules.
afterAll(async () => {
  await cleanUp();
  vi.unstubAllEnvs();
});
