import { beforeAll, describe, expect, test } from "vitest"
import { signUp } from "@/lib/accounts/commands"
import { eraseAccount } from "@/lib/accounts/erasure/commands"
import { type Actor, anonymous } from "@/lib/actor"
import { changeAudience, removeRemark, restoreRemark } from "@/lib/annotations/commands"
import { addLink, linkPassages, removeLink, restoreLink } from "@/lib/annotations/links/commands"
import { linkEndsIn, linksOf } from "@/lib/annotations/links/queries"
import { retarget } from "@/lib/annotations/retargeting/commands"
import { content } from "@/lib/claims/content/queries"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { attachText } from "@/lib/sources/editions/commands"
import { editionFor } from "@/lib/sources/queries"
import { useDatabase } from "@/tests/support/database"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"
import { ANSWER, aLink, linkAt, REVIEW, type TwoTexts, twoTexts, words } from "./two-texts"

useDatabase()

let texts: TwoTexts
let debates = 0

const here = () => content(texts.curator, texts.of.slug)
const linksFor = async (actor: Actor, id: string) => (await linksOf(actor, await here(), [id])).get(id) ?? []
const endsFor = async (actor: Actor, sourceId = texts.of.source, within?: { start: number; end: number }) => {
  const of = await here()
  const source = of.source.get(sourceId)!
  const { edition } = editionFor(actor, { ...source, debateId: of.debate.id })
  return linkEndsIn(actor, of, { sourceId, editionId: edition!.id }, within)
}
const at = (text: string, exact: string) => {
  const start = text.indexOf(exact)
  return { start, end: start + exact.length, uncertain: false }
}
const seenAtBothEnds = async (actor: Actor, id: string) => {
  const near = (await linksFor(actor, id)).length
  const far = (await endsFor(actor)).filter(({ other }) => other.href.endsWith(`#remark-${id}`)).length
  return [near, far]
}

describe("a link is seen at both ends", () => {
  let id: string
  let link: string

  beforeAll(async () => {
    texts = await twoTexts(`links-${++debates}`)
    const given = aLink(texts, { audience: toSeminar(texts.seminar), body: saying("He denies it.") })
    id = (await linkPassages(texts.ann, given)).id
    link = (await linkAt(id)).id
  })

  test("with what it links to, where that stands and its words, under the remark", async () => {
    expect(await linksFor(texts.bob, id)).toEqual([
      {
        id: link,
        kind: "ANSWERS",
        to: {
          source: { slug: "review", title: "On the harbour" },
          paragraph: 2,
          words: "It was closed.",
          href: `/debates/${texts.of.slug}/sources/review?at=link-${link}#link-${link}`,
        },
        can: { remove: false },
      },
    ])
    expect((await linksFor(texts.ann, id))[0]!.can).toEqual({ remove: true })
  })

  test("with whose remark it is part of and where that stands, beside the words it leads to", async () => {
    expect(await endsFor(texts.bob)).toEqual([
      {
        id: link,
        fragment: `link-${link}`,
        kind: "ANSWERS",
        back: true,
        by: { name: "Ann", own: false },
        place: at(REVIEW, "It was closed."),
        words: "It was closed.",
        other: {
          source: { slug: "answer", title: "On the harbour" },
          paragraph: 1,
          words: "no gate was shut",
          href: `/debates/${texts.of.slug}/sources/answer?at=${id}#remark-${id}`,
        },
      },
    ])
    expect(await endsFor(texts.bob, texts.answer)).toEqual([])
    const { start, end } = at(REVIEW, "It was closed.")
    for (const [within, count] of [
      [{ start: 0, end: start }, 0],
      [{ start: 0, end: start + 1 }, 1],
      [{ start: end - 1, end: 1000 }, 1],
      [{ start: end, end: 1000 }, 0],
    ] as const)
      expect(await endsFor(texts.bob, texts.of.source, within)).toHaveLength(count)
  })

  test("by those who may read the remark, and nobody else", async () => {
    expect(await seenAtBothEnds(texts.bob, id)).toEqual([1, 1])
    for (const actor of [texts.curator, texts.stranger, anonymous()])
      expect(await seenAtBothEnds(actor, id)).toEqual([0, 0])
    await changeAudience(texts.ann, { id, version: 1, audience: toMyself })
    expect(await seenAtBothEnds(texts.ann, id)).toEqual([1, 1])
    expect(await seenAtBothEnds(texts.bob, id)).toEqual([0, 0])
    await changeAudience(texts.ann, { id, version: 2, audience: toEveryone })
    for (const actor of [texts.curator, texts.stranger, anonymous()])
      expect(await seenAtBothEnds(actor, id)).toEqual([1, 1])
  })

  test("and no longer while the remark, or the link, is removed or hidden", async () => {
    await removeRemark(texts.ann, { id, version: 3 })
    for (const actor of [texts.ann, texts.bob]) expect(await seenAtBothEnds(actor, id)).toEqual([0, 0])
    await restoreRemark(texts.ann, { id })
    expect(await seenAtBothEnds(texts.bob, id)).toEqual([1, 1])
    await removeLink(texts.ann, { id: link })
    expect(await seenAtBothEnds(texts.ann, id)).toEqual([0, 0])
    await restoreLink(texts.ann, { id: link })
    const by = { hiddenAt: new Date(), hiddenById: texts.curator.userId }
    await client().annotation.update({ where: { id }, data: by })
    expect(await seenAtBothEnds(texts.bob, id)).toEqual([0, 0])
    expect(await seenAtBothEnds(texts.curator, id)).toEqual([1, 1])
    await client().annotation.update({ where: { id }, data: { hiddenAt: null, hiddenById: null } })
  })
})

describe("the words at the other end", () => {
  test("are for those only who may read the text they come from", async () => {
    texts = await twoTexts(`links-${++debates}`)
    const whole = aLink(texts, { to: words(texts.review, REVIEW, "Bread was dear") })
    const { id } = await linkPassages(texts.ann, whole)
    const quoted = { id, to: words(texts.review, REVIEW, "It was closed."), kind: "SEE_ALSO" as const }
    await addLink(texts.ann, quoted)
    const shown = async (actor: Actor) => (await linksFor(actor, id)).map(({ to }) => to.words)
    expect(await shown(texts.bob)).toEqual(["Bread was dear", "It was closed."])
    // Of the review a stranger reads the quotation in evidence only; of the answer nothing of which anyone speaks.
    expect(await shown(texts.stranger)).toEqual([null, "It was closed."])
    const ends = await endsFor(texts.stranger)
    expect(ends.map(({ words, place, other }) => [words, place !== null, other.words])).toEqual([
      [null, false, null],
      ["It was closed.", true, null],
    ])
  })

  test("are shortened", async () => {
    const long = `${"The gates stood open. ".repeat(30)}End.`
    const { editionId } = await attachText(texts.curator, {
      sourceId: texts.answer,
      raw: `${ANSWER}\n\n${long}`,
    })
    const from = words(texts.review, REVIEW, "Bread was dear")
    const far = words(editionId, `${ANSWER}\n\n${long}`, long)
    const { id } = await linkPassages(texts.ann, aLink(texts, { from, to: far }))
    const [link] = await linksFor(texts.ann, id)
    expect(link!.to.words!.length).toBeLessThanOrEqual(160)
    expect(link!.to.words).toMatch(/^The gates stood open\. .*…$/)
  })
})

describe("when things change", () => {
  test("a link follows its remark to other words, and its passages into a new text", async () => {
    texts = await twoTexts(`links-${++debates}`)
    const { id } = await linkPassages(texts.ann, aLink(texts))
    const other = words(texts.reply, ANSWER, "The reviewer is wrong")
    await retarget(texts.ann, { id, version: 1, words: other.words })
    const [end] = await endsFor(texts.bob)
    expect(end!.other.words).toBe("The reviewer is wrong")

    const better = `A preface.\n\n${REVIEW}`
    await attachText(texts.curator, { sourceId: texts.of.source, raw: better })
    expect(await endsFor(texts.bob)).toMatchObject([{ place: at(better, "It was closed.") }])
    expect((await linksFor(texts.bob, id))[0]!.to.words).toBe("It was closed.")
  })

  test("what only an author could see goes with the account; what others could see stays", async () => {
    texts = await twoTexts(`links-${++debates}`)
    const own = await linkPassages(texts.ann, aLink(texts, { audience: toMyself }))
    const open = await linkPassages(texts.ann, aLink(texts))
    const [emailNorm, password] = ["another@example.org", "a long enough one"]
    await signUp(anonymous(), { name: "Another", email: emailNorm, password })
    const { passwordHash } = await client().user.findUniqueOrThrow({ where: { emailNorm } })
    await client().user.update({ where: { id: texts.ann.userId }, data: { passwordHash } })
    await eraseAccount(texts.ann, { presentPassword: password })
    expect(await client().passageLink.count({ where: { annotationId: own.id } })).toBe(0)
    expect(await seenAtBothEnds(texts.bob, open.id)).toEqual([1, 1])
    expect((await endsFor(texts.bob))[0]!.by).toEqual({ name: "A former reader", own: false })
  })

  test("a source that was removed is no end of a link", async () => {
    texts = await twoTexts(`links-${++debates}`)
    const { id } = await linkPassages(texts.ann, aLink(texts))
    await client().source.update({ where: { id: texts.answer }, data: { deletedAt: new Date() } })
    await client().debate.update({ where: { id: texts.of.id }, data: { contentVersion: { increment: 1 } } })
    expect(await endsFor(texts.ann)).toEqual([])
    expect(await linksFor(texts.ann, id)).toHaveLength(1)
  })
})

test("a curator's link is no part of a remark: all who read the debate see it, beside the words at both ends", async () => {
  texts = await twoTexts(`links-${++debates}`)
  const on = async (given: Parameters<typeof say>[1]) => {
    const id = await say(texts.curator, given, toEveryone)
    return (await client().annotation.findUniqueOrThrow({ where: { id } })).passageId!
  }
  const { from, to } = aLink(texts)
  const [fromId, toId] = [await on(from), await on(to)]
  const row = { id: newId(), debateId: texts.of.id, fromId, toId, kind: "ANSWERS" as const }
  await client().passageLink.create({ data: row })
  expect(await endsFor(anonymous())).toMatchObject([{ back: true, by: null, place: { uncertain: false } }])
  const begins = { back: false, by: null, place: at(ANSWER, "no gate was shut") }
  expect(await endsFor(texts.bob, texts.answer)).toMatchObject([begins])
})
