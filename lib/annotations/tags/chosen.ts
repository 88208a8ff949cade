import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { AppError } from "@/lib/errors"
import { isId } from "@/lib/ids"
import { leads } from "@/lib/seminars/policy"
import { foldForSearch } from "@/lib/text/fold"
import type { Audience } from "../policy"
import { coin } from "./coining"
import { showsTag, type Vocabulary } from "./policy"

const state = { id: true, seminarId: true, deletedAt: true } as const

// Every word that this actor may know by these names or ids; one that was merged as what it was merged into.
async function candidates(tx: Db, actor: Actor, debateId: string, words: readonly string[]) {
  const own = actor.memberships.filter((each) => each.debateId === debateId).map((each) => each.seminarId)
  const rows = await tx.tag.findMany({
    where: {
      debateId,
      AND: [
        { OR: [{ seminarId: null }, { seminarId: { in: own } }] },
        { OR: [{ id: { in: words.filter(isId) } }, { folded: { in: words.map(foldForSearch) } }] },
      ],
    },
    select: { ...state, folded: true, mergedInto: { select: state } },
  })
  return rows.map(({ mergedInto, folded, ...row }) => ({
    asked: [row.id, folded],
    merged: mergedInto !== null,
    ...(mergedInto ?? row),
  }))
}

type Candidate = Awaited<ReturnType<typeof candidates>>[number]

// Where a new word would go: to the seminar, or to the debate by a curator who speaks to everyone.
async function freeFor(tx: Db, actor: Actor, debateId: string, to: Audience): Promise<Vocabulary | null> {
  if (to.visibility === "EVERYONE") return canCurate(actor, debateId) ? { debateId, seminarId: null } : null
  if (to.visibility !== "SEMINAR" || to.seminarId === null) return null
  const of = { debateId, seminarId: to.seminarId }
  if (leads(actor, to.seminarId)) return of
  const free = await tx.seminar.count({ where: { id: to.seminarId, freeTagsAt: { not: null } } })
  return free > 0 ? of : null
}

// Of several vocabularies that have the word, the debate's first: it stays when others may read the remark. Of one that has
// it twice, the word itself before what was merged.
const first = (among: readonly Candidate[]): Candidate | undefined =>
  [...among].sort(
    (a, b) =>
      Number(a.seminarId !== null) - Number(b.seminarId !== null) || Number(a.merged) - Number(b.merged),
  )[0]

function refusal(word: string, known: readonly Candidate[], to: Audience): AppError {
  const elsewhere = known.some(({ deletedAt }) => deletedAt === null)
  return new AppError("invalid", sentence(isId(word) ? "A tag" : `“${word}”`, elsewhere, to), "tags")
}

function sentence(word: string, elsewhere: boolean, to: Audience): string {
  if (elsewhere && to.visibility === "EVERYONE")
    return `${word} is a word of a seminar. What everyone may read takes words of the debate: leave it out.`
  if (elsewhere) return `${word} is a word of another seminar. Leave it out here.`
  if (to.visibility === "SEMINAR")
    return `${word} is not in the vocabulary of this seminar, which takes no new words. Choose one of its words, or leave it out.`
  if (to.visibility === "EVERYONE")
    return `${word} is not in the vocabulary of this debate. Choose one of its words, or leave it out.`
  return `${word} is in no vocabulary here. What not everyone reads adds no new words: choose one, or leave it out.`
}

const goneSentence = (word: string) =>
  `“${word}” was taken out of the vocabulary. Choose another word, or leave it out.`

/**
 * The ids of the tags that these words name, on a remark to this audience. A word that is in none of its vocabularies is
 * added where that is allowed, else `invalid` with the word; one of a seminar that one does not belong to does not exist.
 */
export async function chosenTags(
  tx: Db,
  actor: Actor,
  debateId: string,
  to: Audience,
  words: readonly string[],
): Promise<string[]> {
  if (words.length === 0) return []
  const all = await candidates(tx, actor, debateId, words)
  const chosen = new Set<string>()
  let free: Vocabulary | null | undefined
  // In one order, so that two who add the same words do not wait for each other.
  for (const word of [...words].sort()) {
    const known = all.filter(({ asked }) => asked.includes(isId(word) ? word : foldForSearch(word)))
    const here = known.filter(({ seminarId }) => showsTag(actor, to, seminarId))
    const standing = first(here.filter(({ deletedAt }) => deletedAt === null))
    if (standing) {
      chosen.add(standing.id)
      continue
    }
    free ??= await freeFor(tx, actor, debateId, to)
    if (free === null || isId(word)) throw refusal(word, known, to)
    const made = await coin(tx, actor, free, word)
    if (made.deletedAt) throw new AppError("invalid", goneSentence(word), "tags")
    chosen.add(made.id)
  }
  return [...chosen]
}
