import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { visibleSeminars } from "@/lib/seminars/policy"
import {
  type MakeSeminar,
  type OpenTexts,
  openTexts as openTextsSchema,
  makeSeminar as schema,
} from "@/lib/seminars/schema"
import { slugFor } from "@/lib/seminars/slug"
import type { SeminarAddress } from "@/lib/seminars/view"
import { canCurate, visibleDebates } from "../policy"
import { canMakeSeminar } from "./policy"

const KEPT = "Only its seminars read this debate, so its curators make them. Ask one of them."

type Opened = { textsOpenedAt: Date | null; textsOpenedById: string | null }

// A curator's own seminar reads the texts that the debate keeps for seminars; to another's a curator opens them.
const opening = (actor: Actor, debateId: string): Opened =>
  canCurate(actor, debateId)
    ? { textsOpenedAt: new Date(), textsOpenedById: actor.userId }
    : { textsOpenedAt: null, textsOpenedById: null }

// Of two who make one of the same name at one moment, the index gives the address to one; the other looks again.
async function put(tx: Db, debateId: string, values: { name: string; createdById: string } & Opened) {
  for (;;) {
    const rows = await tx.seminar.findMany({ where: { debateId }, select: { slug: true } })
    const slug = slugFor(values.name, new Set(rows.map((row) => row.slug)))
    const data = [{ id: newId(), debateId, slug, ...values }]
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
      select: { id: true, visibility: true },
    })
    if (!debate) throw notFound("debate")
    const debateId = debate.id
    allow(canMakeSeminar(actor, debate), KEPT)
    const seminar = await put(tx, debateId, { name, createdById: userId, ...opening(actor, debateId) })
    const member = { id: newId(), debateId, seminarId: seminar.id, userId, role: "INSTRUCTOR" as const }
    await tx.member.create({ data: member, select: { id: true } })
    const subject = { kind: "seminar", id: seminar.id, debateId, seminarId: seminar.id }
    await record(tx, actor, "seminar.made", subject)
    return { debate: slug, seminar: seminar.slug }
  })
}

/** Opens the full texts that a debate keeps for seminars to the members of one, or closes them to it again. For curators
 * of the debate; what stands so already stays. */
export async function openTexts(actor: Actor, given: OpenTexts): Promise<void> {
  const { id, open } = openTextsSchema.parse(given)
  await inTransaction(async (tx) => {
    const seminar = await tx.seminar.findFirst({
      where: { AND: [{ id }, visibleSeminars(actor)] },
      select: { debateId: true, textsOpenedAt: true },
    })
    if (!seminar) throw notFound("seminar")
    const { debateId } = seminar
    allow(canCurate(actor, debateId), "Only curators of the debate open its texts to a seminar.")
    if ((seminar.textsOpenedAt !== null) === open) return
    const data = open ? opening(actor, debateId) : { textsOpenedAt: null, textsOpenedById: null }
    await tx.seminar.update({ where: { id }, data, select: { id: true } })
    const verb = open ? "seminar.texts-opened" : "seminar.texts-closed"
    await record(tx, actor, verb, { kind: "seminar", id, debateId, seminarId: id })
  })
}
