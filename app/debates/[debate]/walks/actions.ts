"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import * as walks from "@/lib/claims/walks/commands"
import { walkToEdit } from "@/lib/claims/walks/queries"
import { removeCurated, restoreCurated } from "@/lib/debates/commands"
import { acted, type SaveRefusal, stepFrom, stepsIn } from "./_walk/fields"
import { editPath, findPath, walksPath } from "./_walk/paths"

type Fields = Record<string, string>
const known = ({ id = "", version }: Fields) => ({ id, version: Number(version) })

/** Begins a walk, with a step where the form names one, and leads to where it is changed. */
export async function beginWalk(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    const { debate = "", debateId = "", title = "", about, value, says = "" } = fields
    const steps = value ? [stepFrom(value, says)] : []
    const { slug } = await walks.addWalk(await currentActor(), { debateId, title, about, steps })
    path = `${editPath(debate, slug)}?done=begun`
  })
  return refusal ?? redirect(path)
}

/** Adds a step at the end of the walk that the form chooses, or begins a walk with it. */
export async function addToWalk(before: Refusal, form: FormData): Promise<Refusal> {
  if (form.get("walk") === "new") return beginWalk(before, form)
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", walk = "", value = "", says = "" }) => {
    const [walkId = "", slug = ""] = walk.split(" ")
    const number = await walks.appendStep(await currentActor(), { walkId, step: stepFrom(value, says) })
    path = `${editPath(debate, slug)}?done=added#step-${number}`
  })
  return refusal ?? redirect(path)
}

/** Adds what was found to a walk, and leads back to where it was found. */
export async function addFound(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    const { debate = "", walk = "", id: walkId = "", value = "", find = "" } = fields
    const step = stepFrom(value, "")
    const number = await walks.appendStep(await currentActor(), { walkId, step })
    path = findPath(debate, walk, { find, added: String(number) })
  })
  return refusal ?? redirect(path)
}

/** Saves a walk as the form has it, once its button has moved or taken out a step, or leads on to finding more. */
export async function saveWalk(_: SaveRefusal, form: FormData): Promise<SaveRefusal> {
  let path = ""
  let at: { debate: string; walk: string; version: number } | undefined
  const refusal = await attempt(form, async (fields) => {
    const { debate = "", walk = "", title = "", about, act = "" } = fields
    const row = known(fields)
    at = { debate, walk, version: row.version }
    const steps = acted(stepsIn(fields), act)
    await walks.changeWalk(await currentActor(), {
      ...row,
      title,
      about,
      steps: steps.map(({ value, says }) => stepFrom(value, says)),
    })
    const place = steps.findIndex(({ key }) => key === act.split(" ")[1])
    path =
      act === "find"
        ? findPath(debate, walk)
        : `${editPath(debate, walk)}?saved=${row.version + 1}${place < 0 ? "" : `#step-${place + 1}`}`
  })
  if (!refusal) redirect(path)
  const now = at && (await walkToEdit(await currentActor(), at.debate, at.walk).catch(() => null))
  return { ...refusal, stands: now && now.version !== at!.version ? now.version : undefined }
}

/** Undoes the change that led to the version of the form. */
export async function undoSaved(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    await walks.undoChange(await currentActor(), known(fields))
    path = `${editPath(fields.debate ?? "", fields.walk ?? "")}?done=undone`
  })
  return refusal ?? redirect(path)
}

/** Removes a walk from sight, and leads to the others, where that can be undone. */
export async function removeWalk(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    const row = known(fields)
    await removeCurated(await currentActor(), "walk", row)
    path = `${walksPath(fields.debate ?? "")}?removed=${row.id}.${row.version + 1}`
  })
  return refusal ?? redirect(path)
}

/** Brings a removed walk back. */
export async function restoreWalk(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    await restoreCurated(await currentActor(), "walk", known(fields))
    path = walksPath(fields.debate ?? "")
  })
  return refusal ?? redirect(path)
}
