import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api"
import { CLAIM, groupsOf } from "./layout"
import { middleOf, type Point } from "./line"
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

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: ElkNode, by: Point = { x: 0, y: 0 }): Box => ({
  x: x + by.x,
  y: y + by.y,
  width,
  height,
})

function lineOf(edge: ElkExtendedEdge, by: Point): { points: Point[]; word: Point } {
  const moved = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y })
  const points = (edge.sections ?? [])
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(moved)
  const [label] = edge.labels ?? []
  if (!label) return { points, word: middleOf(points) }
  const { x = 0, y = 0, width = 0, height = 0 } = label
  return { points, word: moved({ x: x + width / 2, y: y + height / 2 }) }
}

/** Where the way from the middle of a claim to a point leaves the claim. */
function leaving(node: Point, to: Point): Point {
  const [x, y] = [node.x + CLAIM.width / 2, node.y + CLAIM.height / 2]
  const [dx, dy] = [to.x - x, to.y - y]
  const part = Math.min(CLAIM.width / 2 / Math.abs(dx || 1e-9), CLAIM.height / 2 / Math.abs(dy || 1e-9), 1)
  return { x: x + dx * part, y: y + dy * part }
}

const middle = ({ x, y }: Point) => ({ x: x + CLAIM.width / 2, y: y + CLAIM.height / 2 })

/** A map in the places that ELK gave to `layoutInput` of it; links across questions run straight. */
export function placed(map: DebateMap, laid: ElkNode): PlacedMap {
  const { groups, across } = groupsOf(map)
  const boxes = new Map((laid.children ?? []).map((group) => [group.id, group]))
  const questions: PlacedQuestion[] = []
  const places = new Map<string, Point>()
  const lines = new Map<string, { points: Point[]; word: Point }>()
  for (const { id, question } of groups) {
    const group = boxes.get(id)
    if (!group) continue
    const box = boxOf(group)
    if (question) questions.push({ ...question, ...box })
    for (const child of group.children ?? []) places.set(child.id, boxOf(child, box))
    for (const edge of group.edges ?? []) lines.set(edge.id, lineOf(edge, box))
  }
  for (const { id, from, to } of across) {
    const [start, end] = [places.get(from)!, places.get(to)!]
    const points = [leaving(start, middle(end)), leaving(end, middle(start))]
    lines.set(id, { points, word: middleOf(points) })
  }
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    questions,
    nodes: map.nodes.map((node) => ({ ...node, x: places.get(node.id)!.x, y: places.get(node.id)!.y })),
    links: map.links.map((link) => ({ ...link, ...lines.get(link.id)! })),
  }
}
