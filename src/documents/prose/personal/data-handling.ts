import { type StatedItem, type Statements, state, stateList } from "../../../facts/draft.js";
import type { Location } from "../../../model/location.js";
import { CHANNEL_OF } from "../../../model/vocabulary.js";
import type { UpstreamReference } from "../../format.js";
import {
  type Deidentification,
  deidentificationIn,
  deidentificationMethodIn,
} from "./deidentification.js";
import {
  decisionIn,
  hasYoungUsers,
  namesService,
  ownUsersIn,
  processorIn,
  sendingIn,
  transferIn,
} from "./handling.js";

/** A sentence that says that what people wrote went to a model of somebody else. */
interface Sending {
  readonly sentence: string;
  readonly at: Location;
  readonly isService: boolean;
}

/** Where a phrase stands. */
type PlaceOf = (phrase: string) => Location;
const MOST = 12;
const CLAIMS: readonly Deidentification[] = ["none", "pseudonymised", "anonymised"];

/** Collects what is done with the data of persons: how they are hidden, who handles them, what they serve. */
export class DataHandling {
  readonly sendings: Sending[] = [];
  private claim: { readonly how: Deidentification; readonly at: Location } | undefined;
  private readonly methods: StatedItem[] = [];
  private readonly processors: StatedItem[] = [];
  private readonly unbound: StatedItem[] = [];
  private transfer: Location | undefined;
  private ownUsers: Location | undefined;
  private youngUsers: Location | undefined;
  private decision: Location | undefined;

  readData(sentence: string, placeOf: PlaceOf): void {
    this.readDeidentification(sentence, placeOf);
    this.readProcessor(sentence, placeOf);
    const sent = sendingIn(sentence);
    if (sent !== undefined && this.sendings.length < MOST)
      this.sendings.push({ sentence, at: placeOf(sent), isService: namesService(sentence) });
    const transfer = this.transfer ? undefined : transferIn(sentence);
    if (transfer !== undefined) this.transfer = placeOf(transfer);
  }

  /** Reads a sentence on training: do the users of its publisher teach the model? */
  readTraining(sentence: string, placeOf: PlaceOf): void {
    const users = this.ownUsers ? undefined : ownUsersIn(sentence);
    if (users !== undefined) this.ownUsers = placeOf(users);
  }

  /** Reads a sentence on the use of a model. */
  readUse(sentence: string, placeOf: PlaceOf): void {
    const decision = this.decision ? undefined : decisionIn(sentence);
    if (decision !== undefined) this.decision = placeOf(decision);
    if (!this.youngUsers && hasYoungUsers(sentence)) this.youngUsers = placeOf(sentence);
  }

  /** Where minors are who teach the model, because they are among its users. */
  get youngTeachers(): Location | undefined {
    return this.ownUsers && this.youngUsers;
  }

  /** States how the data of the described persons are handled. */
  into(statements: Statements): void {
    const prose = (at: Location) => ({ at, evidence: "prose" }) as const;
    const { claim, transfer } = this;
    if (claim) state(statements, "personalInfo.deidentification", claim.how, prose(claim.at));
    stateList(statements, "personalInfo.deidentificationMethod", this.methods, "prose");
    stateList(statements, "processors", this.processors, "prose");
    if (!statements.has("processors.withoutAgreement"))
      stateList(statements, "processors.withoutAgreement", this.unbound, "prose", "derived");
    if (transfer) state(statements, "crossBorder.transfer", "yes", prose(transfer));
  }

  /** States what a model does with people. */
  useInto(statements: Statements): void {
    const { decision, ownUsers } = this;
    if (decision)
      state(statements, "deployment.automatedDecisions", "yes", {
        at: decision,
        evidence: "prose",
      });
    if (ownUsers)
      state(statements, "deployment.userInputs.usedForTraining", "yes", {
        at: ownUsers,
        evidence: "prose",
      });
  }

  private readDeidentification(sentence: string, placeOf: PlaceOf): void {
    const how = deidentificationIn(sentence);
    if (how === undefined) return;
    if (!this.claim || CLAIMS.indexOf(how) > CLAIMS.indexOf(this.claim.how))
      this.claim = { how, at: placeOf(sentence) };
    const method = how === "none" ? undefined : deidentificationMethodIn(sentence);
    if (method !== undefined && this.methods.length < MOST)
      this.methods.push({ text: method, at: placeOf(method) });
  }

  private readProcessor(sentence: string, placeOf: PlaceOf): void {
    const processor = this.processors.length < MOST ? processorIn(sentence) : undefined;
    if (!processor) return;
    const item = { text: processor.name, at: placeOf(processor.name) };
    this.processors.push(item);
    if (!processor.isAgreed) this.unbound.push(item);
  }
}

/** States on the uses of models that stand in such a sentence what they were sent. */
export function stateSendings(
  uses: readonly UpstreamReference[],
  sendings: readonly Sending[],
): void {
  for (const { name, at, relation, statements } of uses) {
    if (CHANNEL_OF[relation] !== "output") continue;
    const sending = sendings.find(
      ({ sentence, at: { range } }) =>
        Math.abs(range.start.line - at.range.start.line) <= 3 && sentence.includes(name),
    );
    if (!sending) continue;
    const origin = { at: sending.at, evidence: "prose" } as const;
    state(statements, "edge.prompts.containPersonalInfo", "yes", origin);
    if (sending.isService && !statements.has("edge.access"))
      state(statements, "edge.access", "api", origin);
  }
}
