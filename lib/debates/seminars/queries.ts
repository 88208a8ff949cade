import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { visibleSeminars } from "@/lib/seminars/policy"
import { canCurate } from "../policy"
import { debatesForSeminars } from "./policy"

export type DebateChoice = { slug: string; title: string; language: string }

/** The debates on which this actor may make a seminar, by title. One query. */
export async function debatesToTeach(actor: Actor): Promise<DebateChoice[]> {
  return db().debate.findMany({
    where: debatesForSeminars(actor),
    select: { slug: true, title: true, language: true },
    orderBy: [{ title: "asc" }, { slug: "asc" }],
  })
}

/** Whether a seminar reads the full texts that its debate keeps for seminars, and whether this actor decides it. One query. */
export async function textsOpenTo(
  actor: Actor,
  seminarId: string,
): Promise<{ open: boolean; decides: boolean }> {
  const row = await db().seminar.findFirst({
    where: { AND: [{ id: seminarId }, visibleSeminars(actor)] },
    select: { debateId: true, textsOpenedAt: true },
  })
  return { open: Boolean(row?.textsOpenedAt), decides: row !== null && canCurate(actor, row.debateId) }
}
