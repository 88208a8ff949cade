import { chainFor } from "@/lib/claims/citing/chain"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import type { Content } from "@/lib/claims/content/content"
import type { RowOf } from "@/lib/claims/curating/queries"
import type { AddClaim } from "@/lib/claims/schema"
import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import type { Typed } from "../_form/field"
import { claimFields, standShown, throughOf } from "./claim-fields"
import { type Curating, chosenIn, orNull } from "./kind"
import { speakersIn } from "./speakers"
import { standIn } from "./stand"

const typedClaim = (typed: Typed) => ({
  ...standIn(chosenIn(typed, "stand", "Choose the question that it answers.")),
  voiceId: chosenIn(typed, "voiceId", "Choose whose view it is."),
  statement: typed.statement ?? "",
  basis: typed.basis as AddClaim["basis"],
  reporterId: orNull(typed.reporterId),
  attitude: orNull(typed.attitude) as AddClaim["attitude"],
  asOf: orNull(typed.asOf),
  workId: orNull(typed.workId),
  sourceId: orNull(typed.sourceId),
  scope: orNull(typed.scope),
  caution: orNull(typed.caution),
  attributionDisputed: orNull(typed.attributionDisputed),
  confidence: orNull(typed.confidence) as AddClaim["confidence"],
})

type Values = ReturnType<typeof typedClaim>

// Only who is named in the form makes the chain anew; what it does not tell stays as it was imported.
function chainOf(
  { voiceId, reporterId }: Values,
  typed: Typed,
  before?: RowOf<"claim">,
): string[] | undefined {
  const through = speakersIn(typed)
  const same =
    before &&
    before.voiceId === voiceId &&
    before.reporterId === reporterId &&
    throughOf(before).join() === through.join()
  return same ? undefined : chainFor({ voiceId, reporterId, speakers: through })
}

const wordsOf = (of: Content, { questionId, voiceId }: Values) =>
  [of.question.get(questionId)?.slug, of.voice.get(voiceId)?.slug].filter(Boolean).join(" ")

/** What one voice holds on one question. */
export const claim: Curating<"claim"> = {
  word: "claim",
  fields: claimFields,
  add: async (actor, of, typed) => {
    const within = { debateId: of.debate.id }
    const values = typedClaim(typed)
    const slug = typed.slug || (await addressFor("claim", within, wordsOf(of, values)))
    const order = await placeAtEnd("claim", within)
    return addClaim(actor, { ...within, ...values, chain: chainOf(values, typed) ?? [], slug, order })
  },
  change: async (actor, of, known, typed, before) => {
    const values = typedClaim(typed)
    // A claim on a merged question stays there as long as it is not moved, so that the two can be parted again.
    const stays = typed.stand === standShown(of, before)
    const { questionId, positionId } = stays ? before : values
    await changeClaim(actor, {
      ...known,
      ...values,
      questionId,
      positionId,
      chain: chainOf(values, typed, before),
      slug: typed.slug ?? "",
    })
  },
  list: (of, { questionId }) => `claims?on=${of.question.get(questionId)?.slug ?? ""}`,
  own: ({ slug }) => `claims/${slug}`,
  name: (_of, { statement }) => statement,
}
