import { addSense, addTerm, changeSense, changeTerm } from "@/lib/claims/terms/commands"
import type { Fragments } from "../../items"
import type { Applier } from "./applier"
import { type Context, idIfAny, idOf } from "./context"
import { passageOf } from "./evidence"

export const term: Applier<"term"> = {
  add: async ({ actor, debateId }, { id: slug, name, forms }, set) =>
    (await addTerm(actor, { debateId, slug, name, forms, ...set })).id,
  change: ({ actor }, known, { name, forms }, set) => changeTerm(actor, { ...known, name, forms, ...set }),
}

async function senseValues(context: Context, { voice, work, gloss, passages }: Fragments["sense"]) {
  const passageIds = []
  for (const passage of passages) passageIds.push(await passageOf(context, passage))
  return {
    voiceId: idOf(context, "voice", voice),
    workId: idIfAny(context, "work", work),
    gloss,
    passageIds,
  }
}

export const sense: Applier<"sense"> = {
  add: async (context, fragment, set) => {
    const termId = idOf(context, "term", fragment.term)
    return addSense(context.actor, { termId, ...(await senseValues(context, fragment)), ...set })
  },
  change: async (context, known, fragment, set) =>
    changeSense(context.actor, { ...known, ...(await senseValues(context, fragment)), ...set }),
}
