import { describe, expect, test } from "vitest";
import { lookUp } from "../helpers/memory-hub.js";
import { brief, run } from "../helpers/run.js";
import type { Chain } from "./chains/chain.js";
import { MODEL_CHAINS } from "./chains/models.js";
import { DATA_CHAINS, SHAPES } from "./chains/others.js";

const CHAINS: readonly Chain[] = [...MODEL_CHAINS, ...SHAPES, ...DATA_CHAINS];

/** What hubs state is looked up; nothing else is. */
const judge = ({ hub, hubs }: Chain, files: Chain["files"]) =>
  run(files, { upstreams: lookUp(hub, hubs ? { hubs } : {}) });

describe.each(CHAINS)("$name", (chain) => {
  test("is judged by the texts behind it, and shows them", async () => {
    const { report } = await judge(chain, chain.files);
    const findings = report.findings.filter((finding) => brief(finding) === chain.finding);
    expect(report.findings.map(brief)).toContain(chain.finding);
    const [finding] = findings;
    expect(finding?.outcome).toBe(chain.outcome ?? "fail");
    expect(finding?.capped).toBe(chain.capped);
    const cards = (finding?.because ?? []).flatMap((fact) => fact.cards ?? []);
    const named = cards.map(({ id, fault }) => (fault ? `${id} ${fault}` : id));
    expect([...new Set(named)]).toEqual(chain.cards);
    const [edge] = report.lineage.filter(({ at }) => at.file === "student/README.md");
    expect(edge?.resolution).toBe(chain.resolution ?? "hub");
    expect(edge?.chain).toEqual(chain.chain);
  });

  test("leaves no fact without its card, and none at a place that nobody here can see", async () => {
    const { facts, report } = await judge(chain, chain.files);
    const stated = facts.subjects.flatMap((subject) => Object.entries(subject.facts));
    const onHub = stated.filter(([, fact]) => fact.evidence === "hub");
    expect(onHub.filter(([, fact]) => !fact.cards?.length).map(([name]) => name)).toEqual([]);
    const places = [
      ...stated.flatMap(([, fact]) => [fact, ...(fact.items ?? [])]),
      ...report.findings.flatMap(({ primary, related, because }) => [
        { at: primary },
        ...related,
        ...because,
      ]),
    ];
    expect(places.filter(({ at }) => /^(?:hf|modelscope):/.test(at.file))).toEqual([]);
  });

  test("is silent where the card says it right", async () => {
    const { report } = await judge(chain, { ...chain.files, ...chain.right });
    const findings = report.findings.filter(({ ruleId }) => ruleId.startsWith("ip/"));
    expect(findings.map(brief)).toEqual([]);
  });
});
