import { z } from "zod"
import { type Db, inTransaction } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { demoIsOpen } from "../doors"
import { agent } from "../schema"
import { beginSession } from "../sessions/begin"
import { DEMO_PEOPLE } from "./people"
import { makeDemoSeminar } from "./seminar"

const SHIPPED = "victor-serge"

const stepIn = z.strictObject({
  as: z.enum(["instructor", "student"]),
  agent,
})

// Of two first clicks at one moment, the index lets one make the person.
async function personOf(tx: Db, as: keyof typeof DEMO_PEOPLE) {
  const { name, email } = DEMO_PEOPLE[as]
  const id = newId()
  const { count } = await tx.user.createMany({ data: [{ id, name, emailNorm: email }], skipDuplicates: true })
  if (count > 0) await record(tx, { userId: id }, "account.made", { kind: "user", id }, { demo: as })
  return tx.user.findUniqueOrThrow({ where: { emailNorm: email } })
}

async function curate(tx: Db, debateId: string, userId: string) {
  const data = [{ debateId, userId }]
  const { count } = await tx.curator.createMany({ data, skipDuplicates: true })
  const subject = { kind: "debate", id: debateId, debateId }
  if (count > 0) await record(tx, { userId }, "curator.added", subject, { userId })
}

// Always in this order: two who step in at one moment would else wait for each other.
const bothPeople = (tx: Db) => async () => ({
  instructor: (await personOf(tx, "instructor")).id,
  student: (await personOf(tx, "student")).id,
})

/** Begins a session of a demo person, whom the first visitor makes; the instructor curates the debate that ships,
 * and both belong to a seminar on it. `not_found` outside the demo and for a request to any other host than this computer. Returns the session's id. */
export async function stepIntoDemo(
  hosts: readonly (string | null)[],
  given: z.input<typeof stepIn>,
): Promise<string> {
  if (!demoIsOpen(hosts)) throw notFound("person")
  const { as, agent } = stepIn.parse(given)
  return inTransaction(async (tx) => {
    const shipped = { slug: SHIPPED, deletedAt: null }
    const debate = await tx.debate.findFirst({ where: shipped, select: { id: true } })
    if (debate) await makeDemoSeminar(tx, debate.id, bothPeople(tx))
    const person = await personOf(tx, as)
    if (debate && as === "instructor") await curate(tx, debate.id, person.id)
    return beginSession(tx, person, { agent, by: { demo: as } })
  })
}
