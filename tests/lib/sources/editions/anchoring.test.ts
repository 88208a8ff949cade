import { describe, expect, test } from "vitest"
import { type Before, placeIn, type Quoted, type Stood } from "@/lib/sources/editions/anchoring"
import { draftOf } from "@/lib/sources/editions/draft"
import { clean } from "@/lib/text/clean"

const OLD = [
  "The gates stood open in spring. They say it was closed. So Hill has it in his letters.",
  "Nobody knows what the keepers did, or why the harbour lay empty. They say it was closed. It may be.",
].join("\n\n")

const edition = (raw: string) => {
  const { text, blocks } = clean(raw)
  return { edition: { text, blocks }, blocks: draftOf({ text, blocks }).blocks }
}
const quoted = (exact: string, locator: string | null = null): Quoted => {
  return { id: "p", exact, prefix: null, suffix: null, locator }
}
const stood = (start: number, length: number, more: Partial<Stood> = {}): Before => ({
  edition: edition(OLD).edition,
  stood: new Map([["p", { state: "KEPT", start, end: start + length, decidedById: null, ...more }]]),
})
const words = (text: string, { start, end }: { start?: number; end?: number }) => text.slice(start, end)

describe("a passage in the edition after", () => {
  const second = OLD.lastIndexOf("it was closed")

  test("is where it stood, though its locator now names a twin", () => {
    const text = `An editor’s note.\n\n${OLD}`
    // In the old numbers the second paragraph; in the new ones that is the first.
    const passage = quoted("it was closed", "2")
    const place = placeIn(edition(text), passage, stood(second, 13))
    expect(place).toMatchObject({ state: "KEPT", start: text.lastIndexOf("it was closed") })
  })

  test("by its locator alone would be the twin: a locator counts only for what stood nowhere", () => {
    const place = placeIn(edition(OLD), quoted("it was closed", "2/15-17"))
    expect(place).toMatchObject({ state: "KEPT", start: second, method: "position" })
  })

  test("whose words are other now is a proposal, and lost where nothing comes near", () => {
    const passage = quoted("why the harbour lay empty")
    const start = OLD.indexOf(passage.exact)
    const other = OLD.replace("harbour lay empty", "harbour lay quite bare")
    const place = placeIn(edition(other), passage, stood(start, passage.exact.length))
    expect(place.state).toBe("UNCERTAIN")
    const gone = placeIn(edition("Bread and salt."), passage, stood(start, passage.exact.length))
    expect(gone).toMatchObject({ state: "LOST", method: "none" })
  })

  test("is where somebody found its other words, as long as those stand there", () => {
    const passage = quoted("why the port lay deserted for years")
    const there = "why the harbour lay empty"
    const before = stood(OLD.indexOf(there), there.length, { decidedById: "curator" })
    const text = `${OLD}\n\nA postscript.`
    const place = placeIn(edition(text), passage, before)
    expect(place).toMatchObject({ state: "KEPT", method: "as-decided", decidedById: "curator" })
    expect(words(text, place)).toBe(there)
    expect(placeIn(edition("Bread and salt."), passage, before).state).toBe("LOST")
  })

  test("is not proposed again where somebody has said that it does not stand", () => {
    const passage = quoted("why the harbour lay quite empty")
    const proposed = placeIn(edition(OLD), passage)
    expect(proposed.state).toBe("UNCERTAIN")
    const length = proposed.end! - proposed.start!
    const refused = stood(proposed.start!, length, { state: "REFUSED", decidedById: "curator" })
    expect(placeIn(edition(`A note.\n\n${OLD}`), passage, refused)).toMatchObject({
      state: "REFUSED",
      decidedById: "curator",
    })
    const better = OLD.replace("lay empty", "lay quite, empty")
    expect(placeIn(edition(better), passage, refused).state).toBe("KEPT")
  })

  test("that leaves words out is proposed where its parts stand", () => {
    const place = placeIn(edition(OLD), quoted("Nobody knows what […] the harbour lay empty"))
    expect(place).toMatchObject({ state: "UNCERTAIN", method: "parts" })
    expect(words(OLD, place)).toBe("Nobody knows what the keepers did, or why the harbour lay empty")
    expect(placeIn(edition(OLD), quoted("Bread was dear […] and salt was scarce")).state).toBe("LOST")
  })

  test("is found by the words beside it in excerpts, as far as those go", () => {
    const passage = {
      ...quoted("it was closed"),
      prefix: "gates […] They say ",
      suffix: ". So Hill […] letters",
    }
    expect(placeIn(edition(OLD), passage)).toMatchObject({
      state: "KEPT",
      start: OLD.indexOf("it was closed"),
    })
  })
})
