import { addEvidence, changeEvidence } from "@/lib/claims/evidence/commands"
import { removeCurated, restoreCurated } from "@/lib/debates/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { upper } from "../../export/filled"
import type { StoredEvidence } from "../../export/stored"
import type { PackEvidence } from "../../schema"
import { type Context, idOf } from "./context"

type Target = { claimId: string } | { relationId: string }

type Quotation = Pick<PackEvidence, "quote" | "source" | "at" | "prefix" | "suffix">

/** The passage of a quotation, kept now if it was not before. Returns its id. */
export function passageOf(
  context: Context,
  { quote, source, at, prefix, suffix }: Quotation,
): Promise<string> {
  const sourceId = idOf(context, "source", source)
  return keepPassage(context.actor, { sourceId, exact: quote, prefix, suffix, locator: at })
}

async function wantedRows(context: Context, wanted: readonly PackEvidence[]) {
  const rows = []
  for (const [order, { bearing, speakers, note, ...quotation }] of wanted.entries()) {
    rows.push({
      passageId: await passageOf(context, quotation),
      bearing: upper(bearing),
      note: note ?? null,
      order,
      speakers: speakers.map((key) => idOf(context, "voice", key)),
    })
  }
  return rows
}

type Wanted = Awaited<ReturnType<typeof wantedRows>>[number]

const standingFor = ({ evidence }: Context, target: Target) =>
  evidence.get("claimId" in target ? target.claimId : target.relationId) ?? []

// The same passage bearing in the same way is the same evidence: what readers said of it stays with it.
const isFor = (wanted: Wanted) => (stored: StoredEvidence) =>
  stored.passageId === wanted.passageId && stored.bearing === wanted.bearing

/** Removes the evidence of a claim or link that a pack no longer gives. */
export async function dropEvidence(context: Context, target: Target, given: readonly PackEvidence[]) {
  const wanted = await wantedRows(context, given)
  for (const stored of standingFor(context, target)) {
    if (stored.deletedAt || wanted.some((each) => isFor(each)(stored))) continue
    await removeCurated(context.actor, "evidence", { id: stored.id, version: stored.version })
  }
}

/** Gives a claim or link the evidence of a pack: adds, changes or brings back each in its order. */
export async function placeEvidence(context: Context, target: Target, given: readonly PackEvidence[]) {
  const before = standingFor(context, target)
  for (const wanted of await wantedRows(context, given)) {
    const same = before.filter(isFor(wanted))
    const stored = same.find((each) => !each.deletedAt) ?? same[0]
    if (!stored) await addEvidence(context.actor, { ...target, ...wanted })
    else await bringInLine(context, stored, wanted)
  }
}

async function bringInLine({ actor }: Context, stored: StoredEvidence, wanted: Wanted) {
  const { id, version, deletedAt } = stored
  const speakers = stored.speakers.map(({ voiceId }) => voiceId)
  const same =
    stored.note === wanted.note && stored.order === wanted.order && speakers.join() === wanted.speakers.join()
  if (!same) await changeEvidence(actor, { id, version, ...wanted })
  if (deletedAt) await restoreCurated(actor, "evidence", { id, version: same ? version : version + 1 })
}
