import { z } from "zod"
import { change, removeCurated, restoreCurated } from "@/lib/debates/commands"
import { AppError } from "@/lib/errors"
import type { Item, Kind } from "../../items"
import type { Step } from "../plan"
import { NAMES } from "../report"
import type { Applier } from "./applier"
import { claim, factDispute, relation, silence } from "./claims"
import type { Context } from "./context"
import { position, question, voice, work } from "./debates"
import { source } from "./sources"
import { sense, term } from "./terms"

const debate: Applier<"debate"> = {
  // A debate is started before the first step, since every other row is written into it.
  add: async ({ debateId }) => debateId,
  change: ({ actor }, known, { title, about, language }, { importedHash }) =>
    change(actor, { ...known, title, about, language, importedHash }),
}

const APPLIERS = {
  debate,
  voice,
  work,
  source,
  question,
  position,
  claim,
  relation,
  silence,
  factDispute,
  term,
  sense,
}

/** Writes one step through the commands. Returns why it could not be taken, where others stand in its way. */
export async function take(context: Context, step: Step): Promise<string | undefined> {
  if (!step.item) return step.verdict === "remove" ? removed(context, step) : undefined
  try {
    await bring(context, step)
  } catch (error) {
    throw located(error, step)
  }
}

async function bring(context: Context, { item, row, verdict, order, mark }: Extract<Step, { item: Item }>) {
  const applier = APPLIERS[item.kind] as Applier<Kind>
  const { fragment } = item
  const set = { order, importedHash: mark }
  if (verdict === "add") {
    const id = await applier.add(context, fragment, set)
    context.ids.set(`${item.kind} ${item.key}`, id)
    return applier.place?.(context, id, fragment)
  }
  if (!row || !["update", "restore", "settle", "move"].includes(verdict)) return
  const { id, version } = row
  await applier.change(context, { id, version }, fragment, set)
  if (verdict === "settle" || verdict === "move") return
  await applier.drop?.(context, id, fragment)
  if (verdict === "restore" && item.kind !== "debate") {
    await restoreCurated(context.actor, item.kind, { id, version: version + 1 })
  }
  await applier.place?.(context, id, fragment)
}

async function removed(
  { actor }: Context,
  { kind, row: { id, version } }: Extract<Step, { item?: undefined }>,
) {
  if (kind === "debate") return undefined
  try {
    await removeCurated(actor, kind, { id, version, importedHash: null })
  } catch (error) {
    // Something made by hand still stands on it: then it stays, and the report says so.
    if (error instanceof AppError && error.code === "invalid") return error.message
    throw error
  }
}

function located(error: unknown, { kind, key }: Step) {
  const message =
    error instanceof z.ZodError
      ? error.issues.map((issue) => `${issue.path.join(" › ")}: ${issue.message}`).join(" ")
      : error instanceof AppError
        ? error.message
        : undefined
  if (message === undefined) return error
  return new AppError(
    error instanceof AppError ? error.code : "invalid",
    `${NAMES[kind][0]} “${key}”: ${message}`,
  )
}
