import type { Actor } from "@/lib/actor"
import { actOfEvent } from "@/lib/acts"
import { type Db, noteRecorded } from "@/lib/db"
import { Prisma } from "@/lib/generated/prisma/client"

export type Subject = { kind: string; id: string; debateId?: string | null; seminarId?: string | null }

/** Writes the one Event row of a write, in its transaction: who did what to what. Feeds, mail and caches read it later. */
export async function record(
  tx: Db,
  actor: Pick<Actor, "userId">,
  verb: string,
  subject: Subject,
  data: Prisma.InputJsonObject = {},
): Promise<void> {
  noteRecorded()
  await tx.event.create({
    data: {
      actorId: actor.userId,
      debateId: subject.debateId ?? null,
      seminarId: subject.seminarId ?? null,
      verb,
      subjectKind: subject.kind,
      subjectId: subject.id,
      data: { ...data, ...actOfEvent("version" in data || verb.endsWith(".added")) },
    },
    select: { seq: true },
  })
}

/** The same row as the end of a statement of `inOneStatement`: written once for each row of `written`, a query named before. */
export function recording(
  actor: Pick<Actor, "userId">,
  verb: string,
  { kind, id, debateId, seminarId }: Subject,
  written: string,
): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO "Event" ("actorId", "debateId", "seminarId", verb, "subjectKind", "subjectId", data)
    SELECT ${actor.userId}::uuid, ${debateId}::uuid, ${seminarId}::uuid, ${verb}, ${kind}, ${id}::uuid, '{}'::jsonb
    FROM ${Prisma.raw(written)}`
}
