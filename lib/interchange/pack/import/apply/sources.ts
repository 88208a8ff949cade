import { addSource, changeSource } from "@/lib/sources/commands"
import { upper } from "../../export/filled"
import type { Fragments } from "../../items"
import type { Applier } from "./applier"
import { type Context, idIfAny, idOf } from "./context"

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
  voices: fragment.by.map((by) => ({ voiceId: idOf(context, "voice", by), role: "AUTHOR" as const })),
  reviews: fragment.reviews.map((reviewed) => idOf(context, "work", reviewed)),
})

export const source: Applier<"source"> = {
  add: (context, fragment, set) =>
    addSource(context.actor, { debateId: context.debateId, ...values(context, fragment), ...set }),
  change: (context, known, fragment, set) =>
    changeSource(context.actor, { ...known, ...values(context, fragment), ...set }),
}
