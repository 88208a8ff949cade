import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { kindOf, letterAt, notesIn } from "@/lib/annotations/reading/notes"
import type { Placing } from "@/lib/annotations/reading/placing"

const thread = (id: string, start: number, end: number, more: Partial<Placing> = {}): Placing => ({
  id,
  start,
  end,
  uncertain: false,
  kind: "COMMENT",
  visibility: "EVERYONE",
  seminarId: null,
  author: { id: "ann", name: "Ann", own: false },
  tags: [],
  resolved: false,
  latest: { at: "2026-11-22T00:00:00.000Z", own: false },
  ...more,
})
const blocks = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
]

test.each([
  [0, "a"],
  [25, "z"],
  [26, "aa"],
  [51, "az"],
  [52, "ba"],
  [701, "zz"],
  [702, "aaa"],
])("the note at %i is %s", (index, letter) => {
  expect(letterAt(index)).toBe(letter)
})

test("no two notes have one letter", () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
      expect(letterAt(a) === letterAt(b)).toBe(a === b)
    }),
  )
})

describe("notes", () => {
  test("stand in the order in which their words end, with letters that begin anew in each block", () => {
    const notes = notesIn(blocks, [
      thread("1", 0, 20),
      thread("2", 5, 9),
      thread("3", 5, 9),
      thread("4", 13, 14),
    ])
    expect(notes.map(({ id, block, note }) => [id, block, note.letter, note.id])).toEqual([
      ["1a", 0, "a", "2"],
      ["1b", 0, "b", "3"],
      ["2a", 1, "a", "4"],
      ["2b", 1, "b", "1"],
    ])
  })

  test("one more changes no key but those of its own block", () => {
    const place = fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(fc.array(place), place, (places, [from, length]) => {
        const all = places.map(([start, more], at) => thread(String(at), start, Math.min(20, start + more)))
        const before = notesIn(blocks, all)
        const after = notesIn(blocks, [...all, thread("new", from, Math.min(20, from + length))])
        const changed = after.find(({ note }) => note.id === "new")!.block
        const others = (notes: typeof after) => notes.filter(({ block }) => block !== changed)
        expect(others(after)).toEqual(others(before))
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
      }),
    )
  })

  test("are questions first, then one's own, then others' remarks", () => {
    const author = { id: "me", name: "Me", own: true }
    expect(kindOf({ kind: "COMMENT", author: null })).toBe("remark")
    expect(kindOf({ kind: "COMMENT", author })).toBe("mine")
    expect(kindOf({ kind: "QUESTION", author })).toBe("question")
  })
})

test.each([
  [2, 8, 8, 0],
  [2, 10, 10, 0],
  [2, 11, 10, 0],
  [2, 12, 10, 0],
  [2, 13, 13, 1],
  [14, 24, 20, 1],
])("words from %i to %i end where a block has them, at %i in block %i", (start, end, drawn, block) => {
  expect(notesIn(blocks, [thread("1", start, end)])).toMatchObject([{ start, end: drawn, block }])
})
