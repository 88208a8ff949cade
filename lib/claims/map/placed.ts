import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api"
import { CLAIM, groupsOf } from "./layout"
import { middleOf, type Point } from "./line"
import { packed } from "./packing"
import type { DebateMap, MapLink, MapNode, MapQuestion } from "./view"

type Box = Point & { width: number; height: number }
export type PlacedNode = MapNode & Point
/** `points`: where the line runs; `word`: the middle of the word on it. */
export type PlacedLink = MapLink & { points: Point[]; word: Point }
export type PlacedQuestion = MapQuestion & Box

/** A map with a place for everything on it, from 0 0 to `width` and `height`. */
export type PlacedMap = {
  width: number
  height: number
  questions: PlacedQuestion[]
  nodes: PlacedNode[]
  links: PlacedLink[]
}

const sizeOf = ({ width = 0, height = 0 }: ElkNode) => ({ width, height })
const moved = ({ x = 0, y = 0 }: Partial<Point>, by: Point): Point => ({ x: x + by.x, y: y + by.y })

const STUB = 18

// Lines leave and reach claims straight down or up, so that their ends can be told apart.
function upright(points: readonly Point[]): Point[] {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (!first || !second || !before || !last) return [...points]
  const stub = (end: Point, next: Point) => ({ x: end.x, y: end.y + Math.sign(next.y - end.y) * STUB })
  const slanted = (a: Point, b: Point) => Math.abs(a.x - b.x) > 2 && Math.abs(a.y - b.y) > STUB
  return [
    first,
    ...(slanted(first, second) ? [stub(first, second)] : []),
    ...points.slice(1, -1),
    ...(slanted(last, before) ? [stub(last, before)] : []),
    last,
  ]
}

function lineOf(edge: ElkExtendedEdge, by: Point): { points: Point[]; word: Point } {
  const points = upright(
    (edge.sections ?? [])
      .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
      .map((point) => moved(point, by)),
  )
  const [label] = edge.labels ?? []
  if (!label) return { points, word: middleOf(points) }
  const { x = 0, y = 0, width = 0, height = 0 } = label
  return { points, word: moved({ x: x + width / 2, y: y + height / 2 }, by) }
}

/** Where the way from the middle of a claim to a point leaves the claim. */
function leaving(node: Point, to: Point): Point {
  const [x, y] = [node.x + CLAIM.width / 2, node.y + CLAIM.height / 2]
  const [dx, dy] = [to.x - x, to.y - y]
  const part = Math.min(CLAIM.width / 2 / Math.abs(dx || 1e-9), CLAIM.height / 2 / Math.abs(dy || 1e-9), 1)
  return { x: x + dx * part, y: y + dy * part }
}

const middle = ({ x, y }: Point) => ({ x: x + CLAIM.width / 2, y: y + CLAIM.height / 2 })

/** A map in the places that ELK gave to `layoutInput` of it, its groups packed in order; links across them run straight. */
export function placed(map: DebateMap, laid: ElkNode, ratio: number): PlacedMap {
  const { groups, across } = groupsOf(map)
  const boxes = laid.children ?? []
  const all = packed(boxes.map(sizeOf), ratio)
  const questions: PlacedQuestion[] = []
  const places = new Map<string, Point>()
  const lines = new Map<string, { points: Point[]; word: Point }>()
  for (const [index, group] of boxes.entries()) {
    const by = all.places[index]!
    const { question } = groups[index]!
    if (question) questions.push({ ...question, ...by, ...sizeOf(group) })
    for (const child of group.children ?? []) places.set(child.id, moved(child, by))
    for (const edge of group.edges ?? []) lines.set(edge.id, lineOf(edge, by))
  }
  for (const { id, from, to } of across) {
    const [start, end] = [places.get(from)!, places.get(to)!]
    const points = [leaving(start, middle(end)), leaving(end, middle(start))]
    lines.set(id, { points, word: middleOf(points) })
  }
  return {
    width: all.width,
    height: all.height,
    questions,
    nodes: map.nodes.map((node) => ({ ...node, ...places.get(node.id)! })),
    links: map.links.map((link) => ({ ...link, ...lines.get(link.id)! })),
  }
}
