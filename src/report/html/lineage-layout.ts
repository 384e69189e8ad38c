import type { LineageEdge } from "../../model/lineage.js";
import { grouped } from "../grouped.js";
import { layersOf, type Segment } from "./lineage-layers.js";

/** The box of a model, data set or service; the place is its upper left corner. */
export interface DiagramNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The way of an edge: the points that it passes, the last at its downstream. */
export interface DiagramLine {
  readonly edge: LineageEdge;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A group of connected models and data sets as a picture, in pixels. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DiagramNode[];
  readonly lines: readonly DiagramLine[];
}

export const NODE_WIDTH = 208;
const NODE_HEIGHT = 44;
/** Between lines that enter one box: each has its label above it. */
const PORT = 16;
const GAP = { x: 116, y: 16 } as const;
const MARGIN = 4;

interface Box {
  readonly x: number;
  y: number;
  readonly height: number;
}

/** Places the ends of connected edges in layers: an upstream stands to the left of all that was made from it. */
export function layOut(edges: readonly LineageEdge[]): Diagram {
  const { layers, segments } = layersOf(edges);
  const inward = grouped(segments, ({ to: end }) => end);
  const outward = grouped(segments, ({ from: start }) => start);
  const isPassed = (id: string) => id.startsWith("\0");
  const heightOf = (id: string) =>
    isPassed(id) ? PORT : Math.max(NODE_HEIGHT, PORT * (inward.get(id)?.length ?? 0) + 12);
  const total = (layer: readonly string[]) =>
    layer.reduce((sum, id) => sum + heightOf(id) + GAP.y, -GAP.y);
  const tallest = Math.max(...layers.map(total));
  const boxes = new Map<string, Box>();
  for (const [column, layer] of layers.entries()) {
    let y = MARGIN + (tallest - total(layer)) / 2;
    for (const id of layer) {
      const height = heightOf(id);
      boxes.set(id, { x: MARGIN + column * (NODE_WIDTH + GAP.x), y, height });
      y += height + GAP.y;
    }
  }
  const middle = (id: string) => {
    const box = boxes.get(id);
    return box === undefined ? 0 : box.y + box.height / 2;
  };
  const starts = ports(outward, ({ to: end }) => middle(end), boxes);
  const ends = ports(inward, ({ from: start }) => middle(start), boxes);
  const lines = edges.map((edge): DiagramLine => {
    const way = segments.filter((segment) => segment.edge === edge);
    return {
      edge,
      points: way.flatMap((segment): [number, number][] => {
        const [from, to] = [boxes.get(segment.from), boxes.get(segment.to)];
        if (from === undefined || to === undefined) return [];
        return [
          [from.x + NODE_WIDTH, starts.get(segment) ?? from.y],
          [to.x, ends.get(segment) ?? to.y],
        ];
      }),
    };
  });
  return {
    width: 2 * MARGIN + layers.length * (NODE_WIDTH + GAP.x) - GAP.x,
    height: 2 * MARGIN + tallest,
    nodes: [...boxes].flatMap(([id, box]) => (isPassed(id) ? [] : { id, ...box })),
    lines,
  };
}

/** Returns where segments leave or enter a box: one below the other, in the order of their far ends. */
function ports(
  bySide: ReadonlyMap<string, readonly Segment[]>,
  far: (segment: Segment) => number,
  boxes: ReadonlyMap<string, Box>,
): Map<Segment, number> {
  const places = new Map<Segment, number>();
  for (const [id, segments] of bySide) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    const step = Math.min(PORT, box.height / (segments.length + 1));
    const first = box.y + box.height / 2 - (step * (segments.length - 1)) / 2;
    const sorted = [...segments].sort((a, b) => far(a) - far(b));
    for (const [i, segment] of sorted.entries()) places.set(segment, Math.round(first + i * step));
  }
  return places;
}
