import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Actor, type Membership, person } from "@/lib/actor"
import { staysWithin } from "@/lib/annotations/circle"
import { moveOf } from "@/lib/annotations/moving/rule"
import { type Audience, canReadAnnotation } from "@/lib/annotations/policy"
import type { Role } from "@/lib/generated/prisma/enums"

const DEBATE = { id: "debate", visibility: "PUBLIC", linkHash: null, deletedAt: null }
const standing = { archived: false, readsTexts: false, revealsAfterOwn: false, unlocked: [] }

function someone(userId: string, roles: Record<string, Role>): Actor {
  const memberships = Object.entries(roles).map(([seminarId, role]): Membership => {
    const seminar = { slug: seminarId, name: seminarId }
    return { memberId: `${userId} ${seminarId}`, seminarId, debateId: "debate", role, seminar, ...standing }
  })
  return person({ userId, name: userId, administers: false, curates: new Set(), memberships, keys: [] })
}

const PEOPLE = [
  someone("teal", { spring: "INSTRUCTOR", autumn: "INSTRUCTOR" }),
  someone("hay", { spring: "ASSISTANT" }),
  someone("ann", { spring: "PARTICIPANT", autumn: "PARTICIPANT" }),
  someone("ben", { spring: "PARTICIPANT" }),
  someone("eve", { autumn: "PARTICIPANT" }),
  someone("zoe", {}),
]
const NAMES = PEOPLE.map(({ userId }) => userId!)

const forMe: Audience = { visibility: "ONLY_ME", seminarId: null, withId: null }
const forAll: Audience = { visibility: "EVERYONE", seminarId: null, withId: null }
const inSeminar = (seminarId: string): Audience => ({ visibility: "SEMINAR", seminarId, withId: null })
const between = (seminarId: string, withId: string): Audience => ({
  visibility: "WITH_INSTRUCTORS",
  seminarId,
  withId,
})
const CIRCLES = [
  forMe,
  forAll,
  ...["spring", "autumn"].map(inSeminar),
  ...["ann", "ben"].map((name) => between("spring", name)),
  between("autumn", "ann"),
]

const reads = (audience: Audience, authorId: string) => {
  const row = { ...audience, authorId, debateId: "debate", debate: DEBATE }
  const rest = { unlockScope: null, hiddenAt: null, deletedAt: null }
  return PEOPLE.filter((each) => canReadAnnotation(each, { ...row, ...rest })).map(({ userId }) => userId!)
}

const anyCircle = fc.constantFrom(...CIRCLES)
const anyone = fc.constantFrom(...NAMES)
const aReply = fc.record({ authorId: anyone, audience: anyCircle })
const thread = { mover: anyone, from: anyCircle, to: anyCircle, replies: fc.array(aReply, { maxLength: 6 }) }

describe("who is in a circle", () => {
  test("a circle within another has no reader whom the other has not, whoever wrote", () => {
    for (const [inner, outer, author] of CIRCLES.flatMap((a) =>
      CIRCLES.flatMap((b) => NAMES.map((name) => [a, b, name] as const)),
    ))
      if (staysWithin(inner, outer))
        expect(reads(outer, author)).toEqual(expect.arrayContaining(reads(inner, author)))
  })
})

describe("what goes along", () => {
  test.each([
    ["to fewer: what more heard", inSeminar("spring"), forMe, [0, 1, 2]],
    ["to fewer: not what others may not hear either", inSeminar("spring"), between("spring", "ann"), [0]],
    ["to more: what was said to the same", inSeminar("spring"), forAll, [0]],
    ["to others: what was said to the same", inSeminar("spring"), inSeminar("autumn"), [0]],
    ["to the same: nothing", inSeminar("spring"), inSeminar("spring"), []],
  ])("%s", (_, from, to, along) => {
    const replies = [inSeminar("spring"), between("spring", "ann"), between("spring", "ben"), forMe]
    const said = replies.map((audience) => ({ authorId: "ann", audience }))
    expect(moveOf("ann", from, to, said).along).toEqual(along)
  })

  test("of others is counted", () => {
    const said = ["ann", "ben", "eve"].map((authorId) => ({ authorId, audience: inSeminar("spring") }))
    expect(moveOf("ann", inSeminar("spring"), forAll, said)).toEqual({
      along: [0, 1, 2],
      byOthers: 2,
      narrower: false,
    })
  })

  test("nobody's words reach more people by a move that is allowed to carry them", () => {
    fc.assert(
      fc.property(fc.record(thread), ({ mover, from, to, replies }) => {
        const { along, byOthers, narrower } = moveOf(mover, from, to, replies)
        if (!narrower && byOthers > 0) return
        for (const { authorId, audience } of along.map((at) => replies[at]!)) {
          if (authorId === mover) continue
          expect(reads(audience, authorId)).toEqual(expect.arrayContaining(reads(to, authorId)))
        }
      }),
    )
  })

  test("and after a move to fewer no reply that went along is heard by who does not hear the first remark", () => {
    fc.assert(
      fc.property(fc.record(thread), ({ mover, from, to, replies }) => {
        const { along, narrower } = moveOf(mover, from, to, replies)
        if (!narrower) return
        const stay = replies.filter((_, at) => !along.includes(at))
        for (const { audience } of stay)
          expect(staysWithin(to, audience) && !staysWithin(audience, to)).toBe(false)
      }),
    )
  })
})
