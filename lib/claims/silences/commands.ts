import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

/** Says that a voice was searched on a question and nothing, or no judgement, was found. Returns its id. */
export async function addSilence(actor: Actor, given: input.AddSilence): Promise<string> {
  const values = input.addSilence.parse(given)
  return inTransaction(async (tx) => {
    const { debateId } = await curatedRow(tx, actor, "question", { id: values.questionId, version: 0 })
    return addRow(tx, actor, "silence", debateId, values)
  })
}

/** Changes what is said of a silence. Whose it is, and on which question, stays. */
export async function changeSilence(actor: Actor, given: input.ChangeSilence): Promise<void> {
  const { id, version, ...values } = input.changeSilence.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "silence", { id, version })
    await changeRow(tx, actor, "silence", row, values)
  })
}
