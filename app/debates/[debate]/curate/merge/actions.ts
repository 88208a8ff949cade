"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { mergeClaims, splitClaim } from "@/lib/claims/merging/commands"
import { mergeQuestions, splitQuestion } from "@/lib/debates/questions/merging/commands"
import { curatePath } from "../paths"

type Typed = Record<string, string>
type Done = { act: string; of: string }

const known = ({ id = "", version = "" }: Typed) => ({ id, version: Number(version) })
const ticked = (form: FormData, name: string) => form.getAll(name).map(String)

// What was chosen for each position, from fields that are named "position.<id>".
function ofPositions(typed: Typed): { id: string; chosen: string }[] {
  return Object.entries(typed).flatMap(([name, chosen]) => {
    const [kind, id] = name.split(".")
    return kind === "position" && id ? [{ id, chosen }] : []
  })
}

// Leads to the history of what it was done to, with what was done and the way back; a refusal keeps what was ticked.
async function done(form: FormData, work: (typed: Typed) => Promise<Done>): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (typed) => {
    const { act, of } = await work(typed)
    path = curatePath(typed.debate ?? "", `history?of=${of}&done=${act}`)
  })
  if (refusal === null) redirect(path)
  const names = ["evidence", "relations", "claims"].map((name) => [name, ticked(form, name).join(" ")])
  return { ...refusal, typed: { ...refusal.typed, ...Object.fromEntries(names) } }
}

/** Merges a claim into another. */
export async function mergeClaim(_: Refusal, form: FormData): Promise<Refusal> {
  return done(form, async (typed) => {
    const { act } = await mergeClaims(await currentActor(), { ...known(typed), intoId: typed.intoId ?? "" })
    return { act, of: `claim:${typed.into}` }
  })
}

/** Makes a claim out of another, with what was ticked. */
export async function splitClaimOf(_: Refusal, form: FormData): Promise<Refusal> {
  return done(form, async (typed) => {
    const chosen = { evidence: ticked(form, "evidence"), relations: ticked(form, "relations") }
    const made = { ...known(typed), statement: typed.statement ?? "", ...chosen }
    const { act, slug } = await splitClaim(await currentActor(), made)
    return { act, of: `claim:${slug}` }
  })
}

/** Merges a question into another; a field of each position says as which of the other's it is read, if as one of them. */
export async function mergeQuestion(_: Refusal, form: FormData): Promise<Refusal> {
  return done(form, async (typed) => {
    const positions = ofPositions(typed).map(({ id, chosen }) => ({ id, intoId: chosen || null }))
    const given = { ...known(typed), intoId: typed.intoId ?? "", positions }
    const { act } = await mergeQuestions(await currentActor(), given)
    return { act, of: `question:${typed.into}` }
  })
}

/** Makes a question out of another, with the claims that were ticked; a field of each position says what becomes of it. */
export async function splitQuestionOf(_: Refusal, form: FormData): Promise<Refusal> {
  return done(form, async (typed) => {
    const all = ofPositions(typed)
    const those = (wanted: string) => all.filter(({ chosen }) => chosen === wanted).map(({ id }) => id)
    const along = { claims: ticked(form, "claims"), positions: those("copy"), moved: those("move") }
    const made = { ...known(typed), ask: typed.ask ?? "", ...along }
    const { act, slug } = await splitQuestion(await currentActor(), made)
    return { act, of: `question:${slug}` }
  })
}
