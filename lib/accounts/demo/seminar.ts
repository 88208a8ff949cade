import type { Db } from "@/lib/db"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"

/** The seminar of the demo, on the debate that ships. */
const DEMO_SEMINAR = { slug: "revolution-and-memory", name: "Revolution and memory" } as const

type People = () => Promise<{ instructor: string; student: string }>

/** Makes the demo's seminar, with its instructor and its student, where there has not been one; of two at one moment,
 * the index lets one. Whatever becomes of it afterwards is left as it is. */
export async function makeDemoSeminar(tx: Db, debateId: string, people: People): Promise<void> {
  const { slug } = DEMO_SEMINAR
  const before = await tx.seminar.findUnique({ where: { debateId_slug: { debateId, slug } } })
  if (before) return
  const { instructor, student } = await people()
  const id = newId()
  const data = [{ id, debateId, ...DEMO_SEMINAR, createdById: instructor, textsOpenedAt: new Date() }]
  const { count } = await tx.seminar.createMany({ data, skipDuplicates: true })
  if (count === 0) return
  const of = { debateId, seminarId: id }
  const joined = { id: newId(), ...of, userId: student, role: "PARTICIPANT" as const }
  const instructs = { id: newId(), ...of, userId: instructor, role: "INSTRUCTOR" as const }
  await tx.member.createMany({ data: [instructs, joined] })
  await record(tx, { userId: instructor }, "seminar.made", { kind: "seminar", id, ...of })
  await record(tx, { userId: student }, "member.joined", { kind: "member", id: joined.id, ...of })
}
