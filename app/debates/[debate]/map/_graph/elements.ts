import { type Edge, type Node, Position } from "@xyflow/react"
import { kindOnLine } from "@/lib/claims/map/kinds"
import { CLAIM } from "@/lib/claims/map/layout"
import type { PlacedLink, PlacedMap, PlacedNode, PlacedQuestion } from "@/lib/claims/map/placed"
import { whoOf } from "@/lib/claims/map/who"

export type ClaimElement = Node<{ claim: PlacedNode }, "claim">
export type QuestionElement = Node<{ question: PlacedQuestion }, "question">
export type LinkElement = Edge<{ link: PlacedLink }, "link">

const handle = (type: "source" | "target", position: Position, y: number) => ({
  type,
  position,
  x: CLAIM.width / 2,
  y,
  width: 1,
  height: 1,
})

const HANDLES = [handle("target", Position.Top, 0), handle("source", Position.Bottom, CLAIM.height)]

/** The claims and the questions of a map as React Flow takes them, the questions beneath. */
export function nodesOf({ questions, nodes }: PlacedMap): (ClaimElement | QuestionElement)[] {
  return [
    ...questions.map((question): QuestionElement => {
      const { slug, x, y, width, height } = question
      return {
        id: `question ${slug}`,
        type: "question",
        position: { x, y },
        width,
        height,
        zIndex: -1,
        data: { question },
      }
    }),
    ...nodes.map(
      (claim): ClaimElement => ({
        id: claim.id,
        type: "claim",
        position: { x: claim.x, y: claim.y },
        ...CLAIM,
        handles: HANDLES,
        data: { claim },
      }),
    ),
  ]
}

/** The links of a map as React Flow takes them, each named by a sentence. */
export function edgesOf({ nodes, links }: PlacedMap): LinkElement[] {
  const who = new Map(nodes.map((node) => [node.id, whoOf(node)]))
  return links.map((link) => ({
    id: link.id,
    type: "link",
    source: link.from,
    target: link.to,
    ariaLabel: `${who.get(link.from)} ${kindOnLine(link.kind)}: ${who.get(link.to)}`,
    data: { link },
  }))
}
