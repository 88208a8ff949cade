import { beforeAll, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { removeRemark } from "@/lib/annotations/commands"
import { addLink, linkPassages, removeLink, restoreLink } from "@/lib/annotations/links/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"
import { ANSWER, aLink, linkAt, REVIEW, type TwoTexts, twoTexts, words } from "./two-texts"

useDatabase()

let texts: TwoTexts
let others: TwoTexts
beforeAll(async () => {
  texts = await twoTexts("gates")
  others = await twoTexts("doors")
})

const remarkOf = (id: string) =>
  client().annotation.findUniqueOrThrow({ where: { id }, include: { passage: true } })

describe("words are linked to words of another text", () => {
  test("by a highlight, or by a remark, each one event more", async () => {
    const given = aLink(texts, { audience: toSeminar(texts.seminar) })
    let id = ""
    const verbs = await eventsOf(async () => {
      id = (await linkPassages(texts.ann, given)).id
    })
    expect(verbs).toEqual(["annotation.added"])
    const marked = { kind: "HIGHLIGHT", visibility: "SEMINAR", passage: { exact: "no gate was shut" } }
    expect(await remarkOf(id)).toMatchObject(marked)
    expect(await linkAt(id)).toMatchObject({ kind: "ANSWERS", fromId: null, to: { exact: "It was closed." } })

    const said = await linkPassages(texts.ann, aLink(texts, { body: saying("He denies it.") }))
    expect(await remarkOf(said.id)).toMatchObject({ kind: "COMMENT", bodyText: "He denies it." })
  })

  test("once for each key, also when the sending is repeated at once", async () => {
    const given = aLink(texts)
    const made = await Promise.all([linkPassages(texts.ann, given), linkPassages(texts.ann, given)])
    expect(made[0]).toEqual(made[1])
    const to = words(texts.review, REVIEW, "Bread was dear")
    expect(await linkPassages(texts.ann, { ...given, to })).toEqual(made[0])
    expect(await client().passageLink.count({ where: { annotationId: made[0].id } })).toBe(1)
  })

  test("within one text, and by passages that one knows of", async () => {
    const within = { from: words(texts.review, REVIEW, "Bread was dear"), kind: "SEE_ALSO" }
    const { id } = await linkPassages(
      texts.bob,
      aLink(texts, { ...within, to: { passageId: texts.of.passage } }),
    )
    expect((await linkAt(id)).to.exact).toBe("It was closed.")
    const from = { passageId: (await remarkOf(id)).passageId! }
    const back = await linkPassages(texts.ann, aLink(texts, { from }))
    expect((await remarkOf(back.id)).passageId).toBe(from.passageId)
    const own = await say(texts.ann, words(texts.reply, ANSWER, "as he says"), toMyself)
    const hidden = { passageId: (await remarkOf(own)).passageId! }
    expect(await outcomeOf(() => linkPassages(texts.bob, aLink(texts, { to: hidden })))).toBe("not_found")
    expect(await outcomeOf(() => linkPassages(texts.bob, aLink(texts, { from: hidden })))).toBe("not_found")
    expect(await outcomeOf(() => linkPassages(texts.ann, aLink(texts, { to: hidden })))).toBe("done")
  })

  test("not by who has not signed in, to a seminar of others, in a text they may not read", async () => {
    const link = (actor: Parameters<typeof linkPassages>[0], more: object = {}) =>
      outcomeOf(() => linkPassages(actor, aLink(texts, more)))
    expect(await link(anonymous())).toBe("unauthenticated")
    expect(await link(texts.curator, { audience: toSeminar(texts.seminar) })).toBe("not_found")
    expect(await link(texts.stranger)).toBe("not_found")
  })

  test("not to themselves, to another debate, to words that are not there, in no known way", async () => {
    const link = (more: object) => outcomeOf(() => linkPassages(texts.ann, aLink(texts, more)))
    const passages = await client().passage.count()
    expect(await link({ to: aLink(texts).from })).toBe("invalid")
    expect(await link({ to: words(others.review, REVIEW, "It was closed.") })).toBe("not_found")
    const both = { ...texts.curator, curates: new Set([texts.of.id, others.of.id]) } as typeof texts.ann
    const across = aLink(texts, { to: words(others.review, REVIEW, "stood open") })
    expect(await outcomeOf(() => linkPassages(both, across))).toBe("invalid")
    const gone = { editionId: texts.review, start: 0, end: 9, exact: "Not there" }
    expect(await link({ to: { words: gone } })).toBe("conflict")
    expect(await link({ kind: "DENIES" })).toBe("invalid")
    expect(await link({ to: {} })).toBe("invalid")
    expect(await link({ to: { passageId: newId() } })).toBe("not_found")
    expect(await client().passage.count(), "nothing is left behind").toBe(passages)
  })
})

describe("a link of one's own remark", () => {
  const to = () => words(texts.review, REVIEW, "Bread was dear in those years")
  const aRemark = () => say(texts.ann, words(texts.reply, ANSWER, "as he says"), toEveryone)

  test("is added, removed and brought back, each one event more", async () => {
    const id = await aRemark()
    let link = ""
    const add = async () => {
      link = await addLink(texts.ann, { id, to: to(), kind: "QUOTES" })
    }
    expect(await eventsOf(add)).toEqual(["annotation.link-added"])
    expect(await eventsOf(add)).toEqual([])
    expect(await eventsOf(() => removeLink(texts.ann, { id: link }))).toEqual(["annotation.link-removed"])
    expect(await eventsOf(() => removeLink(texts.ann, { id: link }))).toEqual([])
    expect((await linkAt(id)).deletedById).toBe(texts.ann.userId)
    expect(await eventsOf(() => restoreLink(texts.ann, { id: link }))).toEqual(["annotation.link-restored"])
    expect(await eventsOf(() => restoreLink(texts.ann, { id: link }))).toEqual([])
    await removeLink(texts.ann, { id: link })
    expect(await eventsOf(add)).toEqual(["annotation.link-added"])
    expect(await linkAt(id)).toMatchObject({ id: link, deletedAt: null, deletedById: null })
  })

  test("is its author's; of what others may not see they learn nothing", async () => {
    const id = await aRemark()
    const given = { id, to: to(), kind: "QUOTES" as const }
    expect(await outcomeOf(() => addLink(texts.bob, given))).toBe("forbidden")
    expect(await outcomeOf(() => addLink(anonymous(), given))).toBe("unauthenticated")
    const link = await addLink(texts.ann, given)
    expect(await outcomeOf(() => removeLink(texts.bob, { id: link }))).toBe("forbidden")
    expect(await outcomeOf(() => removeLink(anonymous(), { id: link }))).toBe("unauthenticated")
    await removeLink(texts.ann, { id: link })
    expect(await outcomeOf(() => restoreLink(texts.bob, { id: link }))).toBe("not_found")
    const own = await linkPassages(texts.ann, aLink(texts, { audience: toMyself }))
    const { id: hidden } = await linkAt(own.id)
    expect(await outcomeOf(() => removeLink(texts.bob, { id: hidden }))).toBe("not_found")
    expect(await outcomeOf(() => addLink(texts.bob, { ...given, id: own.id }))).toBe("not_found")
    expect(await outcomeOf(() => removeLink(texts.ann, { id: newId() }))).toBe("not_found")
  })

  test("begins at words, of a remark that stands, and there are at most twenty", async () => {
    const given = { to: to(), kind: "QUOTES" as const }
    const onClaim = await say(texts.ann, { claimId: texts.of.closed })
    expect(await outcomeOf(() => addLink(texts.ann, { ...given, id: onClaim }))).toBe("invalid")
    const id = await aRemark()
    const link = await addLink(texts.ann, { ...given, id })
    await removeRemark(texts.ann, { id, version: 1 })
    expect(await outcomeOf(() => addLink(texts.ann, { ...given, id }))).toBe("conflict")
    expect(await outcomeOf(() => removeLink(texts.ann, { id: link }))).toBe("conflict")

    const many = await aRemark()
    for (let at = 0; at < 20; at++) {
      const far = {
        words: { editionId: texts.review, start: at, end: at + 2, exact: REVIEW.slice(at, at + 2) },
      }
      if (far.words.exact.trim() === far.words.exact)
        await addLink(texts.ann, { id: many, to: far, kind: "SEE_ALSO" })
    }
    const left = 20 - (await client().passageLink.count({ where: { annotationId: many } }))
    const kinds = [
      "CONTRADICTS",
      "EXPLAINS",
      "ANSWERS",
      "QUOTES",
      "EXAMPLE_OF",
      "SAYS_THE_SAME",
      "SEE_ALSO",
    ] as const
    for (const kind of kinds.slice(0, left)) await addLink(texts.ann, { id: many, to: to(), kind })
    const over = { id: many, to: words(texts.review, REVIEW, "Everybody says"), kind: "SEE_ALSO" as const }
    expect(await outcomeOf(() => addLink(texts.ann, over))).toBe("invalid")
  })
})
