import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

/** Links two claims of a debate: the first acts on the second. Returns its id; the same link twice is `conflict`. */
export async function addRelation(actor: Actor, given: input.AddRelation): Promise<string> {
  const values = input.addRelation.parse(given)
  return inTransaction(async (tx) => {
    const { debateId } = await curatedRow(tx, actor, "claim", { id: values.fromId, version: 0 })
    return addRow(tx, actor, "relation", debateId, values)
  })
}

/** Changes how one claim acts on another, and why. Which claims it links stays. */
export async function changeRelation(actor: Actor, given: input.ChangeRelation): Promise<void> {
  const { id, version, ...values } = input.changeRelation.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "relation", { id, version })
    await changeRow(tx, actor, "relation", row, values)
  })
}
