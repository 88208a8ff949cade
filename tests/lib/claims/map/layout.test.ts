import ELK from "elkjs"
import { beforeAll, describe, expect, test } from "vitest"
import { CLAIM, layoutInput } from "@/lib/claims/map/layout"
import type { Point } from "@/lib/claims/map/line"
import { mapOf } from "@/lib/claims/map/map"
import { type PlacedMap, placed } from "@/lib/claims/map/placed"
import type { MapChoice } from "@/lib/claims/map/view"
import { contentOfSerge } from "@/tests/support/content"

const serge = contentOfSerge()
const all: MapChoice = { voices: [], questions: [], kinds: [], claim: null, steps: 1, unlinked: false }

async function laid(choice: Partial<MapChoice> = {}): Promise<PlacedMap> {
  const map = mapOf(serge, { ...all, ...choice })!
  return placed(map, await new ELK().layout(layoutInput(map, 1.7)), 1.7)
}

const within = (point: Point, { x, y }: Point, { width, height }: { width: number; height: number }) =>
  point.x >= x - 1 && point.x <= x + width + 1 && point.y >= y - 1 && point.y <= y + height + 1

const CHOICES: [string, Partial<MapChoice>][] = [
  ["the whole debate", {}],
  ["with claims without a link", { unlinked: true }],
  ["one question", { questions: ["kronstadt"] }],
  ["two questions", { questions: ["kronstadt", "cheka"] }],
  ["around a claim", { claim: "cheka-glatter-necessity", steps: 2 }],
]

describe.each(CHOICES)("%s", (_, choice) => {
  let map: PlacedMap
  beforeAll(async () => {
    map = await laid(choice)
  })

  test("has every claim on it, none over another, each under its question", () => {
    const { nodes, questions, width, height } = map
    expect(nodes.map(({ id }) => id)).toEqual(mapOf(serge, { ...all, ...choice })!.nodes.map(({ id }) => id))
    for (const [index, node] of nodes.entries()) {
      expect(within(node, { x: 0, y: 0 }, { width, height })).toBe(true)
      const question = questions.find(({ number }) => number === node.question)
      if (questions.length > 0) expect(within(node, question!, question!)).toBe(true)
      for (const other of nodes.slice(index + 1)) {
        const apart = Math.abs(node.x - other.x) >= CLAIM.width || Math.abs(node.y - other.y) >= CLAIM.height
        expect(apart, `${node.id} ${other.id}`).toBe(true)
      }
    }
  })

  test("has a line for every link, from the one claim to the other", () => {
    const { nodes, links } = map
    const node = new Map(nodes.map((each) => [each.id, each]))
    for (const { from, to, points } of links) {
      expect(points.length).toBeGreaterThan(1)
      expect(within(points[0]!, node.get(from)!, CLAIM)).toBe(true)
      expect(within(points.at(-1)!, node.get(to)!, CLAIM)).toBe(true)
    }
  })
})

test("words on lines within a question lie on no claim", async () => {
  const { nodes, links } = await laid({ questions: ["state"] })
  const covered = links.filter(({ word }) => nodes.some((node) => within(word, node, CLAIM)))
  expect(covered.map(({ id }) => id)).toEqual([])
})
