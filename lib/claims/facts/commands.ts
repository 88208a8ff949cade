import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

const rowsOf = (versions: object[] | undefined) =>
  versions?.map((version, ordinal) => ({ ...version, ordinal }))

/** Adds a point on which voices report different facts, with each version in order. Returns its id. */
export async function addFact(actor: Actor, given: input.AddFact): Promise<string> {
  const { debateId, versions, ...values } = input.addFact.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    return addRow(tx, actor, "factDispute", debateId, { ...values, versions: rowsOf(versions) })
  })
}

/** Changes a dispute of fact; versions given are put in the place of the old ones. */
export async function changeFact(actor: Actor, given: input.ChangeFact): Promise<void> {
  const { id, version, versions, ...values } = input.changeFact.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "factDispute", { id, version })
    await changeRow(tx, actor, "factDispute", row, { ...values, versions: rowsOf(versions) })
  })
}
