import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nameOf, readName } from "@/lib/sources/words/address"
import { led } from "@/lib/sources/words/place"
import type { Edition } from "@/lib/text/blocks"
import { describe as described } from "@/lib/text/describe"

const PARAGRAPHS = [
  "The memoir opens with a harbour at peace, and with a long account of its boats.",
  "The wind made it unstoppable, as Clark admits on every page. Nobody who was there has said otherwise since, and nobody who came later has asked them for what they saw.",
  "So ends the first part of a long book, and the boats are not heard of again.",
]

function editionOf(...paragraphs: string[]): Edition {
  let at = 0
  const blocks = paragraphs.map((text) => {
    const start = at
    at += text.length + 2
    return { type: "paragraph" as const, start, end: start + text.length }
  })
  return { text: paragraphs.join("\n\n"), blocks }
}

const OLD = editionOf(...PARAGRAPHS)
const named = (edition: Edition, exact: string) => {
  const start = edition.text.indexOf(exact)
  return readName(nameOf(1, { start, ...described(edition, { start, end: start + exact.length }) }))!
}
const found = (edition: Edition, exact: string, from = OLD) => {
  const place = led(edition, named(from, exact))
  return place.state === "gone" ? "gone" : [place.state, edition.text.slice(place.start, place.end)]
}

const LONG = PARAGRAPHS[1]!.slice(30)
const FEW = "a long"

describe("words that an address names", () => {
  test("are where they were", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [start, end] = [a, b].map((n) => n % OLD.text.length).sort((x, y) => x - y) as [number, number]
        const exact = OLD.text.slice(start, end)
        fc.pre(/[\p{L}\p{N}]/u.test(exact))
        const name = readName(nameOf(1, { start, exact }))!
        expect(led(OLD, name)).toEqual({ state: "there", start, end })
      }),
    )
  })

  test("are found in another edition, few by what stands around them, many by how they begin and end", () => {
    const moved = editionOf("A foreword, added later.", ...PARAGRAPHS)
    expect(found(moved, FEW)).toEqual(["there", FEW])
    expect(found(moved, LONG)).toEqual(["there", LONG])
    const across = OLD.text.slice(60, 200)
    expect(found(moved, across)).toEqual(["there", across])
    const second = OLD.text.indexOf(FEW, OLD.text.indexOf(FEW) + 1)
    const name = readName(
      nameOf(1, { start: second, ...described(OLD, { start: second, end: second + 6 }) }),
    )!
    expect(led(moved, name)).toMatchObject({
      state: "there",
      start: second + "A foreword, added later.\n\n".length,
    })
  })

  test("may have other points and spaces", () => {
    const mended = editionOf("A foreword.", ...PARAGRAPHS.map((text) => text.replaceAll(",", " –")))
    expect(found(mended, LONG)).toEqual(["there", LONG.replaceAll(",", " –")])
  })

  test("that have changed in their midst or at an end are not believed, and what comes nearest is proposed", () => {
    const [one, two, three] = PARAGRAPHS as [string, string, string]
    const other = editionOf(
      "A foreword.",
      one,
      two.replace("has said otherwise since", "has denied it"),
      three,
    )
    expect(found(other, LONG)).toEqual(["near", LONG.replace("has said otherwise since", "has denied it")])
    const cut = editionOf("A foreword.", one, two.slice(0, -60), three)
    expect(found(cut, LONG)![0]).toBe("near")
    const avoidable = editionOf("A foreword.", two.replace("unstoppable", "stoppable"))
    expect(found(avoidable, "The wind made it unstoppable")).toEqual(["near", "The wind made it stoppable"])
  })

  test("that stand in several places, none of them where they stood, are one of these", () => {
    const twice = editionOf("Some words: a long day.", "Other words: a long night.")
    expect(found(twice, FEW)).toEqual(["several", FEW])
  })

  test("may be gone", () => {
    expect(found(editionOf("Nothing of this is left here at all."), LONG)).toBe("gone")
    expect(found(editionOf("Nothing of it."), FEW)).toBe("gone")
  })
})
