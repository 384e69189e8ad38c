import { message, render } from "../messages/index.js";
import type { Locale } from "../model/vocabulary.js";
import type { Progress } from "../pipeline/judge.js";
import type { Terminal } from "./terminal.js";

/** Milliseconds before a run is long enough to show anything, and between two changes of the line. */
const FIRST = 2000;
const BETWEEN = 100;

/** The progress of a run on one line of a terminal. */
export interface ProgressLine {
  readonly progress: Progress;
  /** Erases the line. */
  end(): void;
}

/** Makes the line that shows how far a long run has come; undefined if nobody is watching. `now` gives milliseconds. */
export function progressLine(
  { err, watched }: Pick<Terminal, "err" | "watched">,
  locale: Locale,
  now: () => number = () => performance.now(),
): ProgressLine | undefined {
  if (!watched) return undefined;
  let next = now() + FIRST;
  let isShown = false;
  return {
    progress(stage, done, count) {
      const time = now();
      if (time < next) return;
      next = time + BETWEEN;
      isShown = true;
      const text =
        stage === "reading"
          ? message("cli.reading", { done, count: count ?? done })
          : message("cli.judging", { done });
      err(`\r\u001b[K${render(text, locale)}`);
    },
    end() {
      if (isShown) err("\r\u001b[K");
      isShown = false;
    },
  };
}
