import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import type { Readers } from "@/lib/generated/prisma/enums"
import { belonging } from "./belonging"

export type Owner = {
  id: string
  debateId: string
  slug: string
  title: string
  readers: Readers
  version: number
}

/** The sources, in all debates that this actor curates, to which a raw text belongs. */
export async function sourcesOf(actor: Actor, raw: string): Promise<Owner[]> {
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
  const isOf = belonging(raw)
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
