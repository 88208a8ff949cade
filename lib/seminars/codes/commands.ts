import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import { hashOfCode, newCode } from "../code"
import { directedSeminar } from "../directed"
import { type TheSeminar, theSeminar } from "../schema"

const subjectOf = ({ id, debateId }: { id: string; debateId: string }) => ({
  kind: "seminar",
  id,
  debateId,
  seminarId: id,
})

/** Makes a code by which one joins a seminar, in the place of the one before. Returns it this once: only its hash is kept. */
export async function renewCode(actor: Actor, given: TheSeminar): Promise<string> {
  const { id } = theSeminar.parse(given)
  return inTransaction(async (tx) => {
    const seminar = await directedSeminar(tx, actor, id)
    if (seminar.archivedAt) {
      throw new AppError("conflict", "This seminar is archived. Bring it back before others join it.")
    }
    const code = newCode()
    await tx.seminar.update({ where: { id }, data: { joinHash: hashOfCode(code) }, select: { id: true } })
    await record(tx, actor, "seminar.code-renewed", subjectOf(seminar))
    return code
  })
}

/** Withdraws the code of a seminar: nobody joins until there is a new one. */
export async function withdrawCode(actor: Actor, given: TheSeminar): Promise<void> {
  const { id } = theSeminar.parse(given)
  await inTransaction(async (tx) => {
    const seminar = await directedSeminar(tx, actor, id)
    if (!seminar.joinHash) throw new AppError("conflict", "There is no code to withdraw.")
    await tx.seminar.update({ where: { id }, data: { joinHash: null }, select: { id: true } })
    await record(tx, actor, "seminar.code-withdrawn", subjectOf(seminar))
  })
}
