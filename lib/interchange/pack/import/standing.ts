import { standing } from "../export/claims"
import { exported } from "../export/debate"
import { lower } from "../export/filled"
import type { Stored } from "../export/stored"
import { itemsOf, type Kind, keyOf } from "../items"
import { readMark } from "./compare"

/** A row that stands in the debate, or was removed from it, as an import sees it. */
export type StandingRow = {
  kind: Kind
  key: string
  id: string
  version: number
  order: number
  /** hash of the item as it would be exported now; null when it was removed */
  hash: string | null
  imported: { hash: string; order: number } | null
}

type Row = {
  id: string
  version: number
  order?: number
  importedHash: string | null
  deletedAt: Date | null
}

/** Every row of a debate that a pack can name, with what it would be exported as. */
export function standingRows(stored: Stored): StandingRow[] {
  const hashes = new Map(itemsOf(exported(stored)).map(({ kind, key, hash }) => [`${kind} ${key}`, hash]))
  const row = (
    kind: Kind,
    key: string,
    { id, version, order, importedHash, deletedAt }: Row,
    more = false,
  ) => {
    const imported = readMark(importedHash)
    // What a pack has no room for was added by hand: then the row is not as an import left it, whatever its hash.
    const hash = deletedAt ? null : hashes.get(`${kind} ${key}`)! + (more ? " and more" : "")
    return { kind, key, id, version, order: order ?? imported?.order ?? 1, hash, imported }
  }
  const {
    debate,
    voices,
    works,
    sources,
    questions,
    positions,
    claims,
    relations,
    silences,
    facts,
    terms,
    senses,
  } = stored
  return [
    row("debate", debate.slug, debate),
    ...voices.map((each) => row("voice", each.slug, each)),
    ...works.map((each) => row("work", each.slug, each)),
    ...sources.map((each) => row("source", each.slug, each, saysMoreOfSource(each))),
    ...questions.map((each) => row("question", each.slug, each, merged(each))),
    ...positions.map((each) => row("position", keyOf.position(placedIn(each)), each, merged(each))),
    ...claims.map((each) => row("claim", each.slug, each, merged(each))),
    ...relations.map((each) => row("relation", keyOf.relation(linked(each)), each, saysMoreOfLink(each))),
    ...silences.map((each) => row("silence", keyOf.silence(searched(each)), each)),
    ...facts.map((each) => row("factDispute", keyOf.factDispute(each), each)),
    ...terms.map((each) => row("term", each.slug, each)),
    ...senses.map((each) => row("sense", keyOf.sense(meant(each)), each)),
  ]
}

// A pack cannot say that something was merged: a curator did that, and it stays.
const merged = ({ mergedIntoId }: { mergedIntoId: string | null }) => mergedIntoId !== null

const placedIn = ({ question, slug }: Stored["positions"][number]) => ({ question: question.slug, id: slug })

const linked = ({ from, kind, to }: Stored["relations"][number]) => ({
  from: from.slug,
  kind: lower(kind),
  to: to.slug,
})

const searched = ({ question, voice, source, work }: Stored["silences"][number]) => ({
  question: question.slug,
  voice: voice.slug,
  source: source?.slug,
  work: work?.slug,
})

const meant = ({ term, voice, work }: Stored["senses"][number]) => ({
  term: term.slug,
  voice: voice.slug,
  work: work?.slug,
})

const saysMoreOfSource = ({ voices, partOfId }: Stored["sources"][number]) =>
  partOfId !== null || voices.some(({ role }) => role === "SUBJECT")

function saysMoreOfLink({ evidence }: Stored["relations"][number]) {
  const [first, ...others] = standing(evidence)
  return others.length > 0 || (first !== undefined && (first.bearing !== "ATTESTS" || first.note !== null))
}
