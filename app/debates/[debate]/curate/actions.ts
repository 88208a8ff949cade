"use server"

import { redirect } from "next/navigation"
import { ZodError } from "zod"
import type { Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { fieldsOf } from "@/app/annotations/answer"
import type { Actor } from "@/lib/actor"
import { removeShown, restoreShown } from "@/lib/claims/curating/commands"
import { contentToCurate, type FormKind, rowToCurate } from "@/lib/claims/curating/queries"
import { AppError } from "@/lib/errors"
import { type Answer, type Typed, valuesOf } from "./_form/field"
import { curatingOf, kindNamed } from "./_kinds/kinds"
import { curatePath, withWord } from "./paths"

const SIGNED_OUT = "You were signed out. Sign in again in another tab, then send this again."

async function curator(): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId) return actor
  throw new AppError("unauthenticated", SIGNED_OUT)
}

// Runs what a form asks for, and leads to the path it returns; what is refused comes back with what was typed.
async function answered(form: FormData, work: (typed: Typed) => Promise<string>): Promise<Answer> {
  const typed = fieldsOf(form)
  let path = ""
  try {
    path = await work(typed)
  } catch (error) {
    if (error instanceof AppError)
      return { message: error.message, field: error.field, typed, stands: await standing(typed, error) }
    if (!(error instanceof ZodError)) throw error
    const [issue] = error.issues
    return { message: issue!.message, field: String(issue!.path[0] ?? ""), typed }
  }
  redirect(path)
}

// After someone else's change: the row as it stands now.
async function standing(typed: Typed, { code }: AppError) {
  if (code !== "conflict" || !typed.id) return undefined
  const actor = await currentActor()
  const of = await contentToCurate(actor, typed.debate ?? "")
  const kind = kindNamed(typed.thing)
  const row = await rowToCurate(actor, of.debate.id, kind, typed.id).catch(() => null)
  if (!row || row.version === Number(typed.version)) return undefined
  return { version: row.version, values: valuesOf(curatingOf(kind).fields(of, row, typed)) }
}

const known = ({ id = "", version }: Typed) => ({ id, version: Number(version) })

// Where one goes on after a row was saved: to its own page, or to its line in a list.
async function pathTo(actor: Actor, typed: Typed, kind: FormKind, id: string, word: string) {
  const { debate = "" } = typed
  const of = await contentToCurate(actor, debate)
  const curating = curatingOf(kind)
  const row = await rowToCurate(actor, of.debate.id, kind, id)
  return withWord(curatePath(debate, curating.own?.(row) ?? curating.list(of, row, typed)), word)
}

/** Adds the row that a form describes. */
export async function addThing(_: Answer, form: FormData): Promise<Answer> {
  return answered(form, async (typed) => {
    const { debate = "", thing } = typed
    const actor = await curator()
    const kind = kindNamed(thing)
    const id = await curatingOf(kind).add(actor, await contentToCurate(actor, debate), typed)
    return pathTo(actor, typed, kind, id, "done=added")
  })
}

/** Changes a row as a form says. */
export async function changeThing(_: Answer, form: FormData): Promise<Answer> {
  return answered(form, async (typed) => {
    const { debate = "", thing, id = "" } = typed
    const actor = await curator()
    const kind = kindNamed(thing)
    const of = await contentToCurate(actor, debate)
    const before = await rowToCurate(actor, of.debate.id, kind, id)
    await curatingOf(kind).change(actor, of, known(typed), typed, before)
    return pathTo(actor, typed, kind, id, "done=changed")
  })
}

/** Removes a row from sight, and leads to where it stood, with the offer to bring it back. */
export async function removeThing(_: Answer, form: FormData): Promise<Answer> {
  return answered(form, async (typed) => {
    const { debate = "", thing, id = "" } = typed
    const actor = await curator()
    const kind = kindNamed(thing)
    const of = await contentToCurate(actor, debate)
    const row = await rowToCurate(actor, of.debate.id, kind, id)
    await removeShown(actor, kind, known(typed))
    const from = typed.claim ? `&claim=${encodeURIComponent(typed.claim)}` : ""
    const word = `removed=${kind}.${id}.${row.version + 1}${from}`
    return withWord(curatePath(debate, curatingOf(kind).list(of, row, typed)), word)
  })
}

/** Brings back what was removed just now. */
export async function restoreThing(_: Refusal, form: FormData): Promise<Answer> {
  return answered(form, async (typed) => {
    const { thing, id = "" } = typed
    const actor = await curator()
    const kind = kindNamed(thing)
    await restoreShown(actor, kind, known(typed))
    return pathTo(actor, typed, kind, id, "done=back")
  })
}
