export const id = 9524;
export const ids = [9524];
export const modules = {

/***/ 9524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
// EXTERNAL MODULE: ./lib/src/node/source.js
var source = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/src/evaluate/supersede.js
var supersede = __webpack_require__(5692);
// EXTERNAL MODULE: ./lib/src/policy/exceptions/fingerprint.js
var fingerprint = __webpack_require__(4316);
// EXTERNAL MODULE: ./lib/src/pipeline/report.js
var report = __webpack_require__(3131);
;// CONCATENATED MODULE: ./lib/src/pipeline/merge/evaluations.js
const evaluationsOf = (parts) => {
  const sum = (outcome) => parts.reduce((total, { evaluations }) => total + evaluations[outcome], 0);
  return {
    pass: sum("pass"),
    fail: sum("fail"),
    "not-applicable": sum("not-applicable"),
    undetermined: sum("undetermined")
  };
};


;// CONCATENATED MODULE: ./lib/src/pipeline/merge/repositories.js






const SAME = ["tool", "register", "level", "locale", "date"];
class Repositories {
  #first;
  #parts = /* @__PURE__ */ new Map();
  constructor(first) {
    this.#first = first;
  }
  add({ name, report }) {
    const folder = folderFor(name);
    const first = this.#first;
    if (this.#parts.has(folder))
      throw refuse((0,messages/* message */.iU)("merge.same-name", { folder }), (0,messages/* message */.iU)("merge.same-name-hint"));
    if (report.shard)
      throw refuse(
        (0,messages/* message */.iU)("merge.shard-among-whole", { report: name, first: first.name }),
        (0,messages/* message */.iU)("merge.mixed-hint")
      );
    if (report.change)
      throw refuse((0,messages/* message */.iU)("merge.change", { report: name }), (0,messages/* message */.iU)("merge.change-hint"));
    for (const member of SAME)
      if (JSON.stringify(report[member]) !== JSON.stringify(first.report[member]))
        throw refuse(
          (0,messages/* message */.iU)("merge.differ", { report: name, first: first.name, member }),
          (0,messages/* message */.iU)("merge.repositories-differ-hint")
        );
    this.#parts.set(folder, inFolder(report, folder));
  }
  report() {
    const parts = [...this.#parts].sort(([a], [b]) => a < b ? -1 : 1).map(([, part]) => part);
    const collect = (items) => parts.flatMap((part) => items(part) ?? []);
    const documents = collect((part) => part.documents);
    const findings = (0,supersede/* sortFindings */.Tc)(collect((part) => part.findings));
    const evaluations = evaluationsOf(parts);
    const packs = new Map(
      collect((part) => part.packs).map((pack) => [
        `${pack.name} ${pack.version} ${pack.digest}`,
        pack
      ])
    );
    return {
      ...this.#first.report,
      packs: [...packs.values()],
      documents,
      lineage: collect((part) => part.lineage),
      findings,
      evaluations,
      diagnostics: collect((part) => part.diagnostics),
      responsibilities: collect((part) => part.responsibilities),
      transparency: collect((part) => part.transparency),
      summary: (0,report/* summaryOf */.YG)(findings, documents.length)
    };
  }
}
const refuse = (text, hint) => new errors/* UserError */.yo("reports-differ", text, hint);
function folderFor(name) {
  const folder = (name.split(/[\\/]/).at(-1) ?? "").replace(/\.json$/i, "");
  if (folder === "" || folder === "." || folder === "..")
    throw refuse((0,messages/* message */.iU)("merge.no-name", { report: name }), (0,messages/* message */.iU)("merge.no-name-hint"));
  return folder;
}
function inFolder(report, folder) {
  const undeclaredIds = ownIds(report);
  const moved = (text) => text === "." ? folder : undeclaredIds.has(text) ? `${folder}/${text}` : void 0;
  const id = (text) => {
    const [, subject = text, suffix = ""] = STATEMENT.exec(text) ?? [];
    return moved(text) ?? `${moved(subject) ?? subject}${suffix}`;
  };
  const edges = new Map(
    report.lineage.map((edge) => [
      edge.id,
      `${id(edge.to)} <- ${id(edge.from)} [${edge.relation}]`
    ])
  );
  const copy = below(report, folder);
  return {
    ...copy,
    documents: copy.documents.map((document) => ({
      ...document,
      subjects: document.subjects.map(id)
    })),
    lineage: copy.lineage.map((edge) => ({
      ...edge,
      id: edges.get(edge.id) ?? edge.id,
      from: id(edge.from),
      to: id(edge.to)
    })),
    findings: copy.findings.map((finding) => ({
      ...finding,
      subject: edges.get(finding.subject) ?? id(finding.subject),
      fingerprint: (0,fingerprint/* fingerprint */.R)(finding.ruleId, folder, finding.fingerprint)
    })),
    ...copy.responsibilities && {
      responsibilities: copy.responsibilities.map((entry) => ({
        ...entry,
        subject: id(entry.subject)
      }))
    },
    ...copy.transparency && {
      transparency: copy.transparency.map((entry) => ({ ...entry, subject: id(entry.subject) }))
    }
  };
}
const STATEMENT = /^(.+?)((?: \((?:model|dataset)\))? · [\w.]+)$/s;
const ownIds = ({ documents }) => new Set(
  documents.flatMap(({ file, subjects }) => [
    file,
    ...subjects.filter((id) => file.startsWith(id) && /^[/._-]/.test(file.slice(id.length)))
  ])
);
function below(value, folder) {
  if (Array.isArray(value)) return value.map((item) => below(item, folder));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === "file" && typeof part === "string" ? part === "." ? folder : `${folder}/${part}` : below(part, folder)
    ])
  );
}


;// CONCATENATED MODULE: ./lib/src/pipeline/merge/shards.js





const OF_THE_SHARE = [
  "findings",
  "evaluations",
  "shard",
  "summary"
];
class Shards {
  #first;
  #of;
  #common;
  #parts = /* @__PURE__ */ new Map();
  constructor(first) {
    this.#first = first;
    this.#of = first.report.shard?.of ?? 1;
    this.#common = common(first.report);
  }
  add({ name, report }) {
    const { shard, findings, evaluations } = report;
    const first = this.#first.name;
    if (shard === void 0)
      throw shards_refuse(
        (0,messages/* message */.iU)("merge.whole-among-shards", { report: name, first }),
        (0,messages/* message */.iU)("merge.mixed-hint")
      );
    if (shard.of !== this.#of)
      throw shards_refuse(
        (0,messages/* message */.iU)("merge.other-count", {
          report: name,
          count: shard.of,
          first,
          firstCount: this.#of
        }),
        (0,messages/* message */.iU)("merge.other-count-hint")
      );
    const shardNames = { report: name, index: shard.index, count: shard.of };
    const twin = this.#parts.get(shard.index);
    if (twin || shard.index > shard.of)
      throw shards_refuse(
        twin ? (0,messages/* message */.iU)("merge.same-shard", { ...shardNames, twin: twin.name }) : (0,messages/* message */.iU)("merge.no-such-shard", shardNames),
        (0,messages/* message */.iU)("merge.each-once-hint")
      );
    const mine = common(report);
    for (const member of /* @__PURE__ */ new Set([...this.#common.keys(), ...mine.keys()]))
      if (mine.get(member) !== this.#common.get(member))
        throw shards_refuse(
          (0,messages/* message */.iU)("merge.differ", { report: name, first, member }),
          (0,messages/* message */.iU)("merge.shards-differ-hint")
        );
    this.#parts.set(shard.index, { name, findings, evaluations, shard });
  }
  report() {
    const missing = Array.from({ length: this.#of }, (_2, i) => i + 1).filter(
      (index) => !this.#parts.has(index)
    );
    const count = this.#of;
    const indexes = [...missing.slice(0, 10).map(String), ...missing.length > 10 ? ["…"] : []];
    if (missing.length > 0)
      throw shards_refuse(
        missing.length === 1 ? (0,messages/* message */.iU)("merge.missing-one", { count, indexes }) : (0,messages/* message */.iU)("merge.missing", { count, missing: missing.length, indexes }),
        (0,messages/* message */.iU)("merge.missing-hint")
      );
    const parts = [...this.#parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    const { shard: _, ...run } = this.#first.report;
    const findings = (0,supersede/* sortFindings */.Tc)(parts.flatMap((part) => part.findings));
    return {
      ...run,
      findings,
      evaluations: evaluationsOf(parts),
      diagnostics: settled(
        run.diagnostics,
        parts.map((part) => part.shard)
      ),
      summary: (0,report/* summaryOf */.YG)(findings, run.documents.length)
    };
  }
}
const shards_refuse = (text, hint) => new errors/* UserError */.yo("reports-differ", text, hint);
const common = (report) => new Map(
  Object.entries(report).filter(([name]) => !OF_THE_SHARE.includes(name)).map(([name, value]) => [name, JSON.stringify(value)])
);
function settled(certain, shards) {
  const ofFindings = shards.flatMap((shard) => shard.own).sort((a, b) => (0,supersede/* byPlace */.hz)(a.diagnostic, b.diagnostic));
  const inserted = [...agreed(shards.map(({ pending }) => pending)), ...ofFindings];
  const before = (index) => inserted.filter(({ after }) => after === index).map(({ diagnostic }) => diagnostic);
  return [
    ...certain.flatMap((diagnostic, i) => [...before(i), diagnostic]),
    ...before(certain.length)
  ];
}
function agreed([first = [], ...others]) {
  const otherShards = others.map(
    (pending) => new Map(pending.map((entry) => [keyOf(entry), entry]))
  );
  return first.flatMap((entry) => {
    const same = otherShards.map((pending) => pending.get(keyOf(entry)));
    if (same.includes(void 0)) return [];
    const { after, diagnostic, items } = entry;
    if (items === void 0) return [{ after, diagnostic }];
    const named = same.map((otherEntry) => new Set(otherEntry?.items));
    const itemsOfAll = items.filter((item) => named.every((names) => names.has(item)));
    const counted = diagnostic.message.replace(/\d+/, String(itemsOfAll.length));
    return itemsOfAll.length === 0 ? [] : [{ after, diagnostic: { ...diagnostic, message: counted } }];
  });
}
const keyOf = ({ after, diagnostic, items }) => JSON.stringify(
  items === void 0 ? [after, diagnostic] : [after, diagnostic.code, diagnostic.at]
);


// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/src/model/location.js


const oneBased = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const Position = dist/* object */.Ikc({ line: oneBased, column: oneBased });
const Range = dist/* object */.Ikc({ start: Position, end: Position });
const Location = dist/* object */.Ikc({
  file: (0,shapes/* text */.Qq)("Repository-relative path with forward slashes."),
  range: Range,
  pointer: dist/* optional */.lqM((0,shapes/* text */.Qq)("JSON Pointer (RFC 6901) into the parsed document, when there is one."))
});


// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/fact.js




const FactValue = dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* array */.YOg(dist/* string */.YjP())]));
const MessageData = dist/* pipe */.FsL(
  dist/* object */.Ikc({ code: dist/* string */.YjP(), params: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }),
  dist/* description */.h_("The sentence as a code of the message catalog and its parameters.")
);
const RegisterEntry = dist/* object */.Ikc({
  name: (0,shapes/* text */.Qq)("Name of the license or of the terms."),
  clause: dist/* optional */.lqM((0,shapes/* text */.Qq)("The clause that answers.")),
  source: (0,shapes/* text */.Qq)("The text that was read; empty where none is named."),
  read: dist/* picklist */.KIO(vocabulary/* READ_EXTENTS */.NJ),
  retrieved: (0,shapes/* date */.p6)("When the reading was recorded.")
});
const Fact = dist/* object */.Ikc({
  value: dist/* pipe */.FsL(FactValue, dist/* description */.h_("null when the state is absent or unreadable.")),
  state: dist/* picklist */.KIO(vocabulary/* FACT_STATES */.MG),
  evidence: dist/* picklist */.KIO(vocabulary/* EVIDENCE */.S4),
  at: dist/* pipe */.FsL(
    Location,
    dist/* description */.h_("Where it stands; for an absent fact, where it would be written.")
  ),
  items: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* object */.Ikc({ value: dist/* string */.YjP(), at: Location, message: dist/* optional */.lqM(MessageData) })),
      dist/* description */.h_("List facts: one place per item, in the order of the value.")
    )
  ),
  verified: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* boolean */.zMY(),
      dist/* description */.h_("Register facts: the text was read in full, or the cited clause was.")
    )
  ),
  source: dist/* optional */.lqM((0,shapes/* text */.Qq)("Register facts: entry, clause and the text that was read.")),
  entry: dist/* optional */.lqM(dist/* pipe */.FsL(RegisterEntry, dist/* description */.h_("The same as data."))),
  beyond: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* literal */.euz(true),
      dist/* description */.h_("An absent fact for which no document of the subject has a place.")
    )
  ),
  field: dist/* optional */.lqM(
    (0,shapes/* text */.Qq)("An absent fact of a manifest: the field of its format in which it would be written.")
  ),
  staleSince: dist/* optional */.lqM(
    (0,shapes/* date */.p6)(
      "Register facts: the day on which terms that may change were to be read again; it is over."
    )
  )
});
const Subject = dist/* object */.Ikc({
  id: (0,shapes/* text */.Qq)("Stable name; fingerprints are built from it."),
  kind: dist/* picklist */.KIO(vocabulary/* SUBJECT_KINDS */.jy),
  document: dist/* optional */.lqM((0,shapes/* text */.Qq)("The document that describes it.")),
  at: Location,
  facts: dist/* record */.g1P(dist/* string */.YjP(), Fact)
});


;// CONCATENATED MODULE: ./lib/src/model/lineage.js




const LineageEdge = dist/* object */.Ikc({
  id: (0,shapes/* text */.Qq)("`to <- from [relation]`."),
  from: dist/* string */.YjP(),
  to: dist/* string */.YjP(),
  relation: dist/* picklist */.KIO(vocabulary/* RELATIONS */.mP),
  channel: dist/* picklist */.KIO(vocabulary/* CHANNELS */.l_),
  resolution: dist/* picklist */.KIO(vocabulary/* RESOLUTIONS */.Km),
  chain: dist/* pipe */.FsL(
    dist/* array */.YOg(dist/* string */.YjP()),
    dist/* description */.h_(
      "From the upstream to the roots it comes from, generators of a data set included."
    )
  ),
  at: Location
});


;// CONCATENATED MODULE: ./lib/src/model/report.js






const Tool = dist/* object */.Ikc({ name: dist/* literal */.euz("cardwarden"), version: dist/* string */.YjP() });
const Diagnostic = dist/* object */.Ikc({
  code: dist/* string */.YjP(),
  severity: dist/* picklist */.KIO(["fatal", "warning"]),
  message: dist/* string */.YjP(),
  hint: dist/* optional */.lqM(dist/* string */.YjP()),
  at: dist/* optional */.lqM(Location)
});
const DocumentEntry = dist/* object */.Ikc({
  file: dist/* string */.YjP(),
  format: (0,shapes/* text */.Qq)("Id of the format that claimed it."),
  subjects: dist/* array */.YOg(dist/* string */.YjP())
});
const Because = dist/* object */.Ikc({
  fact: dist/* string */.YjP(),
  value: FactValue,
  state: dist/* picklist */.KIO(vocabulary/* FACT_STATES */.MG),
  evidence: dist/* picklist */.KIO(vocabulary/* EVIDENCE */.S4),
  verified: dist/* optional */.lqM(dist/* boolean */.zMY()),
  source: dist/* optional */.lqM(dist/* string */.YjP()),
  entry: dist/* optional */.lqM(RegisterEntry),
  staleSince: dist/* optional */.lqM(dist/* string */.YjP()),
  at: Location
});
const Finding = dist/* object */.Ikc({
  ruleId: dist/* string */.YjP(),
  kind: dist/* picklist */.KIO(vocabulary/* RULE_KINDS */.rI),
  severity: dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC),
  outcome: dist/* picklist */.KIO(["fail", "undetermined"]),
  message: (0,shapes/* text */.Qq)("One sentence: what is wrong."),
  remedy: (0,shapes/* text */.Qq)("The smallest fix."),
  subject: dist/* string */.YjP(),
  primary: Location,
  related: dist/* array */.YOg(dist/* object */.Ikc({ note: dist/* string */.YjP(), at: Location })),
  because: dist/* pipe */.FsL(dist/* array */.YOg(Because), dist/* description */.h_("The facts that decided.")),
  capped: dist/* optional */.lqM((0,shapes/* text */.Qq)("Why the severity is lower than the rule's own.")),
  fix: dist/* optional */.lqM(
    dist/* object */.Ikc({
      safe: dist/* boolean */.zMY(),
      edits: dist/* array */.YOg(dist/* object */.Ikc({ file: dist/* string */.YjP(), range: Range, text: dist/* string */.YjP() }))
    })
  ),
  missing: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), value: dist/* string */.YjP() })),
      dist/* description */.h_("Front-matter keys that would state what is missing, each with a placeholder.")
    )
  ),
  fields: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* string */.YjP()),
      dist/* description */.h_("Fields of the manifest in which what is missing would be written.")
    )
  ),
  suppressed: dist/* optional */.lqM(
    dist/* object */.Ikc({
      by: dist/* picklist */.KIO(["waiver", "baseline"]),
      reason: dist/* string */.YjP(),
      owner: dist/* optional */.lqM(dist/* string */.YjP()),
      expires: dist/* optional */.lqM(dist/* string */.YjP()),
      inline: dist/* optional */.lqM(
        dist/* pipe */.FsL(
          dist/* boolean */.zMY(),
          dist/* description */.h_("By a comment in the document and not in the configuration.")
        )
      ),
      at: dist/* optional */.lqM(dist/* pipe */.FsL(Location, dist/* description */.h_("The waiver or the comment.")))
    })
  ),
  introduced: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* boolean */.zMY(),
      dist/* description */.h_(
        "Whether the change under review caused the finding: it, or a fact that decided, stands on a line of the change, or the base does not have it. Absent outside a change."
      )
    )
  ),
  fingerprint: (0,shapes/* text */.Qq)("Stable under line moves, renames and reordering.")
});
const Counts = dist/* object */.Ikc({
  error: (0,shapes/* count */.U9)("Errors."),
  warning: (0,shapes/* count */.U9)("Warnings."),
  notice: (0,shapes/* count */.U9)("Notices.")
});
const LicenseChange = dist/* object */.Ikc({
  subject: (0,shapes/* text */.Qq)("Whose license it is, or, with `upstream`, who uses the upstream."),
  upstream: dist/* optional */.lqM((0,shapes/* text */.Qq)("The upstream that this subject did not use before.")),
  before: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_("null where none was stated.")),
  after: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_("null where none is stated any more.")),
  at: Location
});
const PolicyPreview = dist/* object */.Ikc({
  files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Files of the policy that the change alters.")),
  problem: dist/* optional */.lqM((0,shapes/* text */.Qq)("Why the policy of the change cannot be used.")),
  disappear: dist/* pipe */.FsL(Counts, dist/* description */.h_("Findings that would not count any more.")),
  appear: dist/* pipe */.FsL(Counts, dist/* description */.h_("Findings that would be new.")),
  findings: dist/* pipe */.FsL(
    dist/* array */.YOg(
      dist/* object */.Ikc({
        ruleId: dist/* string */.YjP(),
        severity: dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC),
        effect: dist/* picklist */.KIO(["disappear", "appear"]),
        at: Location
      })
    ),
    dist/* description */.h_("The first of them, strongest first.")
  )
});
const OwnStatement = dist/* object */.Ikc({
  what: dist/* pipe */.FsL(
    dist/* picklist */.KIO(["stage", "ground", "role", "comment"]),
    dist/* description */.h_(
      "stage: before publication; ground: for the use of an upstream; role: of a teacher, other than generator; comment: one that would excuse a finding."
    )
  ),
  subject: (0,shapes/* text */.Qq)("The model, data set, use or file of which it is stated."),
  value: (0,shapes/* text */.Qq)("The stage, ground or role; of a comment, the rule."),
  at: Location
});
const RetiredSubject = dist/* object */.Ikc({
  file: (0,shapes/* text */.Qq)("The document that described it."),
  subject: dist/* string */.YjP(),
  kind: dist/* picklist */.KIO(["model", "dataset"])
});
const ChangeReport = dist/* object */.Ikc({
  base: (0,shapes/* text */.Qq)("The revision that the work tree was compared with."),
  compared: dist/* pipe */.FsL(
    dist/* boolean */.zMY(),
    dist/* description */.h_(
      "Whether the documents of the base could be judged too. If not, every finding in a changed file counts as introduced."
    )
  ),
  licenses: dist/* array */.YOg(LicenseChange),
  stated: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(OwnStatement),
      dist/* description */.h_("What the change states of itself that makes the check ask less.")
    )
  ),
  retired: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(RetiredSubject),
      dist/* description */.h_("Models and data sets that the change takes out of the repository.")
    )
  ),
  notLookedAt: dist/* optional */.lqM(
    (0,shapes/* count */.U9)(
      "Files that may be documents and that the change cannot concern: they were not looked at."
    )
  ),
  policy: dist/* optional */.lqM(PolicyPreview)
});
const Responsibility = dist/* object */.Ikc({
  subject: dist/* string */.YjP(),
  roles: dist/* array */.YOg(
    dist/* object */.Ikc({
      role: dist/* string */.YjP(),
      party: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_("null: nobody is named.")),
      duties: dist/* array */.YOg(dist/* string */.YjP()),
      at: Location
    })
  )
});
const Transparency = dist/* object */.Ikc({
  subject: dist/* string */.YjP(),
  level: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_("none, L0, L1, L2 or L3.")),
  claimed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_("Level that the card claims."))),
  missing: dist/* pipe */.FsL(
    dist/* array */.YOg(dist/* string */.YjP()),
    dist/* description */.h_("Facts that the claimed level needs, else the next one, and that nobody states.")
  )
});
const after = (0,shapes/* count */.U9)("How many of `diagnostics` stand before it.");
const Shard = dist/* object */.Ikc({
  index: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_("From 1.")),
  of: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_("How many there are.")),
  pending: dist/* pipe */.FsL(
    dist/* array */.YOg(
      dist/* object */.Ikc({
        after,
        diagnostic: Diagnostic,
        items: dist/* optional */.lqM(
          dist/* pipe */.FsL(
            dist/* array */.YOg(dist/* string */.YjP()),
            dist/* description */.h_("What the first number of its message counts.")
          )
        )
      })
    ),
    dist/* description */.h_("What holds of the run only if every share says it, such as an unused waiver.")
  ),
  own: dist/* pipe */.FsL(
    dist/* array */.YOg(dist/* object */.Ikc({ after, diagnostic: Diagnostic })),
    dist/* description */.h_("What is about a finding of this share.")
  )
});
const Report = dist/* object */.Ikc({
  schema: dist/* literal */.euz("report.v1"),
  tool: Tool,
  packs: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* string */.YjP(), digest: dist/* string */.YjP() })),
  register: dist/* object */.Ikc({ version: dist/* string */.YjP(), digest: dist/* string */.YjP() }),
  level: dist/* picklist */.KIO(vocabulary/* LEVELS */.A_),
  locale: dist/* picklist */.KIO(vocabulary/* LOCALES */.YZ),
  date: (0,shapes/* date */.p6)("The day the run judged by; an input, so that a run can be repeated."),
  documents: dist/* array */.YOg(DocumentEntry),
  lineage: dist/* array */.YOg(LineageEdge),
  findings: dist/* pipe */.FsL(dist/* array */.YOg(Finding), dist/* description */.h_("Sorted by file, line, column, rule.")),
  evaluations: dist/* object */.Ikc({
    pass: (0,shapes/* count */.U9)("Rules that held."),
    fail: (0,shapes/* count */.U9)("Rules that did not."),
    "not-applicable": (0,shapes/* count */.U9)("Rules whose `when` did not hold."),
    undetermined: (0,shapes/* count */.U9)("Rules that could not tell.")
  }),
  diagnostics: dist/* array */.YOg(Diagnostic),
  change: dist/* optional */.lqM(dist/* pipe */.FsL(ChangeReport, dist/* description */.h_("Absent outside a change."))),
  responsibilities: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(Responsibility),
      dist/* description */.h_("Models and data sets that declare roles, or have roles that nobody fills.")
    )
  ),
  transparency: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(Transparency),
      dist/* description */.h_("Models and data sets that reach or claim a transparency level.")
    )
  ),
  shard: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      Shard,
      dist/* description */.h_(
        "Only part of the subjects was judged: findings, evaluations and their counts in the summary are of that part. All else is of the run."
      )
    )
  ),
  summary: dist/* object */.Ikc({
    documents: (0,shapes/* count */.U9)("Documents read."),
    error: (0,shapes/* count */.U9)("Findings of severity error that are not suppressed."),
    warning: (0,shapes/* count */.U9)("Likewise, warning."),
    notice: (0,shapes/* count */.U9)("Likewise, notice."),
    undetermined: (0,shapes/* count */.U9)(
      "Findings, of whatever severity, whose outcome is undetermined and that are not suppressed."
    ),
    suppressed: (0,shapes/* count */.U9)("Findings excused by a waiver or the baseline.")
  })
});
const FactsFile = dist/* object */.Ikc({
  schema: dist/* literal */.euz("facts.v1"),
  tool: Tool,
  date: (0,shapes/* date */.p6)("As in the report."),
  documents: dist/* array */.YOg(DocumentEntry),
  subjects: dist/* array */.YOg(Subject),
  lineage: dist/* array */.YOg(LineageEdge),
  diagnostics: dist/* array */.YOg(Diagnostic)
});


;// CONCATENATED MODULE: ./lib/src/pipeline/merge/read.js





const REPORT_LIMITS = { bytes: 128 * 1024 * 1024, depth: 32, containers: 4e6 };
function readReport(name, text) {
  const refuse = (why) => new errors/* UserError */.yo("report-unreadable", why, (0,messages/* message */.iU)("merge.unreadable-hint"));
  if (!isModest(text)) throw refuse((0,messages/* message */.iU)("merge.too-large", { report: name }));
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse((0,messages/* message */.iU)("merge.not-json", { report: name }));
  }
  const schema = (0,lookup/* member */.Dc)(value, "schema");
  if (schema !== "report.v1")
    throw refuse(
      typeof schema === "string" ? (0,messages/* message */.iU)("merge.other-schema", {
        report: name,
        schema: JSON.stringify(schema.slice(0, 40))
      }) : (0,messages/* message */.iU)("merge.not-a-report", { report: name })
    );
  const issue = dist/* safeParse */.xLC(Report, value, { abortEarly: true }).issues?.[0];
  if (issue)
    throw refuse(
      (0,messages/* message */.iU)("merge.wrong-member", {
        report: name,
        member: dist/* getDotPath */.BuJ(issue) ?? (0,messages/* message */.iU)("merge.whole-report")
      })
    );
  return { name, report: value };
}
function isModest(text) {
  if (text.length > REPORT_LIMITS.bytes) return false;
  let depth = 0;
  let containers = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === BRACKET || code === BRACE) {
      containers++;
      if (++depth > REPORT_LIMITS.depth) return false;
    } else if (code === BRACKET + 2 || code === BRACE + 2) depth--;
  }
  return containers <= REPORT_LIMITS.containers;
}
const [QUOTE, BACKSLASH, BRACKET, BRACE] = [34, 92, 91, 123];


;// CONCATENATED MODULE: ./lib/src/pipeline/merge/index.js





function merge(reports) {
  let joined;
  for (const named of reports) {
    joined ??= named.report.shard ? new Shards(named) : new Repositories(named);
    joined.add(named);
  }
  if (joined === void 0)
    throw new errors/* UserError */.yo("usage", (0,messages/* message */.iU)("merge.nothing"), (0,messages/* message */.iU)("merge.nothing-hint"));
  return joined.report();
}


// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/report/index.js + 2 modules
var src_report = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/options.js
var options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/cli/print.js
var print = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/merge.js














const mergeCommand = (0,options/* defineCommand */.NB)({
  name: "merge",
  form: "<report.json...>",
  summary: (0,messages/* message */.iU)("help.merge"),
  examples: ["merge shard-*.json --format markdown=report.md"],
  formats: src_report/* REPORTER_NAMES */.pL,
  formatsToFiles: true,
  judges: true,
  flags: { failOn: flags/* failOnFlag */.S7, allowEmpty: flags/* allowEmptyFlag */.T1 },
  async run(options, terminal) {
    const report = merge(reports(options.paths, terminal.cwd));
    return (0,print/* printReport */.Y_)(report, options, terminal, {
      rules: (0,rules/* ruleTexts */.Z)(merge_builtin(report), Object.keys(builtin/* BUILTIN_PACKS */.V2)),
      line: (0,source/* sourceLines */.J)(terminal.cwd)
    });
  }
});
function* reports(paths, cwd) {
  for (const path of paths) yield readReport(path, textOf(path, (0,external_node_path_.resolve)(cwd, path)));
}
function textOf(name, path) {
  const refuse = (text) => new errors/* UserError */.yo("report-unreadable", text, (0,messages/* message */.iU)("cli.give-reports"));
  const info = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
  if (info === void 0) throw refuse((0,messages/* message */.iU)("cli.file-missing", { file: name }));
  if (!info.isFile()) throw refuse((0,messages/* message */.iU)("cli.file-not-one", { file: name }));
  if (info.size > REPORT_LIMITS.bytes)
    throw refuse(
      (0,messages/* message */.iU)("cli.file-too-large", { file: name, mebibytes: REPORT_LIMITS.bytes / 1024 / 1024 })
    );
  try {
    return (0,host/* decode */.D4)((0,external_node_fs_.readFileSync)(path), false).text;
  } catch {
    throw refuse((0,messages/* message */.iU)("cli.file-unreadable", { file: name }));
  }
}
const merge_builtin = ({ packs }) => packs.flatMap(({ name, digest }) => {
  const pack = (0,lookup/* lookup */.$I)(builtin/* BUILTIN_PACKS */.V2, name)?.load();
  return pack?.digest === digest ? [pack] : [];
});



/***/ }),

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const filled = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const date = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));



/***/ })

};
