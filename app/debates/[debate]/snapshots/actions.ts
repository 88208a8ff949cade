"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import * as snapshots from "@/lib/interchange/snapshots/commands"
import { snapshotPath } from "./_snapshot/paths"

/** Freezes a debate as it stands, and leads to what was frozen. */
export async function makeSnapshot(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", debateId = "", title, slug }) => {
    const made = await snapshots.makeSnapshot(await currentActor(), { debateId, title, slug })
    path = snapshotPath(debate, made)
  })
  return refusal ?? redirect(path)
}
