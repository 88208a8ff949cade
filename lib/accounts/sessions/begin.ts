import type { Db } from "@/lib/db"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"

type Beginner = { id: string; sessionVersion: number }
type Beginning = { agent?: string | null; reauthAt?: Date; by: Prisma.InputJsonObject }

/** Begins a session of a person, with its event, which says `by` what. Returns the session's id. */
export async function beginSession(
  tx: Db,
  person: Beginner,
  { agent, reauthAt, by }: Beginning,
): Promise<string> {
  const [id, { id: userId, sessionVersion: version }] = [newId(), person]
  await tx.session.create({ data: { id, userId, version, agent, reauthAt } })
  await record(tx, { userId }, "session.started", { kind: "session", id }, by)
  return id
}
