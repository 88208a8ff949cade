import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Piece, partsOf, spanOf, wordsOf } from "@/app/debates/[debate]/sources/_select/pieces"

/** Blocks of a text, each shown in several pieces, and the text with two newlines between the blocks. */
const shown = fc
  .array(
    fc.array(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }), { minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((blocks) => {
    const pieces: Piece[] = []
    let text = ""
    for (const block of blocks) {
      if (text) text += "\n\n"
      for (const piece of block) {
        pieces.push({ start: text.length, text: piece })
        text += piece
      }
    }
    return { pieces, text }
  })

describe("a selection", () => {
  test("gives the words of the text at its place, wherever it begins and ends", () => {
    fc.assert(
      fc.property(shown, fc.nat(), fc.nat(), ({ pieces, text }, a, b) => {
        const [start, end] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y) as [
          number,
          number,
        ]
        const span = spanOf(pieces, partsOf(pieces, { start, end }))
        const words = span ? wordsOf(pieces, span) : ""
        expect(words).toBe(span ? text.slice(span.start, span.end) : "")
        expect(words.trim()).toBe(text.slice(start, end).trim())
      }),
    )
  })

  test("has the same range when it is shown again and read again", () => {
    fc.assert(
      fc.property(shown, fc.nat(), fc.nat(), ({ pieces }, a, b) => {
        const parts = [a, b].map((n) => n % pieces.length).sort((x, y) => x - y)
        const whole = parts.map((piece) => ({ piece, from: 0, to: pieces[piece]!.text.length }))
        const span = spanOf(pieces, whole)!
        expect(spanOf(pieces, partsOf(pieces, span))).toEqual(span)
      }),
    )
  })

  test("of nothing is none", () => {
    const pieces = [{ start: 3, text: "words" }]
    expect(spanOf(pieces, [{ piece: 0, from: 2, to: 2 }])).toBeNull()
    expect(spanOf(pieces, [])).toBeNull()
    expect(partsOf(pieces, { start: 8, end: 12 })).toEqual([])
  })
})
