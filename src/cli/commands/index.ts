import type { Command } from "../options.js";

/** Every command by its name, in the order of help. Each is loaded when it is called. */
const COMMANDS = {
  check: async () => (await import("./check.js")).checkCommand,
  fix: async () => (await import("./fix.js")).fixCommand,
  waive: async () => (await import("./waive.js")).waiveCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
  facts: async () => (await import("./facts.js")).factsCommand,
  lineage: async () => (await import("./lineage.js")).lineageCommand,
  rules: async () => (await import("./rules.js")).rulesCommand,
  init: async () => (await import("./init.js")).initCommand,
  "pack new-rule": async () => (await import("./pack/new-rule.js")).newRuleCommand,
  "pack lint": async () => (await import("./pack/lint.js")).lintCommand,
  "pack test": async () => (await import("./pack/test.js")).testCommand,
  "pack docs": async () => (await import("./pack/docs.js")).docsCommand,
  "pack lock": async () => (await import("./pack/lock.js")).lockCommand,
  "pack verify": async () => (await import("./pack/verify.js")).verifyCommand,
  "pack update": async () => (await import("./pack/update.js")).updateCommand,
  "pack diff": async () => (await import("./pack/diff.js")).diffCommand,
  "upstreams lock": async () => (await import("./upstreams/lock.js")).lockUpstreamsCommand,
  "upstreams update": async () => (await import("./upstreams/update.js")).updateUpstreamsCommand,
  "upstreams verify": async () => (await import("./upstreams/verify.js")).verifyUpstreamsCommand,
  "upstreams export": async () => (await import("./upstreams/export.js")).exportUpstreamsCommand,
  "register check": async () => (await import("./register/check.js")).checkRegisterCommand,
  merge: async () => (await import("./merge.js")).mergeCommand,
  share: async () => (await import("./share.js")).shareCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;
export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** True if there is a command of that name, of one word or two. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

export const loadCommand = (name: CommandName): Promise<Command> => COMMANDS[name]();

/** Loads every command, for help and for errors that compare them. */
export const loadCommands = (): Promise<Command[]> => Promise.all(COMMAND_NAMES.map(loadCommand));
