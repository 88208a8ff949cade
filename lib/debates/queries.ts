import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { visibleDebates } from "./policy"
import { slug as slugForm } from "./schema"
import type { DebateHead } from "./view"

const live = { where: { deletedAt: null } }
const standing = { where: { deletedAt: null, mergedIntoId: null } }
const counts = { select: { questions: standing, voices: live, claims: standing, sources: live } } as const
const select = {
  id: true,
  slug: true,
  title: true,
  about: true,
  language: true,
  contentVersion: true,
  _count: counts,
} as const

type Selected = Omit<DebateHead, "counts"> & { contentVersion: number; _count: DebateHead["counts"] }

const head = ({ _count, contentVersion: _, ...row }: Selected): DebateHead => ({ ...row, counts: _count })

/** The debates this actor may read, the newest last. One query. */
export async function debatesFor(actor: Actor): Promise<DebateHead[]> {
  const rows = await db().debate.findMany({
    where: visibleDebates(actor),
    select,
    orderBy: { createdAt: "asc" },
    relationLoadStrategy: "join",
  })
  return rows.map(head)
}

/** One debate with the version of its curated content; `not_found` for what is absent or may not be seen. One query. */
export async function readableDebate(actor: Actor, slug: string): Promise<DebateHead & { version: number }> {
  // What cannot be an address is not asked of the database, which takes no NUL.
  if (!slugForm.safeParse(slug).success) throw notFound("debate")
  const row = await db().debate.findFirst({
    where: { AND: [{ slug }, visibleDebates(actor)] },
    select,
    relationLoadStrategy: "join",
  })
  if (!row) throw notFound("debate")
  return { ...head(row), version: row.contentVersion }
}
