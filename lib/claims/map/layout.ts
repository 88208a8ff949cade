import type { ElkExtendedEdge, ElkNode, LayoutOptions } from "elkjs/lib/elk-api"
import { kindOnLine } from "./kinds"
import type { DebateMap, MapLink, MapNode, MapQuestion } from "./view"

/** The size of a claim on the map, and of the head of a question, in its own units (CSS pixels at full size). */
export const CLAIM = { width: 208, height: 104 }
const HEAD = 46
const PADDING = 14
const WORD = { height: 18, ofLetter: 6.6, around: 8 }

// Up to here lines keep room for their words, and crossings are looked at again and again.
const FEW = 400

/** Claims that are laid out together: those on one question, or all of a small map. */
export type Group = { id: string; question: MapQuestion | null; nodes: MapNode[]; links: MapLink[] }

/** The groups of a map, and the links from one to another. A map about one question or around one claim is one group. */
export function groupsOf({ choice, questions, nodes, links }: DebateMap): {
  groups: Group[]
  across: MapLink[]
} {
  if (choice.claim || choice.questions.length === 1 || questions.length < 2)
    return { groups: [{ id: "all", question: null, nodes, links }], across: [] }
  const groups = new Map<number, Group>(
    questions.map((question) => [
      question.number,
      { id: `question ${question.number}`, question, nodes: [], links: [] },
    ]),
  )
  const at = new Map(nodes.map((node) => [node.id, groups.get(node.question)!]))
  for (const node of nodes) at.get(node.id)!.nodes.push(node)
  const across: MapLink[] = []
  for (const link of links)
    (at.get(link.from) === at.get(link.to) ? at.get(link.from)!.links : across).push(link)
  return { groups: [...groups.values()], across }
}

const inGroup = (group: Group, ratio: number, few: boolean): LayoutOptions => ({
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "POLYLINE",
  "elk.aspectRatio": String(group.question ? 1.3 : ratio),
  "elk.padding": `[top=${group.question ? HEAD : PADDING},left=${PADDING},bottom=${PADDING},right=${PADDING}]`,
  "elk.spacing.nodeNode": "20",
  "elk.spacing.edgeNode": "12",
  "elk.spacing.edgeEdge": "10",
  "elk.spacing.edgeLabel": "2",
  "elk.spacing.componentComponent": "28",
  "elk.layered.spacing.nodeNodeBetweenLayers": few ? "18" : "40",
  "elk.layered.spacing.edgeNodeBetweenLayers": "12",
  "elk.edgeLabels.inline": "true",
  "elk.layered.thoroughness": few ? "7" : "1",
})

function edgeOf({ id, from, to, kind }: MapLink, few: boolean): ElkExtendedEdge {
  const text = kindOnLine(kind)
  const width = text.length * WORD.ofLetter + WORD.around
  return { id, sources: [from], targets: [to], labels: few ? [{ text, width, height: WORD.height }] : [] }
}

/** What ELK is asked: each group in layers, from what acts downwards to what it acts on. `ratio`: of width to height. Where
 * the groups stand, and how links run across them, `placed` works out. */
export function layoutInput(map: DebateMap, ratio: number): ElkNode {
  const { groups } = groupsOf(map)
  const few = map.links.length <= FEW
  return {
    id: "map",
    layoutOptions: { "elk.algorithm": "fixed" },
    children: groups.map((group) => ({
      id: group.id,
      layoutOptions: inGroup(group, ratio, few),
      children: group.nodes.map(({ id }) => ({ id, ...CLAIM })),
      edges: group.links.map((link) => edgeOf(link, few)),
    })),
  }
}
