import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { visibleEditions } from "@/lib/sources/policy"
import * as input from "./schema"

/** Keeps where one left off in a text, in the place of where one was before. No event: it concerns nobody else. */
export async function leaveOff(actor: Actor, given: input.Leave): Promise<void> {
  const { editionId, offset } = input.leave.parse(given)
  const userId = selfOf(actor)
  const edition = await db().edition.findFirst({
    where: { AND: [{ id: editionId }, visibleEditions(actor)] },
    select: { sourceId: true },
  })
  if (!edition) throw notFound("text")
  const key = { userId, subjectKind: "source", subjectId: edition.sourceId }
  const where = { userId_subjectKind_subjectId: key }
  const place = { editionId, offset, at: new Date() }
  await db().readMark.upsert({ where, create: { ...key, ...place }, update: place })
}
