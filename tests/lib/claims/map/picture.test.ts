import ELK from "elkjs"
import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"
import { layoutInput } from "@/lib/claims/map/layout"
import { mapOf } from "@/lib/claims/map/map"
import { pictureOf } from "@/lib/claims/map/picture"
import { placed } from "@/lib/claims/map/placed"
import type { MapChoice } from "@/lib/claims/map/view"
import { KINDS } from "@/lib/claims/relations/kinds"
import { contentOfSerge } from "@/tests/support/content"

const choice: MapChoice = { voices: [], questions: [], kinds: [], claim: null, steps: 1, unlinked: false }
const map = mapOf(contentOfSerge(), choice)!

async function drawn(title: string) {
  const laid = placed(map, await new ELK().layout(layoutInput(map, 1.7)), 1.7)
  const about = {
    title,
    debate: map.debate.title,
    date: "22 November 2026",
    address: "http://localhost/debates/d/map?voice=a&kind=rebuts",
    position: ({ position }: { position: string | null }) => position ?? "None",
    faces: "",
  }
  return pictureOf(laid, about, (words) => words.length * 7)
}

/** The attributes of that name and all words of an XML document; throws where it is none. */
function read(svg: string, attribute: string) {
  const [values, words]: [string[], string[]] = [[], []]
  const parser = new SaxesParser()
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ attributes }) => {
    const value = (attributes as Record<string, string>)[attribute]
    if (value) values.push(value)
  })
  parser.on("text", (text) => words.push(text))
  parser.write(svg).close()
  return { values, words: words.join(" ") }
}

describe("a map as a picture", () => {
  test("is a document with every claim and every link, a title, a legend, the debate and the date", async () => {
    const { svg } = await drawn("Map <of> “A & B”")
    const claims = read(svg, "data-claim")
    expect(claims.values).toEqual(map.nodes.map(({ id }) => id))
    expect(read(svg, "data-link").values).toEqual(
      map.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
    )
    for (const words of [
      "Map <of> “A & B”",
      map.debate.title,
      "22 November 2026",
      ...map.nodes.map((each) => each.statement),
    ])
      expect(claims.words).toContain(words)
    const paths = svg.match(/<path [^>]*stroke-width="(1.4|1.6|1.8|2.2)"/g)!
    expect(paths.length).toBeGreaterThanOrEqual(2 * (map.links.length + KINDS.length))
  })

  test("asks for nothing from elsewhere", async () => {
    expect((await drawn("Map")).svg).not.toMatch(/href|url\(|<image|<script/)
  })
})
