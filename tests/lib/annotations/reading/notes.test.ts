import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { drawnIn, letterAt, notesOf } from "@/lib/annotations/reading/notes"
import type { RemarkView } from "@/lib/annotations/view"

const remark = (id: string, more: Partial<RemarkView> = {}): RemarkView => ({
  id,
  version: 1,
  kind: "COMMENT",
  audience: { visibility: "EVERYONE", seminar: null, with: null },
  author: { name: "Ann", own: false, role: null },
  at: "2026-11-22T00:00:00.000Z",
  editedAt: null,
  body: null,
  parentId: null,
  replies: [],
  tags: [],
  reactions: [],
  resolved: null,
  pinned: null,
  can: {
    reply: false,
    edit: false,
    remove: false,
    changeAudience: false,
    move: false,
    react: false,
    resolve: false,
    pin: false,
  },
  ...more,
})
const anchor = (passageId: string, start: number | null, end: number | null, state = "KEPT") => {
  return { passageId, start, end, state }
}

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
  test("stand in the order in which their words end, all threads of a passage together", () => {
    const threads = new Map([
      ["late", [remark("1")]],
      ["early", [remark("2"), remark("3")]],
    ])
    const { notes, adrift } = notesOf(
      [anchor("late", 0, 20), anchor("early", 5, 9), anchor("other", 1, 2)],
      threads,
    )
    expect(notes.map(({ letter, thread, start, end }) => [letter, thread.id, start, end])).toEqual([
      ["a", "2", 5, 9],
      ["b", "3", 5, 9],
      ["c", "1", 0, 20],
    ])
    expect(adrift).toEqual([])
  })

  test("are questions first, then one's own, then others' remarks", () => {
    const own = { name: "Me", own: true, role: null }
    const all = [remark("1"), remark("2", { author: own }), remark("3", { author: own, kind: "QUESTION" })]
    const { notes } = notesOf([anchor("here", 0, 4)], new Map([["here", all]]))
    expect(notes.map(({ kind }) => kind)).toEqual(["remark", "mine", "question"])
  })

  test("whose words are lost, refused or were never looked for are adrift; a guess is called one", () => {
    const passages = ["lost", "refused", "unknown", "guess"]
    const threads = new Map(passages.map((id) => [id, [remark(id)]]))
    const anchors = [
      anchor("lost", null, null, "LOST"),
      anchor("refused", 1, 3, "REFUSED"),
      anchor("guess", 4, 6, "UNCERTAIN"),
    ]
    const { notes, adrift } = notesOf(anchors, threads)
    expect(notes).toMatchObject([{ uncertain: true, thread: { id: "guess" } }])
    expect(adrift.map(({ passageId }) => passageId)).toEqual(["lost", "refused", "unknown"])
  })
})

test.each([
  [{ start: 2, end: 8 }, 8],
  [{ start: 2, end: 10 }, 10],
  [{ start: 2, end: 11 }, 10],
  [{ start: 2, end: 12 }, 10],
  [{ start: 2, end: 13 }, 13],
  [{ start: 14, end: 24 }, 20],
])("words %j end where a block has them, at %i", (words, end) => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
  ]
  expect(drawnIn(words, blocks)).toEqual({ ...words, end })
})
