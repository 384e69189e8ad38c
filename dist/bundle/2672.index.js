export const id = 2672;
export const ids = [2672];
export const modules = {

/***/ 2672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/messages/say.js
var say = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/src/node/remote/loader.js + 1 modules
var loader = __webpack_require__(2533);
// EXTERNAL MODULE: ./lib/src/node/remote/relock.js
var relock = __webpack_require__(6938);
;// CONCATENATED MODULE: ./lib/src/node/remote/verify.js





async function verifyLock(named, lock, root, access, progress) {
  const missing = [];
  await (0,relock/* walk */.GG)(named, root, async (packSpec) => {
    const locked = (0,loader.lockedAt)(lock, packSpec);
    if (locked === void 0) missing.push({ packSpec, fault: (0,loader.notLocked)(packSpec) });
    return locked;
  });
  const verified = [];
  for (const [packSpec, pack] of Object.entries(lock.packs)) {
    progress((0,messages/* message */.iU)("lock.fetching", { place: packSpec }));
    try {
      const note = await compare(packSpec, pack, access);
      verified.push({ packSpec, pack, ...note === void 0 ? {} : { note } });
    } catch (fault) {
      if (!(fault instanceof errors/* UserError */.yo)) throw fault;
      verified.push({ packSpec, pack, fault });
    }
  }
  return [...verified, ...missing];
}
async function compare(packSpec, locked, access) {
  const exact = exactPlace(packSpec, locked);
  const current = exact === void 0 ? void 0 : await (0,loader.resolveNow)(exact, access);
  const moved = current !== void 0 && identity(current) !== identity((0,loader.resolvedOf)(locked));
  const goesOn = locked.ref !== void 0 && !locked.ref.startsWith("refs/tags/");
  if (moved && !goesOn) throw movedFault(packSpec, locked, current);
  const { pack } = await (0,loader.bring)(packSpec, (0,loader.resolvedOf)(locked), access);
  for (const key of ["digest", "name", "version"])
    if (pack[key] !== locked[key])
      throw new errors/* UserError */.yo(
        "pack-digest-mismatch",
        (0,messages/* message */.iU)(DIFFERS[key], { place: packSpec, actual: pack[key], locked: locked[key] }),
        (0,messages/* message */.iU)("lock.see-changes")
      );
  return moved ? (0,messages/* message */.iU)("lock.branch-moved", { ref: locked.ref ?? "", commit: verify_short(current) }) : void 0;
}
const identity = ({ commit, integrity }) => commit ?? integrity;
const verify_short = (resolved) => (identity(resolved) ?? "nothing").slice(0, 19);
const movedFault = (packSpec, locked, current) => new errors/* UserError */.yo(
  "pack-moved",
  (0,messages/* message */.iU)("lock.moved", {
    place: packSpec,
    version: locked.ref ?? (0,messages/* message */.iU)("lock.version-number", { version: locked.packageVersion ?? "" }),
    actual: verify_short(current),
    locked: verify_short((0,loader.resolvedOf)(locked))
  }),
  (0,messages/* message */.iU)("lock.ask-owner")
);
const DIFFERS = { digest: "lock.digest", name: "lock.name", version: "lock.version" };
function exactPlace(packSpec, { ref, packageVersion }) {
  const spec = (0,pack_spec/* parseSpec */.F9)(packSpec);
  if (spec.kind === "npm")
    return packageVersion === void 0 ? void 0 : (0,pack_spec/* specText */.dU)({ ...spec, range: packageVersion });
  return spec.kind === "git" && ref !== void 0 ? (0,pack_spec/* specText */.dU)({ ...spec, ref }) : void 0;
}


// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/options.js
var cli_options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/cli/pack/lock-file.js
var lock_file = __webpack_require__(1137);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/pack/verify.js








const FORMATS = ["pretty", "json"];
const verifyCommand = (0,cli_options/* defineCommand */.NB)({
  name: "pack verify",
  form: "",
  summary: (0,messages/* message */.iU)("help.verify"),
  examples: ["pack verify"],
  words: { least: 0, most: 0, takes: (0,messages/* message */.iU)("cli.takes-locked-packs") },
  formats: FORMATS,
  flags: { locale: flags/* localeFlag */.LX },
  async run(options, terminal) {
    const { locale } = options;
    const { root, named, before, access, progress } = await (0,lock_file/* readPins */.LF)(terminal, locale);
    const verified = await verifyLock(named, before, root, access, progress);
    const ok = verified.every(({ fault }) => fault === void 0);
    if ((0,cli_options/* formatIn */.hO)(options, FORMATS) === "json")
      terminal.out(`${(0,report_escape/* json */.Pq)({ ok, packs: verified.map(asJson) })}
`);
    else if (verified.length === 0) terminal.out(`${(0,say/* sayIn */.d)(locale)("lock.nothing-locked")}
`);
    else terminal.out(verified.map((pack) => verifiedText(pack, locale)).join(""));
    return ok ? cli_terminal/* EXIT */.d.ok : cli_terminal/* EXIT */.d.findings;
  }
});
const asJson = ({ packSpec: spec, pack, fault, note }) => ({
  place: spec,
  ok: fault === void 0,
  ...pack ? { name: pack.name, version: pack.version } : {},
  ...fault ? { code: fault.code, message: fault.message, hint: fault.hint } : {},
  ...note === void 0 ? {} : { note: (0,messages/* render */.XX)(note, "en") }
});
function verifiedText({ packSpec: spec, pack, fault, note }, locale) {
  if (fault) return `${fault.code}  ${(0,report_escape/* line */.n8)(fault.in(locale).message)}
`;
  return `ok  ${(0,report_escape/* line */.n8)(spec)}${(0,lock_file/* versionText */.KA)(pack, (0,say/* sayIn */.d)(locale))}${note === void 0 ? "" : `; ${(0,report_escape/* line */.n8)((0,messages/* render */.XX)(note, locale))}`}
`;
}



/***/ })

};
