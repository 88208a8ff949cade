import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Annotation } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { kept, subject } from "../own"
import type { Audience } from "../policy"
import { type Along, MOVED } from "./moved"

/** A remark of the thread, and the circle to which it goes. */
type Step = { row: Annotation; to: Audience }

/** What is said to whoever moves a thread that is no longer as they saw it. */
export const STALE = "This thread has changed meanwhile. Look at it, then move it again."

/**
 * Moves remarks of a thread, the first of them first: what each was is kept, and one event tells of all. `conflict` where the
 * first is not of this version, or one has changed since it was read.
 */
export async function writeMove(
  tx: Db,
  actor: Actor,
  version: number,
  steps: readonly Step[],
): Promise<void> {
  const [{ row: first, to }, ...others] = steps as [Step, ...Step[]]
  if (first.version !== version || (await turn(tx, steps)) < steps.length)
    throw new AppError("conflict", STALE)
  const replies: Along = Object.fromEntries(others.map(({ row }) => [row.id, row.version + 1]))
  await tx.revision.createMany({
    data: steps.map(({ row }) => ({
      id: newId(),
      subjectKind: "annotation",
      subjectId: row.id,
      version: row.version,
      byId: actor.userId,
      before: row === first ? { ...kept(row), replies } : kept(row),
    })),
  })
  await record(tx, actor, MOVED, subject(first), { version: version + 1, replies })
  // Who heard it in the seminar it has left must learn that it is gone.
  if (first.seminarId && first.seminarId !== to.seminarId)
    await record(tx, actor, "annotation.arrived", subject({ ...first, seminarId: to.seminarId }))
}

// Whoever wrote it stands beside it as a member of the seminar it goes to, where they belong to it. How many were turned.
function turn(tx: Db, steps: readonly Step[]): Promise<number> {
  const rows = steps.map(({ row, to }) => ({ id: row.id, version: row.version, ...circle(to) }))
  return tx.$executeRaw`
    UPDATE "Annotation" a SET visibility = t.visibility, "seminarId" = t."seminarId", "withId" = t."withId",
      "memberId" = (SELECT m.id FROM "Member" m
        WHERE m."seminarId" = t."seminarId" AND m."userId" = a."authorId" AND m."leftAt" IS NULL),
      version = a.version + 1, "updatedAt" = now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS t(
      id uuid, version int, visibility "AnnotationVisibility", "seminarId" uuid, "withId" uuid)
    WHERE a.id = t.id AND a.version = t.version`
}

const circle = ({ visibility, seminarId, withId }: Audience): Audience => ({ visibility, seminarId, withId })
