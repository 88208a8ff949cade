"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import type { Actor } from "@/lib/actor"
import { AppError } from "@/lib/errors"
import * as decisions from "@/lib/sources/editions/decisions/commands"
import type { AttachPassage, DecideAnchor } from "@/lib/sources/editions/decisions/schema"
import * as undo from "@/lib/sources/editions/undo/commands"
import { textsPath } from "../_import/paths"
import { outcomesPath, roomPath } from "./paths"

type Fields = Record<string, string>

async function reader(): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId) return actor
  throw new AppError(
    "unauthenticated",
    "You were signed out. Sign in again in another tab, then repeat this.",
  )
}

const TURNS: Record<string, (actor: Actor, given: { editionId: string }) => Promise<void>> = {
  "taken-back": undo.undoEdition,
  back: undo.bringBackEdition,
  again: undo.searchAgain,
}

/** Takes a text back, brings it back, or has its passages looked for again: what the field `turn` says. */
export async function turnEdition(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", source = "", editionId = "", turn = "" }) => {
    if (!Object.hasOwn(TURNS, turn)) throw new AppError("invalid", "Choose what becomes of this text.")
    await TURNS[turn]!(await reader(), { editionId })
    path = `${textsPath(debate, source)}?done=${turn}`
  })
  return refusal ?? redirect(path)
}

const pageOf = ({ debate = "", source = "", number = "", page = "1" }: Fields, done: string) =>
  `${outcomesPath(debate, source, Number(number))}?page=${Number(page)}&done=${done}`

/** Says of a passage that it stands where it was proposed, or that it does not: what the field `decision` says. */
export async function decide(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    const { anchorId = "", decision = "" } = fields
    await decisions.decideAnchor(await reader(), {
      anchorId,
      decision: decision as DecideAnchor["decision"],
    })
    path = pageOf(fields, decision)
  })
  return refusal ?? redirect(path)
}

/** Takes a decision about a passage back. */
export async function undecide(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    await decisions.undoDecision(await reader(), { anchorId: fields.anchorId ?? "" })
    path = pageOf(fields, "undone")
  })
  return refusal ?? redirect(path)
}

const UNREADABLE = "The words did not come through. Select them again."

function wordsIn(given: string): AttachPassage["words"] {
  try {
    return JSON.parse(given)
  } catch {
    throw new AppError("invalid", UNREADABLE)
  }
}

/** Gives the words that were selected to the passage they were selected for, and leads on. */
export async function selectedFor(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    const { debate = "", source = "", id = "", number, words = "" } = fields
    await decisions.attachPassage(await reader(), { passageId: id, words: wordsIn(words) })
    path = number ? `${outcomesPath(debate, source, Number(number))}?done=attached` : roomPath(debate, source)
  })
  return refusal ?? redirect(path)
}
