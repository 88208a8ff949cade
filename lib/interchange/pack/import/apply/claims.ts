import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addFact, changeFact } from "@/lib/claims/facts/commands"
import { addRelation, changeRelation } from "@/lib/claims/relations/commands"
import { addSilence, changeSilence } from "@/lib/claims/silences/commands"
import { AppError } from "@/lib/errors"
import { upper } from "../../export/filled"
import type { Fragments } from "../../items"
import type { PackEvidence } from "../../schema"
import type { Applier } from "./applier"
import { type Context, idIfAny, idOf } from "./context"
import { dropEvidence, passageOf, placeEvidence } from "./evidence"

const claimValues = (context: Context, fragment: Fragments["claim"]) => {
  const { question, position, attitude, confidence, chain = [] } = fragment
  return {
    slug: fragment.id,
    questionId: idOf(context, "question", question),
    positionId: idIfAny(context, "position", position && `${question} ${position}`),
    voiceId: idOf(context, "voice", fragment.voice),
    workId: idIfAny(context, "work", fragment.work),
    sourceId: idIfAny(context, "source", fragment.source),
    statement: fragment.statement,
    basis: upper(fragment.basis),
    reporterId: idIfAny(context, "voice", fragment["reported-by"]),
    attitude: attitude ? upper(attitude) : null,
    asOf: fragment["as-of"] ?? null,
    confidence: confidence ? upper(confidence) : null,
    caution: fragment.caution ?? null,
    attributionDisputed: fragment["attribution-disputed"] ?? null,
    scope: fragment.scope ?? null,
    chain: chain.map((speaker) => idOf(context, "voice", speaker)),
  }
}

export const claim: Applier<"claim"> = {
  add: (context, fragment, set) =>
    addClaim(context.actor, { debateId: context.debateId, ...claimValues(context, fragment), ...set }),
  change: (context, known, fragment, set) =>
    changeClaim(context.actor, { ...known, ...claimValues(context, fragment), ...set }),
  drop: (context, claimId, { evidence }) => dropEvidence(context, { claimId }, evidence),
  place: (context, claimId, { evidence }) => placeEvidence(context, { claimId }, evidence),
}

const relationValues = ({ kind, scope, reason, stated }: Fragments["relation"]) => ({
  kind: upper(kind),
  scope: scope ?? null,
  reason,
  statedInText: stated,
})

// The words in which a text makes a link say so: they attest it.
function linkEvidence({
  quote,
  source,
  speakers,
  at,
  prefix,
  suffix,
}: Fragments["relation"]): PackEvidence[] {
  if (quote === undefined || source === undefined || speakers === undefined) return []
  return [{ quote, source, speakers, at, prefix, suffix, bearing: "attests" }]
}

export const relation: Applier<"relation"> = {
  add: (context, fragment, set) => {
    const [fromId, toId] = [idOf(context, "claim", fragment.from), idOf(context, "claim", fragment.to)]
    return addRelation(context.actor, { fromId, toId, ...relationValues(fragment), ...set })
  },
  change: ({ actor }, known, fragment, set) =>
    changeRelation(actor, { ...known, ...relationValues(fragment), ...set }),
  drop: (context, relationId, fragment) => dropEvidence(context, { relationId }, linkEvidence(fragment)),
  place: (context, relationId, fragment) => placeEvidence(context, { relationId }, linkEvidence(fragment)),
}

const silenceValues = ({ kind, note }: Fragments["silence"]) => ({ kind: upper(kind), note: note ?? null })

export const silence: Applier<"silence"> = {
  add: (context, fragment, set) => {
    const searched = {
      questionId: idOf(context, "question", fragment.question),
      voiceId: idOf(context, "voice", fragment.voice),
      sourceId: idIfAny(context, "source", fragment.source),
      workId: idIfAny(context, "work", fragment.work),
    }
    return addSilence(context.actor, { ...searched, ...silenceValues(fragment), ...set })
  },
  change: ({ actor }, known, fragment, set) =>
    changeSilence(actor, { ...known, ...silenceValues(fragment), ...set }),
}

async function factValues(context: Context, { point, versions }: Fragments["factDispute"]) {
  const rows = []
  for (const { voice, says, quote, source, speakers = [voice], ...place } of versions) {
    if (speakers.length !== 1 || speakers[0] !== voice) {
      throw new AppError(
        "invalid",
        "In the words of a version its own voice speaks. Leave out other speakers.",
      )
    }
    const quoted = quote !== undefined && source !== undefined
    const passageId = quoted ? await passageOf(context, { quote, source, ...place }) : null
    rows.push({ voiceId: idOf(context, "voice", voice), passageId, says })
  }
  return { point, versions: rows }
}

export const factDispute: Applier<"factDispute"> = {
  add: async (context, fragment, set) =>
    addFact(context.actor, { debateId: context.debateId, ...(await factValues(context, fragment)), ...set }),
  change: async (context, known, fragment, set) =>
    changeFact(context.actor, { ...known, ...(await factValues(context, fragment)), ...set }),
}
