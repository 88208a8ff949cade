import { describe, expect, test } from "vitest"
import { type Actor, anonymous, type Membership, person } from "@/lib/actor"
import { hereFor } from "@/lib/annotations/presence/here"
import type { Present } from "@/lib/annotations/presence/view"

const DEBATE = "harbour"

const memberOf = (seminarId: string, debateId = DEBATE): Membership => ({
  memberId: `member of ${seminarId}`,
  seminarId,
  debateId,
  role: "PARTICIPANT",
  seminar: { slug: seminarId, name: seminarId },
  readsTexts: true,
  archived: false,
  revealsAfterOwn: false,
  unlocked: [],
})
const actor = (userId: string, ...memberships: Membership[]): Actor =>
  person({ userId, name: userId, administers: false, curates: new Set(), memberships, keys: [] })
const reads = (
  userId: string,
  seminars: string[],
  source = "review",
  paragraph: number | null = 1,
): Present => ({
  userId,
  name: userId,
  debateId: DEBATE,
  source,
  paragraph,
  seminars,
})

describe("who is shown to whom", () => {
  const present = [
    reads("ann", ["spring"]),
    reads("ben", ["spring"], "review", 12),
    reads("cleo", ["autumn"]),
    reads("dan", ["spring", "autumn"], "review", null),
    reads("eve", ["spring"], "memoir"),
  ]
  const seenBy = (each: Actor) =>
    Object.fromEntries(
      Object.entries(hereFor(each, DEBATE, present)).map(([source, { readers }]) => [
        source,
        readers.map(({ name, paragraph }) => `${name} ${paragraph}`),
      ]),
    )

  test.each<[string, Actor, Record<string, string[]>]>([
    [
      "a member sees those of the same seminar in the same text",
      actor("ann", memberOf("spring")),
      { review: ["ben 12", "dan null"] },
    ],
    ["of another seminar, others", actor("cleo", memberOf("autumn")), { review: ["dan null"] }],
    [
      "of both, both",
      actor("dan", memberOf("spring"), memberOf("autumn")),
      { review: ["ann 1", "ben 12", "cleo 1"] },
    ],
    ["alone in a text, nobody", actor("eve", memberOf("spring")), { memoir: [] }],
    ["who is not shown sees nobody", actor("fay", memberOf("spring")), {}],
    [
      "a seminar of another debate counts for nothing",
      actor("ann", memberOf("spring", "elsewhere")),
      { review: [] },
    ],
    ["nor does no seminar", actor("ann"), { review: [] }],
    ["a visitor sees nobody", anonymous(), {}],
  ])("%s", (_, each, expected) => {
    expect(seenBy(each)).toEqual(expected)
  })
})

test("of a crowd forty are named, and the rest are a number", () => {
  const crowd = Array.from({ length: 61 }, (_, n) => reads(`reader ${n}`, ["spring"]))
  const { readers, more } = hereFor(actor("reader 0", memberOf("spring")), DEBATE, crowd).review!
  expect([readers.length, more]).toEqual([40, 20])
  expect(readers.some(({ name }) => name === "reader 0")).toBe(false)
})
