import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import type { EditionKind, Readers } from "@/lib/generated/prisma/enums"
import { textsOf } from "@/lib/sources/queries"
import type { Edition } from "@/lib/text/blocks"
import { belonging } from "./belonging"
import { noteMarksOf } from "./draft"
import { plainBlocks } from "./rows"

export type Owner = {
  id: string
  debateId: string
  slug: string
  title: string
  readers: Readers
  version: number
}

/** The sources, in all debates that this actor curates, to which a mended text belongs. */
export async function sourcesOf(actor: Actor, mended: string): Promise<Owner[]> {
  const mine = actor.administers ? {} : { debateId: { in: [...actor.curates] } }
  const sources = await db().source.findMany({
    where: { ...mine, deletedAt: null, debate: visibleDebates(actor) },
    orderBy: [{ debateId: "asc" }, { order: "asc" }],
    select: {
      id: true,
      debateId: true,
      slug: true,
      readers: true,
      version: true,
      csl: true,
      opens: true,
      closes: true,
      passages: { select: { exact: true } },
    },
  })
  const isOf = belonging(mended)
  return sources
    .filter(({ passages, opens, closes }) =>
      isOf({ quotations: passages.map((passage) => passage.exact), opens, closes }),
    )
    .map(({ id, debateId, slug, readers, version, csl }) => ({
      id,
      debateId,
      slug,
      readers,
      version,
      title: (csl as { title?: string }).title ?? slug,
    }))
}

type Stored = {
  kind: EditionKind
  edition: Edition
  blocks: { start: number; end: number; paragraph: number | null }[]
}

// An edition that is searched has an index of some twenty bytes a character beside it.
const MOST_CHARACTERS = 8_000_000

const stored = kept<Stored>(MOST_CHARACTERS, ({ edition }) => edition.text.length)

/** The text and blocks of an edition that somebody was found to be permitted to read. An edition never changes, so it
 * is kept in memory, and its text is folded once for all searches. */
export async function storedEdition(id: string): Promise<Stored> {
  return stored(id, async () => {
    const { kind, blobSha256, blocks, noteMarks } = await db().edition.findUniqueOrThrow({
      where: { id },
      select: { kind: true, blobSha256: true, noteMarks: true, blocks: { orderBy: { ordinal: "asc" } } },
    })
    const text = (await textsOf([blobSha256])).get(blobSha256)!
    return { kind, edition: { text, blocks: plainBlocks(blocks), noteMarks: noteMarksOf(noteMarks) }, blocks }
  })
}
