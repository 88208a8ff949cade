import { readFileSync } from "node:fs"
import { type Content, contentOf } from "@/lib/claims/content/content"
import type { ClaimRow, EvidenceRow } from "@/lib/claims/content/rows"
import { parseEdtf } from "@/lib/claims/edtf"
import { readPack } from "@/lib/interchange/pack/read"
import type { Pack, PackClaim, PackEvidence } from "@/lib/interchange/pack/schema"

const upper = <T extends string>(word: string) => word.replace("-", "_").toUpperCase() as T

// "35/4-15" as a range: words of a paragraph far from those of the next.
function rangeOf(at: string | undefined): { start: number; end: number } | undefined {
  const [, paragraph, first, last] = /^(\d+)\/(\d+)(?:-(\d+))?/.exec(at ?? "") ?? []
  if (!paragraph || !first) return undefined
  const start = Number(paragraph) * 10_000
  return { start: start + Number(first), end: start + Number(last ?? first) + 1 }
}

type Quoted = Pick<PackEvidence, "quote" | "source" | "at" | "speakers"> & { note?: string; bearing?: string }

function evidenceRow(id: string, quoted: Quoted): EvidenceRow {
  const range = rangeOf(quoted.at)
  return {
    id,
    bearing: upper(quoted.bearing ?? "attests"),
    note: quoted.note ?? null,
    speakers: quoted.speakers.map((voiceId) => ({ voiceId })),
    passage: {
      id: `passage of ${id}`,
      sourceId: quoted.source,
      exact: quoted.quote,
      locator: quoted.at ?? null,
      anchors: range ? [{ editionId: `excerpts of ${quoted.source}`, ...range }] : [],
    },
  }
}

function claimRow(claim: PackClaim, pack: Pack): ClaimRow {
  const { id, question, position, voice, statement } = claim
  return {
    id,
    slug: id,
    questionId: question,
    positionId: position ? `${question} ${position}` : null,
    voiceId: voice,
    workId: claim.work ?? null,
    statement,
    basis: upper(claim.basis),
    reporterId: claim["reported-by"] ?? null,
    attitude: claim.attitude ? upper(claim.attitude) : null,
    asOf: claim["as-of"] ?? null,
    from: parseEdtf(claim["as-of"] ?? "")?.from ?? null,
    confidence: null,
    caution: claim.caution ?? null,
    attributionDisputed: claim["attribution-disputed"] ?? null,
    scope: claim.scope ?? null,
    version: 1,
    chain: (claim.chain ?? []).map((voiceId) => ({ voiceId })),
    evidence: claim.evidence.map((each, at) => evidenceRow(`${id} ${at}`, each)),
    relationsFrom: pack.relations.flatMap((relation, at) =>
      relation.from === id
        ? [
            {
              id: `relation ${at}`,
              toId: relation.to,
              kind: upper(relation.kind),
              scope: relation.scope ?? null,
              reason: relation.reason,
              statedInText: relation.stated,
              evidence: [],
            },
          ]
        : [],
    ),
  } as ClaimRow
}

/** The content of a pack without a database; ids are the ids of the pack, a position's with that of its question before it. */
export function contentOfPack(pack: Pack): Content {
  const { slug, title, about, language } = pack
  const counts = {
    questions: pack.questions.length,
    voices: pack.voices.length,
    claims: pack.claims.length,
    sources: pack.sources.length,
  }
  return contentOf("pack 1", { id: slug, slug, title, about, language, counts }, {
    questions: pack.questions.map(({ id, ask, kind, why, scale, positions, silences }) => ({
      id,
      slug: id,
      ask,
      kind: upper(kind),
      why,
      scale,
      positions: positions.map((position) => ({
        id: `${id} ${position.id}`,
        slug: position.id,
        label: position.label,
        gloss: position.gloss,
        offScale: position["off-scale"],
      })),
      silences: silences.map((silence) => ({
        voiceId: silence.voice,
        kind: upper(silence.kind),
        note: silence.note ?? null,
        source: null,
        work: null,
      })),
    })),
    voices: pack.voices.map(({ id, name, kind, years, note, "short-name": short }) => ({
      id,
      slug: id,
      name,
      shortName: short ?? name,
      kind: upper(kind),
      years: years ?? null,
      note: note ?? null,
      works: pack.works
        .filter((work) => work.by === id)
        .map(({ id: workId, title: name, year }) => ({
          id: workId,
          slug: workId,
          title: name,
          year: year ?? null,
          note: null,
        })),
    })),
    sources: pack.sources.map((source) => ({
      id: source.id,
      slug: source.id,
      csl: source.csl,
      licence: null,
      note: null,
      readers: "SEMINARS",
      workId: source.work ?? null,
      voices: source.by.map((voiceId) => ({ voiceId, role: "AUTHOR" })),
      reviews: [],
      editions: [{ id: `excerpts of ${source.id}`, number: 1, kind: "EXCERPTS", blobSha256: "" }],
    })),
    claims: pack.claims.map((claim) => claimRow(claim, pack)),
    terms: [],
  } as unknown as Parameters<typeof contentOf>[2])
}

/** The content of a pack given as text. */
function contentOfText(text: string): Content {
  const reading = readPack(text)
  if ("errors" in reading) throw new Error(reading.errors[0]!.message)
  return contentOfPack(reading.pack)
}

/** The content of the debate that the product ships with. */
export const contentOfSerge = (): Content =>
  contentOfText(readFileSync(new URL("../../seed/victor-serge.debate.yaml", import.meta.url), "utf8"))
