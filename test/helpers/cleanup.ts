/**
 * What is undone after the tests of a file. Files share modules (vitest.config.ts), so that a hook that a module registers
 * while it is loaded would serve the first file only; `setup.ts` registers it for each.
 */
const jobs: (() => unknown)[] = [];

/** Runs a job after the last test of the file that is running. */
export const afterFile = (job: () => unknown): void => {
  jobs.push(job);
};

/** Runs the jobs of a file, the last first, all of them also where one fails. */
export async function cleanUp(): Promise<void> {
  const failures: unknown[] = [];
  for (const job of jobs.splice(0).reverse())
    try {
      await job();
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
}
