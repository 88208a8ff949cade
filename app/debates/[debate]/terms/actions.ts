"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import type { Actor } from "@/lib/actor"
import * as terms from "@/lib/claims/terms/commands"
import { termList, termToEdit } from "@/lib/claims/terms/queries"
import type { TermWrite } from "@/lib/claims/terms/schema"
import { removeCurated } from "@/lib/debates/commands"
import { knownIn, senseIn, type Typed, termIn } from "./_term/fields"
import { termPath } from "./_term/paths"

// Runs what a form asks for, and leads to the term, or the list of terms, that it returns, with the word of what was done.
async function doneThere(
  form: FormData,
  done: string,
  work: (actor: Actor, typed: Typed) => Promise<{ term: string; write?: TermWrite }>,
) {
  let path = ""
  const refusal = await attempt(form, async (typed) => {
    const { term, write } = await work(await currentActor(), typed)
    const undo = write ? `&write=${write.kind}.${write.id}.${write.version}` : ""
    path = `${termPath(typed.debate ?? "", term)}?done=${done}${undo}`
  })
  return refusal ?? redirect(path)
}

/** Adds a term to a debate. */
export async function addTerm(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "added", async (actor, typed) => {
    const { debate, terms: others } = await termList(actor, typed.debate ?? "")
    const given = { debateId: debate.id, ...termIn(typed), order: others.length + 1 }
    const { id, slug } = await terms.addTerm(actor, given)
    return { term: slug, write: { kind: "term", id, version: 1 } }
  })
}

/** Changes the name of a term, or the words by which it is found. */
export async function changeTerm(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "changed", async (actor, typed) => {
    const { id, version } = knownIn(typed)
    await terms.changeTerm(actor, { id, version, ...termIn(typed) })
    return { term: typed.term ?? "", write: { kind: "term", id, version: version + 1 } }
  })
}

/** Removes a term with its meanings from sight. */
export async function removeTerm(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "removed", async (actor, typed) => {
    const { id, version } = knownIn(typed)
    await removeCurated(actor, "term", { id, version })
    return { term: "", write: { kind: "term", id, version: version + 1 } }
  })
}

/** Adds what a voice means by a term. */
export async function addSense(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "added", async (actor, typed) => {
    const { debate = "", term = "" } = typed
    const of = await termToEdit(actor, debate, term)
    const id = await terms.addSense(actor, { termId: of.id, ...senseIn(typed), order: of.senses + 1 })
    return { term, write: { kind: "sense", id, version: 1 } }
  })
}

/** Changes what a voice means by a term, or what shows it. */
export async function changeSense(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "changed", async (actor, typed) => {
    const { id, version } = knownIn(typed)
    await terms.changeSense(actor, { id, version, ...senseIn(typed) })
    return { term: typed.term ?? "", write: { kind: "sense", id, version: version + 1 } }
  })
}

/** Removes a meaning from sight. */
export async function removeSense(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "removed", async (actor, typed) => {
    const { id, version } = knownIn(typed)
    await removeCurated(actor, "sense", { id, version })
    return { term: typed.term ?? "", write: { kind: "sense", id, version: version + 1 } }
  })
}

/** Undoes what was done just now: the field `write` names kind, id and version. */
export async function undoWrite(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "undone", async (actor, { write = "", term = "" }) => {
    const [kind, id = "", version] = write.split(".", 3)
    await terms.undoTermWrite(actor, { kind: kind as TermWrite["kind"], id, version: Number(version) })
    const gone = kind === "term" && version === "1"
    return { term: gone ? "" : term }
  })
}
