import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { type MakeSeminar, makeSeminar as schema } from "@/lib/seminars/schema"
import { slugFor } from "@/lib/seminars/slug"
import type { SeminarAddress } from "@/lib/seminars/view"
import { visibleDebates } from "../policy"
import { canMakeSeminar, keptTexts } from "./policy"

const KEPT = "Texts of this debate are kept for its seminars, so its curators make them. Ask one of them."

// Of two who make one of the same name at one moment, the index gives the address to one; the other looks again.
async function put(tx: Db, debateId: string, name: string, createdById: string) {
  for (;;) {
    const rows = await tx.seminar.findMany({ where: { debateId }, select: { slug: true } })
    const slug = slugFor(name, new Set(rows.map((row) => row.slug)))
    const data = [{ id: newId(), debateId, slug, name, createdById }]
    const { count } = await tx.seminar.createMany({ data, skipDuplicates: true })
    if (count > 0) return data[0]!
  }
}

/** Makes a seminar on a debate that one may read, and oneself its instructor. Returns where it stands. Nobody else joins
 * before it has a code. */
export async function makeSeminar(actor: Actor, given: MakeSeminar): Promise<SeminarAddress> {
  const { debate: slug, name } = schema.parse(given)
  const userId = selfOf(actor)
  return inTransaction(async (tx) => {
    const debate = await tx.debate.findFirst({
      where: { AND: [{ slug }, visibleDebates(actor)] },
      select: { id: true, sources: { where: keptTexts, select: { id: true }, take: 1 } },
    })
    if (!debate) throw notFound("debate")
    const debateId = debate.id
    allow(canMakeSeminar(actor, { id: debateId, keepsTexts: debate.sources.length > 0 }), KEPT)
    const seminar = await put(tx, debateId, name, userId)
    const member = { id: newId(), debateId, seminarId: seminar.id, userId, role: "INSTRUCTOR" as const }
    await tx.member.create({ data: member, select: { id: true } })
    const subject = { kind: "seminar", id: seminar.id, debateId, seminarId: seminar.id }
    await record(tx, actor, "seminar.made", subject)
    return { debate: slug, seminar: seminar.slug }
  })
}
