import { type Actor, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { addSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { toEveryone } from "@/tests/support/remarks"

export type Someone = Actor & { userId: string }

/** A review and an answer to it, as their full texts stand. */
export const REVIEW =
  "Everybody says that the gates stood open. It was closed.\n\nBread was dear in those years."
export const ANSWER = "The reviewer is wrong: no gate was shut.\n\nBread was dear in those years, as he says."

export type TwoTexts = Awaited<ReturnType<typeof twoTexts>>

/** A debate with two sources in full, their editions, a seminar with two members, its curator, and a passer-by. */
export async function twoTexts(slug: string) {
  const of: SmallDebate = await aSmallDebate(slug)
  const voices = [{ voiceId: of.bob, role: "AUTHOR" as const }]
  const about = { debateId: of.id, slug: "answer", ...least.source, order: 2, voices }
  const answer = await addSource(installation(), about)
  for (const source of [of.source, answer]) await rebuildExcerpts(installation(), source)
  const seminar = await aSeminar(of.id, "class")
  return {
    of,
    answer,
    seminar,
    review: (await attachText(installation(), { sourceId: of.source, raw: REVIEW })).editionId,
    reply: (await attachText(installation(), { sourceId: answer, raw: ANSWER })).editionId,
    ann: (await aMember("Ann", of.id, seminar)) as Someone,
    bob: (await aMember("Bob", of.id, seminar)) as Someone,
    curator: (await aPerson("Cora", { curates: [of.id] })) as Someone,
    stranger: (await aPerson("Stranger")) as Someone,
  }
}

/** Words of an edition with this text. */
export function words(editionId: string, text: string, exact: string) {
  const start = text.indexOf(exact)
  return { words: { editionId, start, end: start + exact.length, exact } }
}

/** A link as it is asked for: between the texts, for everyone, without a remark. */
export const aLink = (texts: TwoTexts, more: object = {}) => ({
  clientKey: newId(),
  from: words(texts.reply, ANSWER, "no gate was shut"),
  to: words(texts.review, REVIEW, "It was closed."),
  kind: "ANSWERS" as const,
  audience: toEveryone,
  ...more,
})

/** The one link that begins at a remark. */
export const linkAt = (annotationId: string) =>
  client().passageLink.findFirstOrThrow({ where: { annotationId }, include: { to: true } })
