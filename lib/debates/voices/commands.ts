import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"
import { shortNameOf } from "./short-name"

/** Adds a voice to a debate. Without a short name it is called by the last word of a person's name. Returns its id. */
export async function addVoice(actor: Actor, given: input.AddVoice): Promise<string> {
  const { debateId, ...values } = input.addVoice.parse(given)
  const shortName = values.shortName ?? shortNameOf(values.name, values.kind)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    return addRow(tx, actor, "voice", debateId, { ...values, shortName })
  })
}

/** Changes a voice. */
export async function changeVoice(actor: Actor, given: input.ChangeVoice): Promise<void> {
  const { id, version, ...values } = input.changeVoice.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "voice", { id, version })
    await changeRow(tx, actor, "voice", row, values)
  })
}
