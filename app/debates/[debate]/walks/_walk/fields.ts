import type { Refusal } from "@/app/_web/attempt"
import type { Step } from "@/lib/claims/walks/schema"
import { moved } from "@/lib/debates/ordering/orders"
import { AppError } from "@/lib/errors"

/** A refusal; `stands`: the version that someone else has made meanwhile. */
export type SaveRefusal = (NonNullable<Refusal> & { stands?: number }) | null

type Fields = Record<string, string>

/** A step in a form. `value`: what it leads to, as "claim:id" or "passage:id"; `key`: its own among the steps there. */
type StepField = { key: string; value: string; says: string }

/** The value that names what a step leads to. */
export const stepValue = (target: { kind: "claim" | "passage"; id: string }) => `${target.kind}:${target.id}`

/** The steps that a form holds, in its order. */
export function stepsIn(fields: Fields): StepField[] {
  const keys = (fields.order ?? "").split(" ").filter((key) => fields[`value-${key}`])
  return keys.map((key) => ({ key, value: fields[`value-${key}`]!, says: fields[`says-${key}`] ?? "" }))
}

/** The steps once a button of the form has done what it says: "earlier 3", "later 3", "remove 3"; others leave them as they are. */
export function acted(steps: readonly StepField[], act = ""): StepField[] {
  const [verb, key = ""] = act.split(" ")
  if (verb === "remove") return steps.filter((step) => step.key !== key)
  if (verb !== "earlier" && verb !== "later") return [...steps]
  const keys = moved(
    steps.map((step) => step.key),
    key,
    verb === "earlier" ? -1 : 1,
  )
  return keys.map((each) => steps.find((step) => step.key === each)!)
}

/** A step as the commands take it; whether it can be one, they judge. */
export function stepFrom(value: string, says: string): Step {
  const [kind, id = ""] = value.split(":")
  if (kind === "claim") return { claimId: id, says }
  if (kind === "passage") return { passageId: id, says }
  throw new AppError("invalid", "Choose a claim or a passage.", "steps")
}
