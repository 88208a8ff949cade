import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { leads } from "../policy"

type Partner = { id: string; name: string }

/** The participants of seminars that this actor leads, by seminar and by name: to each they may write alone. `id`: the
 * person's. One query, none for who leads none of them. */
export async function membersLed(
  actor: Actor,
  seminarIds: readonly string[],
): Promise<Map<string, Partner[]>> {
  const led = seminarIds.filter((id) => leads(actor, id))
  if (led.length === 0) return new Map()
  const rows = await db().member.findMany({
    where: { seminarId: { in: led }, leftAt: null, role: "PARTICIPANT" },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: { seminarId: true, user: { select: { id: true, name: true } } },
  })
  const of = (id: string) => rows.flatMap(({ seminarId, user }) => (seminarId === id ? [user] : []))
  return new Map(led.map((id) => [id, of(id)]))
}
