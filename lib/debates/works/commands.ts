import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

/** Adds a text in which a voice holds a view, or which a source reviews. Returns its id. */
export async function addWork(actor: Actor, given: input.AddWork): Promise<string> {
  const { debateId, ...values } = input.addWork.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    return addRow(tx, actor, "work", debateId, values)
  })
}

/** Changes a work. */
export async function changeWork(actor: Actor, given: input.ChangeWork): Promise<void> {
  const { id, version, ...values } = input.changeWork.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "work", { id, version })
    await changeRow(tx, actor, "work", row, values)
  })
}
