import type { LineageEdge } from "../../model/lineage.js";

/** A step of an edge from one layer to the next. */
export interface Segment {
  readonly edge: LineageEdge;
  readonly from: string;
  readonly to: string;
}

export interface Layers {
  /** Ids from left to right; where an edge only passes, an id of its own that begins with NUL. */
  readonly layers: string[][];
  readonly segments: readonly Segment[];
}

const SWEEPS = 3;

/** Returns the ends of edges in layers, in an order in which few edges cross. */
export function layersOf(edges: readonly LineageEdge[]): Layers {
  const depths = depthsOf(edges);
  const layers: string[][] = [];
  const put = (layer: number, id: string) => {
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(id);
  };
  for (const [id, depth] of depths) put(depth, id);
  const segments = edges.flatMap((edge, i): Segment[] => {
    const [first, last] = [depths.get(edge.from) ?? 0, depths.get(edge.to) ?? 0];
    const way = [edge.from];
    for (let layer = first + 1; layer < last; layer++) {
      const passed = `\0${i} ${layer}`;
      put(layer, passed);
      way.push(passed);
    }
    way.push(edge.to);
    return way.slice(1).map((end, step) => ({ edge, from: way[step] ?? "", to: end }));
  });
  const sources = neighbors(segments, "to", "from");
  const targets = neighbors(segments, "from", "to");
  for (let i = 0; i < SWEEPS; i++) {
    order(layers, sources);
    order([...layers].reverse(), targets);
  }
  order(layers, sources);
  return { layers, segments };
}

/**
 * Returns the layer of each end: behind all of its upstreams, and an end without any right before the first that was made
 * from it. In a circle, which cards may state, no way is followed twice.
 */
function depthsOf(edges: readonly LineageEdge[]): Map<string, number> {
  const downstreams = neighbors(edges, "from", "to");
  const open = new Map<string, number>();
  for (const { from: upstream, to: downstream } of edges) {
    open.set(upstream, open.get(upstream) ?? 0);
    open.set(downstream, (open.get(downstream) ?? 0) + 1);
  }
  const roots = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  const ready = [...roots];
  const depths = new Map<string, number>([...open.keys()].map((id) => [id, 0]));
  const waiting = new Set(open.keys());
  while (waiting.size > 0) {
    // Only circles are left where nothing is ready: one is opened at its first member.
    const [first = ""] = waiting;
    const id = ready.shift() ?? first;
    if (!waiting.delete(id)) continue;
    for (const downstream of downstreams.get(id) ?? []) {
      if (!waiting.has(downstream)) continue;
      depths.set(downstream, Math.max(depths.get(downstream) ?? 0, (depths.get(id) ?? 0) + 1));
      const count = (open.get(downstream) ?? 1) - 1;
      open.set(downstream, count);
      if (count === 0) ready.push(downstream);
    }
  }
  for (const id of roots) {
    const nearest = Math.min(...(downstreams.get(id) ?? []).map((end) => depths.get(end) ?? 1));
    depths.set(id, Math.max(0, nearest - 1));
  }
  return depths;
}

type Ends = Readonly<Record<"from" | "to", string>>;

function neighbors(edges: readonly Ends[], end: "from" | "to", far: "from" | "to") {
  const lists = new Map<string, string[]>();
  for (const edge of edges) {
    const list = lists.get(edge[end]);
    if (list) list.push(edge[far]);
    else lists.set(edge[end], [edge[far]]);
  }
  return lists;
}

/** Sorts each layer by the middle of its neighbors in the layer before it. */
function order(layers: readonly string[][], near: ReadonlyMap<string, readonly string[]>): void {
  const places = new Map<string, number>();
  for (const layer of layers) {
    const ranks = new Map(
      layer.map((id, i) => {
        const positions = (near.get(id) ?? []).flatMap((neighbor) => places.get(neighbor) ?? []);
        return [
          id,
          positions.length === 0 ? i : positions.reduce((a, b) => a + b, 0) / positions.length,
        ];
      }),
    );
    layer.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    for (const [i, id] of layer.entries()) places.set(id, i);
  }
}

/** Returns edges by the groups that they connect, each group and its edges in the order given. */
export function connected(edges: readonly LineageEdge[]): LineageEdge[][] {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let current = id;
    for (;;) {
      const parent = parents.get(current) ?? current;
      if (parent === current) return current;
      // The way up is halved, so that the next one is short.
      const above = parents.get(parent) ?? parent;
      parents.set(current, above);
      current = above;
    }
  };
  for (const { from: upstream, to: downstream } of edges)
    parents.set(root(downstream), root(upstream));
  const groups = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const id = root(edge.from);
    const group = groups.get(id);
    if (group) group.push(edge);
    else groups.set(id, [edge]);
  }
  return [...groups.values()];
}
