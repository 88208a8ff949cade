import { describe, expect, test } from "vitest"
import { consequence, placesFor, type Thread } from "@/app/annotations/_move/circles"
import { choicesFor } from "@/app/annotations/audiences"
import { afterMove, afterwards, undoableIn } from "@/app/annotations/way-on"
import type { AudienceView } from "@/lib/annotations/view"

const ID = "01890a5d-ac96-774b-bcce-b302099a8057"
const [monday, tuesday] = [
  { id: "m", name: "Monday" },
  { id: "t", name: "Tuesday" },
]
const everyone: AudienceView = { visibility: "EVERYONE", seminar: null, with: null }
const onMonday: AudienceView = { visibility: "SEMINAR", seminar: monday, with: null }
const alone = (self: boolean): AudienceView => ({
  visibility: "WITH_INSTRUCTORS",
  seminar: monday,
  with: { id: "ann", name: "Ann", self },
})

const writes = (leads: boolean) => ({
  seminars: [monday, tuesday].map((each) => ({ ...each, leads, members: [] })),
  closed: [],
})
const member = writes(false)
const leader = writes(true)
const thread = (over: Partial<Thread> = {}): Thread => ({
  audience: onMonday,
  own: true,
  name: "Ann",
  replies: [],
  ...over,
})
const mine = { own: true, audience: onMonday }
const theirs = { own: false, audience: onMonday }
const told = (writing: typeof member, of: Thread, value: string) =>
  consequence(writing, of, placesFor(writing, of).find((choice) => choice.value === value)!)

describe("where a thread may be moved", () => {
  test("by whoever began it: anywhere else they may write", () => {
    const places = placesFor(member, thread()).map(({ value }) => value)
    const all = choicesFor(member, null).map(({ value }) => value)
    expect(places).toEqual(all.filter((value) => value !== "SEMINAR:m"))
  })

  test("by another who leads: to another seminar, or to whoever began it and those who lead", () => {
    expect(placesFor(leader, thread({ own: false })).map(({ name }) => name)).toEqual([
      "Tuesday",
      "Only Ann and the instructors",
    ])
  })
})

describe("what would become of it", () => {
  test.each([
    [member, thread({ replies: [mine] }), "ONLY_ME", "The first remark and 1 reply will be for you alone."],
    [
      member,
      thread({ replies: [mine, theirs] }),
      "ONLY_ME",
      "The first remark and 2 replies will be for you alone. 1 reply is by others: whoever is not among these readers keeps their own words alone.",
    ],
    [
      member,
      thread({ replies: [mine, { own: true, audience: alone(true) }] }),
      "EVERYONE",
      "The first remark and 1 reply will be for everyone who reads this debate. 1 reply stays with the fewer who read it now.",
    ],
    [
      leader,
      thread({ own: false, replies: [theirs, theirs] }),
      "SEMINAR:t",
      "The first remark and 2 replies will be for Tuesday. It is moved only if all who wrote here belong to that seminar.",
    ],
    [
      leader,
      thread({ own: false, replies: [{ own: false, audience: alone(false) }] }),
      "WITH_INSTRUCTORS:m",
      "The first remark will be for Ann and the instructors. 1 reply stays with the fewer who read it now.",
    ],
    [
      member,
      thread({ audience: everyone, replies: [{ own: false, audience: everyone }] }),
      "WITH_INSTRUCTORS:m",
      "The first remark and 1 reply will be for you and the instructors of Monday. 1 reply is by others: whoever is not among these readers keeps their own words alone.",
    ],
  ])("%#", (writing, of, value, says) => {
    expect(told(writing, of, value)).toEqual({ refused: false, says })
  })

  test("what others wrote goes nowhere else, and that is said before one tries", () => {
    const { refused, says } = told(member, thread({ replies: [theirs, theirs] }), "SEMINAR:t")
    expect(refused).toBe(true)
    expect(says).toBe(
      "2 replies are by others, who did not write for Tuesday. Choose fewer readers, or say it anew there with a link to this thread.",
    )
  })
})

describe("without scripts", () => {
  test("the page offers to take a move back, until one goes on", () => {
    const path = afterMove(`/debates/x/claims/y?move=${ID}&at=${ID}`, ID, 3)
    expect(path).toBe(`/debates/x/claims/y?at=${ID}&moved=${ID}.3#removed`)
    expect(afterwards(path, ID, false)).toBe(`/debates/x/claims/y?at=${ID}#remark-${ID}`)
  })

  test.each([
    [undefined, undefined, null],
    [ID, undefined, { removed: ID }],
    [undefined, `${ID}.3`, { moved: ID, version: 3 }],
    [undefined, `${ID}.x`, null],
    [undefined, "x.3", null],
  ])("%j and %j offer %j", (removed, moved, offer) => {
    expect(undoableIn(removed, moved)).toEqual(offer)
  })
})
