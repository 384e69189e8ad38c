import * as v from "valibot";
import { Location } from "./location.js";
import { text } from "./shapes.js";
import { CHANNELS, RELATIONS, RESOLUTIONS } from "./vocabulary.js";

/** One use of an upstream: `from` (teacher, base, data set, source) reaches `to`. */
export const LineageEdge = v.object({
  id: text("`to <- from [relation]`."),
  from: v.string(),
  to: v.string(),
  relation: v.picklist(RELATIONS),
  channel: v.picklist(CHANNELS),
  resolution: v.picklist(RESOLUTIONS),
  chain: v.pipe(
    v.array(v.string()),
    v.description(
      "From the upstream to the roots it comes from, generators of a data set included.",
    ),
  ),
  at: Location,
});
export type LineageEdge = v.InferOutput<typeof LineageEdge>;
