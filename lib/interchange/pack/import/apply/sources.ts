import { addSource, changeSource } from "@/lib/sources/commands"
import { upper } from "../../export/filled"
import type { Fragments } from "../../items"
import type { Applier } from "./applier"
import { type Context, idIfAny, idOf } from "./context"

const voicesAs = <R extends string>(role: R, context: Context, names: readonly string[] = []) =>
  names.map((name) => ({ voiceId: idOf(context, "voice", name), role }))

const values = (context: Context, fragment: Fragments["source"]) => ({
  slug: fragment.id,
  workId: idIfAny(context, "work", fragment.work),
  csl: fragment.csl,
  licence: fragment.licence ?? null,
  readers: upper(fragment.readers),
  note: fragment.note ?? null,
  opens: fragment.opens ?? null,
  closes: fragment.closes ?? null,
  fullLength: fragment["full-length"] ?? null,
  voices: [
    ...voicesAs("AUTHOR", context, fragment.by),
    ...voicesAs("TRANSLATOR", context, fragment["translated-by"]),
    ...voicesAs("EDITOR", context, fragment["edited-by"]),
  ],
  reviews: fragment.reviews.map((reviewed) => idOf(context, "work", reviewed)),
})

export const source: Applier<"source"> = {
  add: (context, fragment, set) =>
    addSource(context.actor, { debateId: context.debateId, ...values(context, fragment), ...set }),
  change: (context, known, fragment, set) =>
    changeSource(context.actor, { ...known, ...values(context, fragment), ...set }),
}
