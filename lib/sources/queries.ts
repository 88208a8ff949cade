import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import type { EditionKind, Readers } from "@/lib/generated/prisma/enums"
import { canReadFullText } from "./policy"

const texts = kept<string>(64)

/** Texts by their hash, from memory or in one query; a text never changes, so it is never stale. */
export async function textsOf(hashes: readonly string[]): Promise<Map<string, string>> {
  const unique = [...new Set(hashes)]
  let asked: Promise<Map<string, string>> | undefined
  const ask = () => {
    asked ??= db()
      .textBlob.findMany({ where: { sha256: { in: unique } } })
      .then((rows) => new Map(rows.map((row) => [row.sha256, row.text])))
    return asked
  }
  const found = unique.map(
    async (hash) => [hash, await texts(hash, async () => (await ask()).get(hash)!)] as const,
  )
  return new Map(await Promise.all(found))
}

const ofEdition = (editionId: string) =>
  db().block.findMany({
    where: { editionId },
    orderBy: { ordinal: "asc" },
    select: { type: true, start: true, end: true, paragraph: true, setAside: true },
  })

const blocks = kept<Awaited<ReturnType<typeof ofEdition>>>(50_000, (rows) => rows.length)

/** The blocks of an edition in order, from memory or in one query; they never change. */
export const blocksOf = (editionId: string) => blocks(editionId, () => ofEdition(editionId))

type SourceEditions = {
  debateId: string
  readers: Readers
  editions: { id: string; number: number; kind: EditionKind; blobSha256: string }[]
}

/** The edition this actor reads: the newest full text if it is theirs to read, else the newest excerpts. */
export function editionFor(actor: Actor, source: SourceEditions) {
  const full = source.editions.findLast((edition) => edition.kind === "FULL")
  const excerpts = source.editions.findLast((edition) => edition.kind === "EXCERPTS")
  const may = full !== undefined && canReadFullText(actor, source)
  return { edition: may ? full : excerpts, withheld: full !== undefined && !may }
}
