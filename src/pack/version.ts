/** The parts of a version, most first. */
export const BUMPS = ["major", "minor", "patch"] as const;
export type Bump = (typeof BUMPS)[number];

const parts = (version: string): [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
};

/** What lies between two versions; undefined where the second is not the later one. Below 1.0.0 the minor breaks. */
export function bumpBetween(from: string, to: string): Bump | undefined {
  const [a, b] = [parts(from), parts(to)];
  const first = [0, 1, 2].find((i) => a[i] !== b[i]);
  if (first === undefined || (b[first] ?? 0) < (a[first] ?? 0)) return undefined;
  if (a[0] > 0 || first === 0) return BUMPS[first];
  return first === 1 ? "major" : "minor";
}

/** The next version after a bump. */
export function next(version: string, bump: Bump): string {
  const [major, minor, patch] = parts(version);
  if (major === 0) return bump === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
