import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { addRow, changeRow } from "@/lib/rows"
import { checkAttribution } from "./attribution"
import { parseEdtf } from "./edtf"
import { placed } from "./placing"
import * as input from "./schema"

// The first and last day that the date may mean, so that claims sort by it.
function daysOf(asOf: string | null) {
  const { from = null, to = null } = (asOf && parseEdtf(asOf)) || {}
  return { from, to }
}

const speakers = (chain: string[] | undefined) => chain?.map((voiceId, ordinal) => ({ ordinal, voiceId }))

/** Adds what one voice holds on one question, with the chain through which it is known. Returns its id. */
export async function addClaim(actor: Actor, given: input.AddClaim): Promise<string> {
  const { debateId, chain, ...values } = input.addClaim.parse(given)
  checkAttribution(values)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    const row = { ...values, ...(await placed(tx, values)), ...daysOf(values.asOf), chain: speakers(chain) }
    return addRow(tx, actor, "claim", debateId, row)
  })
}

/** Changes a claim. What is left out stays; the whole must still fit together. */
export async function changeClaim(actor: Actor, given: input.ChangeClaim): Promise<void> {
  const { id, version, chain, ...values } = input.changeClaim.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "claim", { id, version })
    const before = await tx.claim.findUniqueOrThrow({ where: { id } })
    const after = { ...before, ...values }
    checkAttribution(after)
    const place = await placed(tx, after)
    const dates = values.asOf === undefined ? {} : daysOf(values.asOf)
    await changeRow(tx, actor, "claim", row, { ...values, ...place, ...dates, chain: speakers(chain) })
  })
}
