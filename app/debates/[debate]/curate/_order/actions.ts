"use server"

import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { nextPath } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import * as ordering from "@/lib/debates/ordering/commands"
import { moved } from "@/lib/debates/ordering/orders"
import type { PutInOrder } from "@/lib/debates/ordering/schema"

const listed = (typed: string | undefined) => (typed ?? "").split(" ").filter(Boolean)

/** Puts a list in another order: that of `ids`, or with one entry moved a step as the button says. With scripts the
 * page comes anew around the button that was pressed; without them one is led back to it. */
export async function putInOrder(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async (typed) => {
    const seen = listed(typed.seen)
    const [id = "", way] = (typed.move ?? "").split(" ")
    const ids = typed.ids ? listed(typed.ids) : moved(seen, id, way === "earlier" ? -1 : 1)
    const kind = typed.kind as PutInOrder["kind"]
    await ordering.putInOrder(await currentActor(), { kind, seen, ids })
  })
  if ((await headers()).has("next-action")) {
    refresh()
    return refusal
  }
  return refusal ?? redirect(nextPath(form.get("here")) ?? "/")
}
