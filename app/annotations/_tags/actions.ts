"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import type { Actor } from "@/lib/actor"
import * as tags from "@/lib/annotations/tags/commands"
import { vocabularyPath } from "./vocabulary/paths"

type Typed = Record<string, string>

// Runs a command for whoever is signed in, and leads back to the vocabulary with the word of what was done.
async function doneThere(
  form: FormData,
  word: string,
  work: (actor: Actor, typed: Typed) => Promise<unknown>,
) {
  const refusal = await attempt(form, async (typed) => void (await work(await currentActor(), typed)))
  const [debate, seminar] = ["debate", "seminar"].map((name) => String(form.get(name) ?? ""))
  return refusal ?? redirect(`${vocabularyPath({ debate: debate!, seminar: seminar! })}?done=${word}`)
}

/** Adds a word to a vocabulary. */
export async function addTag(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "added", (actor, { debateId = "", seminarId, name = "" }) =>
    tags.addTag(actor, { debateId, seminarId: seminarId || null, name }),
  )
}

/** Gives a tag another name. */
export async function renameTag(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "renamed", (actor, { id = "", version, name = "" }) =>
    tags.renameTag(actor, { id, version: Number(version), name }),
  )
}

/** Merges a tag into another. */
export async function mergeTag(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "merged", (actor, { id = "", version, into = "" }) =>
    tags.mergeTag(actor, { id, version: Number(version), into }),
  )
}

/** Takes a tag out of its vocabulary. */
export async function removeTag(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "removed", (actor, { id = "", version }) =>
    tags.removeTag(actor, { id, version: Number(version) }),
  )
}

/** Brings a tag back. */
export async function restoreTag(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "back", (actor, { id = "" }) => tags.restoreTag(actor, { id }))
}

/** Lets the members of a seminar add words of their own, or no longer. */
export async function allowFreeTags(_: Refusal, form: FormData): Promise<Refusal> {
  const allowed = form.get("allowed") === "yes"
  return doneThere(form, allowed ? "open" : "closed", (actor, { seminarId = "" }) =>
    tags.allowFreeTags(actor, { seminarId, allowed }),
  )
}
