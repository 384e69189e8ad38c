import type { Location } from "../../model/location.js";
import type { BoundName } from "./bind.js";

/** What a card says of a name, and where. */
export interface UpstreamReading extends BoundName {
  readonly at: Location;
}
