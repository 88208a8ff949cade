import { db } from "@/lib/db"
import type { CuratedKind } from "@/lib/rows"
import { slugFor } from "@/lib/seminars/slug"

type Within = { debateId: string; questionId?: string; voiceId?: string; claimId?: string }
type Named = "question" | "position" | "voice" | "work" | "source" | "claim"
type Table = {
  findMany(args: object): Promise<{ slug: string }[]>
  aggregate(args: object): Promise<{ _max: { order: number | null } }>
}

const WORDS = 8
const table = (kind: CuratedKind) => db()[kind] as unknown as Table

/** An address for a new row, made of the words that name it: its first eight, as slugs are written; not one that stands here or
 * stood here before. `within`: the question of a position, else the debate. */
export async function addressFor(kind: Named, within: Within, words: string): Promise<string> {
  const rows = await table(kind).findMany({ where: within, select: { slug: true } })
  // A source at "new" or "imports" would stand where texts are brought.
  return free(kind, words, [...rows.map(({ slug }) => slug), "new", "imports"])
}

/** The same for a new debate of this title. */
export async function addressForDebate(title: string): Promise<string> {
  const rows = await db().debate.findMany({ select: { slug: true } })
  return free("debate", title, [...rows.map(({ slug }) => slug), "join", "new"])
}

function free(otherwise: string, words: string, taken: readonly string[]): string {
  const first = words.normalize("NFKD").split(/\s+/).slice(0, WORDS).join(" ")
  return slugFor(/[a-z0-9]/i.test(first) ? first : otherwise, new Set(taken))
}

/** The place after the last of the rows there. */
export async function placeAtEnd(kind: CuratedKind, within: Within): Promise<number> {
  const { _max } = await table(kind).aggregate({ where: within, _max: { order: true } })
  return (_max.order ?? -1) + 1
}
