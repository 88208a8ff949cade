import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

/** Adds a question to a debate. Returns its id. */
export async function addQuestion(actor: Actor, given: input.AddQuestion): Promise<string> {
  const { debateId, ...values } = input.addQuestion.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    return addRow(tx, actor, "question", debateId, values)
  })
}

/** Changes a question. */
export async function changeQuestion(actor: Actor, given: input.ChangeQuestion): Promise<void> {
  const { id, version, ...values } = input.changeQuestion.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "question", { id, version })
    await changeRow(tx, actor, "question", row, values)
  })
}

/** Adds an answer that a question admits. Returns its id. */
export async function addPosition(actor: Actor, given: input.AddPosition): Promise<string> {
  const { questionId, ...values } = input.addPosition.parse(given)
  return inTransaction(async (tx) => {
    const question = await curatedRow(tx, actor, "question", { id: questionId, version: 0 })
    return addRow(tx, actor, "position", question.debateId, { questionId, ...values })
  })
}

/** Changes a position. */
export async function changePosition(actor: Actor, given: input.ChangePosition): Promise<void> {
  const { id, version, ...values } = input.changePosition.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "position", { id, version })
    await changeRow(tx, actor, "position", row, values)
  })
}
