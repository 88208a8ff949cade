"use server"

import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import type { Actor } from "@/lib/actor"
import { AppError } from "@/lib/errors"
import * as imports from "@/lib/sources/imports/commands"
import * as making from "@/lib/sources/imports/making/commands"
import { placeForText } from "@/lib/sources/imports/queries"
import type { MakeSource, MakeText } from "@/lib/sources/imports/schema"
import { authorsIn } from "./authors"
import { broughtIn } from "./brought"
import { importPath, sourcesPath, textsPath } from "./paths"

type Fields = Record<string, string>

async function curator(): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId) return actor
  throw new AppError(
    "unauthenticated",
    "You were signed out. Sign in again in another tab, then repeat this.",
  )
}

/** Brings the file that was chosen, or the text that was pasted, and leads to the page where it is read. */
export async function bring(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", source }) => {
    const actor = await curator()
    const place = await placeForText(actor, debate, source || null)
    const { bytes, fileName, field } = await broughtIn(form)
    const given = { debateId: place.debate.id, sourceId: place.source?.id, bytes, fileName }
    const id = await imports.bringText(actor, given).catch((error: unknown) => {
      // What is wrong with the bytes is said beside the field they came from.
      throw error instanceof AppError && error.field === "bytes"
        ? new AppError(error.code, error.message, field)
        : error
    })
    path = importPath(debate, id)
  })
  return refusal ?? redirect(path)
}

const known = ({ id = "", version }: Fields) => ({ id, version: Number(version) })

// With scripts the page comes anew around the button that was pressed; without them one is led back to its place.
async function decided(refusal: Refusal, back: string): Promise<Refusal> {
  if ((await headers()).has("next-action")) {
    refresh()
    return refusal
  }
  return refusal ?? redirect(back)
}

/** Takes or refuses kinds as a whole: those offered and not chosen are refused. */
export async function decideKinds(_: Refusal, form: FormData): Promise<Refusal> {
  const of = (name: string) => form.getAll(name).map(String)
  const taken = new Set(of("kind"))
  let back = ""
  const refusal = await attempt(form, async (typed) => {
    back = `${importPath(typed.debate ?? "", typed.id ?? "")}#proposed`
    const kinds = of("offered").filter((kind) => !taken.has(kind))
    await imports.decideMends(await curator(), { ...known(typed), kinds })
  })
  return decided(refusal, back)
}

/** Refuses one place, or takes it back. */
export async function decidePlace(_: Refusal, form: FormData): Promise<Refusal> {
  let back = ""
  const refusal = await attempt(form, async (typed) => {
    const { debate = "", id = "", page = "1", refuse, take } = typed
    // The block's number and the place stand in the value of the button.
    const [block = "", place = ""] = (refuse ?? take ?? "").split(/ (.*)/s)
    back = `${importPath(debate, id)}?page=${encodeURIComponent(page)}#b${encodeURIComponent(block)}`
    const decision = refuse === undefined ? { take: place } : { refuse: place }
    await imports.decideMends(await curator(), { ...known(typed), ...decision })
  })
  return decided(refusal, back)
}

/** Makes the text the next text of its source, and leads to the source's texts. */
export async function makeText(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (typed) => {
    const { debate = "", kind, language } = typed
    const given = { ...known(typed), kind: kind as MakeText["kind"], language }
    path = textsPath(debate, await making.makeText(await curator(), given))
  })
  return refusal ?? redirect(path)
}

/** Records the source and makes the text its first, and leads to the source's texts. */
export async function makeSource(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (typed) => {
    const { debate = "", id: _id, version: _version, ...fields } = typed
    const given = { ...known(typed), ...authorsIn(fields) } as MakeSource
    path = textsPath(debate, await making.makeSource(await curator(), given))
  })
  return refusal ?? redirect(path)
}

/** Gives a text up, or takes one that could not be read from the list. */
export async function giveUp(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", source, id = "" }) => {
    await imports.giveUpText(await curator(), { id })
    path = source ? textsPath(debate, source) : sourcesPath(debate)
  })
  return refusal ?? redirect(path)
}
