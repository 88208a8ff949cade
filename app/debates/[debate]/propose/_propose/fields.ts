import type { Content } from "@/lib/claims/content/content"
import type { RowOf } from "@/lib/claims/curating/queries"
import type { What } from "@/lib/claims/proposals/schema"
import type { Field, Typed } from "../../curate/_form/field"
import { claimFields } from "../../curate/_kinds/claim-fields"
import { evidence } from "../../curate/_kinds/evidence"
import { chosenIn, orNull } from "../../curate/_kinds/kind"
import { relation } from "../../curate/_kinds/relation"
import { speakersIn } from "../../curate/_kinds/speakers"
import { standIn } from "../../curate/_kinds/stand"

type Values = Record<string, unknown>

const MADE = ["stand", "statement", "voiceId", "basis", "reporterId", "attitude", "asOf"]
const SAID = [...MADE, "scope", "caution", "attributionDisputed"]

function claimFieldsOf(of: Content, values: Values | null, given: Typed, names: readonly string[]): Field[] {
  const row = values && ({ chain: [], ...values } as unknown as RowOf<"claim">)
  return claimFields(of, row, given).filter(({ name }) => names.includes(name))
}

function evidenceFieldsOf(of: Content, values: Values): Field[] {
  const speakers = ((values.speakers ?? []) as string[]).map((voiceId) => ({ voiceId }))
  return evidence.fields(of, { ...values, speakers } as unknown as RowOf<"evidence">, {})
}

/** The fields in which something is proposed, as those of the curators: with what stands, or for something new with what the
 * address gives (ids by name). */
export function fieldsOf(of: Content, what: What, values: Values | null, given: Typed = {}): Field[] {
  if (what === "claim") return claimFieldsOf(of, values, given, SAID)
  if (what === "new-claim") return claimFieldsOf(of, values, given, MADE)
  if (what === "evidence") return evidenceFieldsOf(of, values ?? {})
  if (what === "new-evidence") {
    const made = values?.questionId ? claimFieldsOf(of, values, given, MADE) : []
    return [...made, ...evidenceFieldsOf(of, values ?? {})]
  }
  return relation.fields(of, values as unknown as RowOf<"relation"> | null, given)
}

const claimIn = (typed: Typed) => ({
  ...standIn(chosenIn(typed, "stand", "Choose the question that it answers.")),
  voiceId: chosenIn(typed, "voiceId", "Choose whose view it is."),
  statement: typed.statement ?? "",
  basis: typed.basis,
  reporterId: orNull(typed.reporterId),
  attitude: orNull(typed.attitude),
  asOf: orNull(typed.asOf),
})

const evidenceIn = (typed: Typed) => ({
  bearing: typed.bearing,
  speakers: speakersIn(typed),
  note: orNull(typed.note),
})

function linkIn(typed: Typed) {
  const { reason = "", scope, stated } = typed
  const [kind] = chosenIn(typed, "way", "Choose how it stands to the other.").split(" ")
  return { kind, reason, scope: orNull(scope), statedInText: stated === "on" }
}

function endsIn(typed: Typed) {
  const { way = "", claim = "" } = typed
  const other = chosenIn(typed, "other", "Choose the other claim.")
  return way.endsWith(" to") ? { fromId: other, toId: claim } : { fromId: claim, toId: other }
}

/** What was typed into such fields, as the payload of a proposal; whether it can be, the command judges. */
export function payloadIn(what: What, typed: Typed): Values {
  if (what === "new-claim") return claimIn(typed)
  if (what === "claim") {
    const { scope, caution, attributionDisputed } = typed
    const more = { scope, caution, attributionDisputed }
    return {
      ...claimIn(typed),
      ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, orNull(value)])),
    }
  }
  if (what === "evidence") return evidenceIn(typed)
  if (what === "new-evidence") return { ...evidenceIn(typed), ...(typed.stand && { claim: claimIn(typed) }) }
  return linkIn(typed)
}

/** The payload of a proposal that somebody makes: of a new link with both ends, of a correction with the version that was read. */
export function proposedIn(what: What, typed: Typed): Values {
  const payload = payloadIn(what, typed)
  if (what === "new-relation") return { ...payload, ...endsIn(typed) }
  return what.startsWith("new-") ? payload : { ...payload, version: Number(typed.version) }
}
