import { actorOfSession } from "@/lib/accounts/queries"
import type { Actor } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"

/** The same person at their next request: with what the database says of them by then. */
export async function nextRequest(actor: Actor & { userId: string }): Promise<Actor & { userId: string }> {
  const id = newId()
  await client().session.create({ data: { id, userId: actor.userId, version: 1 } })
  return (await actorOfSession(id, actor.keys)) as Actor & { userId: string }
}
