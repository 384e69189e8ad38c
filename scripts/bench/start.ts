import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionOn, nothing } from "./action.js";
import { withFolder } from "./folders.js";
import { type Call, CHECKED, inTurn, MAJORS, nodeOf } from "./processes.js";
import { type Content, pullRequest, type Step } from "./pull-request.js";
import type { Measure, Row, Unmeasured } from "./rows.js";

const ROUNDS = 15;
/** What a run may cost, as a multiple of an empty process of the same Node. */
const GOALS = { action: 7, card: 6 } as const;

/** Whole processes on one card against an empty one. */
export const start: Measure = ({ root }) =>
  withFolder((folder) => {
    const step = pullRequest(root, folder, oneCard(root));
    const none = join(folder, "none");
    mkdirSync(none);
    const empty = join(folder, "empty.mjs");
    writeFileSync(empty, "");
    return MAJORS.flatMap((major): (Row | Unmeasured)[] => {
      const node = nodeOf(root, major);
      const measure = `Node ${major}: start`;
      return node === undefined
        ? [{ measure, reason: `no Node ${major} here` }]
        : rowsOf(root, step, { major, node, empty, none });
    });
  });

const CARD = "models/student/README.md";

/** A card, and a change that says how it was evaluated. */
function oneCard(root: string): Content {
  const text = readFileSync(join(root, "examples/distilled-student/README.md"), "utf8");
  const put = (workspace: string, card: string) => {
    mkdirSync(join(workspace, CARD, ".."), { recursive: true });
    writeFileSync(join(workspace, CARD), card);
  };
  return {
    base: (workspace) => put(workspace, text.slice(0, text.indexOf("## Evaluation"))),
    change: (workspace) => put(workspace, text),
  };
}

interface Around {
  readonly major: number;
  readonly node: string;
  /** A module without a word. */
  readonly empty: string;
  /** A folder without a card. */
  readonly none: string;
}

function rowsOf(root: string, step: Step, { major, node, empty, none }: Around): Row[] {
  const idle = nothing(node, empty, step);
  const line = (...words: string[]): Call => ({
    ...idle,
    args: [join(root, "dist/cli/index.js"), ...words],
    codes: CHECKED,
  });
  const cost = inTurn(ROUNDS, {
    idle,
    action: actionOn(root, step, node),
    card: line("check", CARD),
    none: line("check", none),
    version: line("--version"),
  });
  const row = (measure: string, seconds: number, goal?: number): Row => ({
    measure: `Node ${major}: CPU of ${measure} : an empty process`,
    value: seconds / cost.idle,
    unit: "x",
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    row("the Action, a pull request of one card", cost.action, GOALS.action),
    row("`check` of one card", cost.card, GOALS.card),
    row("`check` without a card", cost.none),
    row("`--version`", cost.version),
  ];
}
