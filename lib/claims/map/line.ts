import type { RelationKind } from "@/lib/generated/prisma/enums"

export type Point = { x: number; y: number }

export type Head = "arrow" | "open" | "hollow" | "bar" | "diamond" | "dot" | "double"

/** How a kind of link is drawn, so that it is known without its colour: the dashes, the weight, the end. */
type Stroke = { dash: string | null; width: number; head: Head; tone: "against" | "for" | "between" }

export const STROKES: Record<RelationKind, Stroke> = {
  REBUTS: { dash: null, width: 2.2, head: "arrow", tone: "against" },
  UNDERCUTS: { dash: "9 5", width: 2.2, head: "bar", tone: "against" },
  SUPPORTS: { dash: null, width: 1.4, head: "open", tone: "for" },
  CONCEDES: { dash: "12 4 2 4", width: 1.6, head: "diamond", tone: "for" },
  QUALIFIES: { dash: "2 4", width: 1.8, head: "dot", tone: "between" },
  RESTATES: { dash: null, width: 1.4, head: "double", tone: "between" },
  REVISES: { dash: "5 3", width: 1.4, head: "hollow", tone: "between" },
}

const round = (value: number) => Math.round(value * 10) / 10
/** A point as it stands in the `d` of a path. */
export const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = distance / length
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

const half = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y) / 2

/** The `d` of a line through the points, with its corners rounded. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (!before) return `M${at(point)}`
      if (!after) return `L${at(point)}`
      const radius = Math.min(12, half(before, point), half(point, after))
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`
    })
    .join("")
}

/** The point half way along a line. */
export function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => 2 * half(points[index]!, point))
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [index, length] of lengths.entries()) {
    if (left <= length) return towards(points[index]!, points[index + 1]!, left)
    left -= length
  }
  return points.at(-1)!
}
