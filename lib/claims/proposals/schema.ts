import { z } from "zod"
import { cite, madeClaim } from "@/lib/claims/citing/schema"
import { addEvidence } from "@/lib/claims/evidence/schema"
import { addRelation } from "@/lib/claims/relations/schema"
import { addClaim } from "@/lib/claims/schema"
import { known, optionalText } from "@/lib/debates/schema"

const [claim, evidence, relation] = [addClaim.shape, addEvidence.shape, addRelation.shape]

/** The version that was read, and what is to say something else in it. */
const corrected = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape).partial().extend({ version: known.version })

const linked = {
  kind: relation.kind,
  scope: relation.scope,
  reason: relation.reason,
  statedInText: relation.statedInText,
}

/** What is proposed, by what it is about: a change of what stands there, or something new. As the command takes it that accepting
 * runs, without address and order. */
export const payloads = {
  claim: corrected({
    ...madeClaim.shape,
    scope: claim.scope,
    caution: claim.caution,
    attributionDisputed: claim.attributionDisputed,
  }),
  evidence: corrected({ bearing: evidence.bearing, speakers: evidence.speakers, note: evidence.note }),
  relation: corrected(linked),
  "new-claim": madeClaim,
  "new-evidence": cite,
  "new-relation": z
    .strictObject({ fromId: relation.fromId, toId: relation.toId, ...linked })
    .refine(({ fromId, toId }) => fromId !== toId, { error: "Choose two different claims.", path: ["toId"] }),
}

export type What = keyof typeof payloads
/** What stands there already, and can be corrected. */
export type Corrected = "claim" | "evidence" | "relation"

const reason = optionalText(1000)
const change = <W extends Corrected>(what: W) =>
  z.strictObject({ what: z.literal(what), id: z.uuid(), payload: payloads[what], reason })
const fresh = <W extends Exclude<What, Corrected>>(what: W) =>
  z.strictObject({ what: z.literal(what), debateId: z.uuid(), payload: payloads[what], reason })

export const propose = z.discriminatedUnion("what", [
  change("claim"),
  change("evidence"),
  change("relation"),
  fresh("new-claim"),
  fresh("new-evidence"),
  fresh("new-relation"),
])

export const withdraw = z.strictObject(known)

/** What the curators say. `payload`: what they make of it, where they change it; `seen`: the version of the row to be corrected
 * that they have before them. */
export const decide = z.discriminatedUnion("decision", [
  z.strictObject({
    ...known,
    decision: z.literal("ACCEPT"),
    why: reason,
    payload: z.record(z.string(), z.unknown()).optional(),
    seen: known.version.optional(),
  }),
  z.strictObject({
    ...known,
    decision: z.literal("DECLINE"),
    why: z
      .string()
      .transform((typed) => typed.normalize("NFC").trim())
      .pipe(
        z
          .string()
          .min(1, "Say why, so that whoever proposed it understands.")
          .max(1000, "At most 1000 characters."),
      ),
  }),
])

export type Propose = z.input<typeof propose>
export type Decide = z.input<typeof decide>
