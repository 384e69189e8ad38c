import { type Message, message } from "../../messages/index.js";
import { citedTerms } from "./cited-terms.js";
import type { SettledTexts, TextChoice } from "./text-choice.js";

/**
 * Returns why a text applies to outputs, or why it is open which one does; undefined where there is nothing to choose from.
 */
export function reasonOf(choice: TextChoice, texts: SettledTexts): Message | undefined {
  const { access, service, isService } = choice;
  const { unsettled, candidates } = texts;
  const [first] = candidates;
  const named = service && citedTerms(service.license, undefined);
  switch (unsettled) {
    case "access":
      return message("terms.access");
    case "presumed":
      return named && message("terms.presumed", { service: named });
    case "host":
    case "host-terms":
      return access.host === undefined
        ? message("terms.third-party")
        : message("terms.host", { host: access.host });
    case "unrecorded":
      if (access.path === "product-ui") return message("terms.no-app-terms");
      if (access.path === "weights") return message("terms.no-license");
      if (!access.isStated) return message("terms.api-name-only");
      return named && texts.answers.length > 0
        ? message("terms.unread-terms", { service: named })
        : message("terms.no-api-terms");
    case undefined:
  }
  const isChoice = isService
    ? service !== undefined && service.license !== first
    : service !== undefined;
  if (!isChoice || access.path === "unknown") return undefined;
  if (!access.isStated) return message("terms.api-name");
  if (access.path === "third-party-host") return undefined;
  return message(STATED[access.path]);
}

const STATED = {
  weights: "terms.by-weights",
  api: "terms.by-api",
  "product-ui": "terms.by-product-ui",
} as const;
