/** The environment of a process, in which colors are forced or forbidden. */
type ColorVariables = Readonly<Record<string, string | undefined>>;

/**
 * Returns whether text has colors: as the environment forces or forbids it, else where it goes to a terminal. `FORCE_COLOR` goes
 * before `NO_COLOR`, as in Node.
 * Sources: nodejs.org, `tty.WriteStream.getColorDepth`; no-color.org; bixense.com/clicolors.
 */
export function hasColor(env: ColorVariables, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, CLICOLOR_FORCE: asked } = env;
  if (forced !== undefined) return ["", "1", "2", "3", "true"].includes(forced);
  if (env.NO_COLOR || env.NODE_DISABLE_COLORS) return false;
  if (asked !== undefined && asked !== "" && asked !== "0") return true;
  return isTerminal && env.CLICOLOR !== "0" && env.TERM !== "dumb";
}
