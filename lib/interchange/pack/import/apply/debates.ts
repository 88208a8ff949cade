import { addPosition, addQuestion, changePosition, changeQuestion } from "@/lib/debates/questions/commands"
import { addVoice, changeVoice } from "@/lib/debates/voices/commands"
import { shortNameOf } from "@/lib/debates/voices/short-name"
import { addWork, changeWork } from "@/lib/debates/works/commands"
import { upper } from "../../export/filled"
import type { Fragments } from "../../items"
import type { Applier } from "./applier"
import { type Context, idOf } from "./context"

const voiceValues = ({ id, name, "short-name": short, kind, years, note }: Fragments["voice"]) => ({
  slug: id,
  name,
  shortName: short ?? shortNameOf(name, upper(kind)),
  kind: upper(kind),
  years: years ?? null,
  note: note ?? null,
})

export const voice: Applier<"voice"> = {
  add: ({ actor, debateId }, fragment, set) =>
    addVoice(actor, { debateId, ...voiceValues(fragment), ...set }),
  change: ({ actor }, known, fragment, set) =>
    changeVoice(actor, { ...known, ...voiceValues(fragment), ...set }),
}

const workValues = (context: Context, { id, by, title, year, note }: Fragments["work"]) => ({
  slug: id,
  voiceId: idOf(context, "voice", by),
  title,
  year: year ?? null,
  note: note ?? null,
})

export const work: Applier<"work"> = {
  add: (context, fragment, set) =>
    addWork(context.actor, { debateId: context.debateId, ...workValues(context, fragment), ...set }),
  change: (context, known, fragment, set) =>
    changeWork(context.actor, { ...known, ...workValues(context, fragment), ...set }),
}

const questionValues = ({ id, ask, kind, why, scale }: Fragments["question"]) => ({
  slug: id,
  ask,
  kind: upper(kind),
  why,
  scale,
})

export const question: Applier<"question"> = {
  add: ({ actor, debateId }, fragment, set) =>
    addQuestion(actor, { debateId, ...questionValues(fragment), ...set }),
  change: ({ actor }, known, fragment, set) =>
    changeQuestion(actor, { ...known, ...questionValues(fragment), ...set }),
}

const positionValues = ({ id, label, gloss, "off-scale": offScale }: Fragments["position"]) => ({
  slug: id,
  label,
  gloss,
  offScale,
})

export const position: Applier<"position"> = {
  add: (context, fragment, set) => {
    const questionId = idOf(context, "question", fragment.question)
    return addPosition(context.actor, { questionId, ...positionValues(fragment), ...set })
  },
  change: ({ actor }, known, fragment, set) =>
    changePosition(actor, { ...known, ...positionValues(fragment), ...set }),
}
