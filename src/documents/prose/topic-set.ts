import type { Topic } from "./titles.js";

/** Some topics, to be looked up. */
export const topics = (...list: Topic[]): ReadonlySet<Topic> => new Set(list);
