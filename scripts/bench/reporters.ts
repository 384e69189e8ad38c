import { nodeHost } from "../../src/node/host.js";
import { openSession } from "../../src/pipeline/session.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import { loadReporter, REPORTER_NAMES } from "../../src/report/index.js";
import { ruleTexts } from "../../src/report/rules.js";
import { writeCards } from "./cards.js";
import { withFolder } from "./folders.js";
import { type Measure, median, type Row } from "./rows.js";

const FINDINGS = 5000;
const CARDS = 1500;
const ROUNDS = 3;
/** Seconds. */
const GOAL = 2;

/** Five thousand findings in every format. */
export const reporters: Measure = () =>
  withFolder(async (folder) => {
    await writeCards(folder, CARDS);
    const session = await openSession({
      config: {},
      fetch: () => Promise.reject(new Error("every pack is built in")),
      locale: "en",
      date: "2026-11-24",
    });
    const { report: whole } = await session.check(nodeHost({ root: folder, paths: [folder] }), {});
    const report = { ...whole, findings: whole.findings.slice(0, FINDINGS) };
    if (report.findings.length < FINDINGS) throw new Error("the cards have too few findings");
    const context = {
      color: false,
      rules: ruleTexts(session.policy.packs, Object.keys(BUILTIN_PACKS)),
      line: () => undefined,
    };
    const rows: Row[] = [];
    for (const id of REPORTER_NAMES) {
      const reporter = await loadReporter(id);
      const costs = Array.from({ length: ROUNDS }, () => {
        const before = process.cpuUsage();
        for (const part of reporter?.parts?.(report, context) ?? []) void part;
        if (reporter?.parts === undefined) reporter?.render(report, context);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1e6;
      });
      rows.push({
        measure: `${FINDINGS} findings as ${id}: CPU`,
        value: median(costs),
        unit: "s",
        goal: GOAL,
      });
    }
    return rows;
  });
