import { shortNamed } from "../items"
import { FORMAT, type Pack, type PackPosition, type PackSilence, type PackSource } from "../schema"
import { exportedClaim, exportedFact, exportedRelation } from "./claims"
import { filled, lower } from "./filled"
import type { Stored } from "./stored"
import { exportedTerms } from "./terms"

const live = <T extends { deletedAt: Date | null }>(rows: readonly T[]) =>
  rows.filter((row) => row.deletedAt === null)

/** The curated content of a debate as a pack in normal form: what `readPack` gives for the text that `writePack` makes. */
export function exported(stored: Stored): Pack {
  const { slug, title, about, language } = stored.debate
  return {
    format: FORMAT,
    slug,
    title,
    about,
    language,
    voices: live(stored.voices).map((voice) => voiceOf(voice)),
    works: live(stored.works).map(({ slug: id, voice, title, year, note }) =>
      filled({ id, by: voice.slug, title, year, note }),
    ),
    sources: live(stored.sources).map(sourceOf),
    questions: live(stored.questions).map((question) => questionOf(question, stored)),
    claims: live(stored.claims).map(exportedClaim),
    relations: live(stored.relations).map(exportedRelation),
    "facts-disputed": live(stored.facts).map(exportedFact),
    terms: exportedTerms(stored),
  }
}

function voiceOf({ slug: id, name, shortName, kind, years, note }: Stored["voices"][number]) {
  return filled({ id, name, ...shortNamed(name, kind, shortName), kind: lower(kind), years, note })
}

const unlessNone = (names: string[]) => (names.length > 0 ? names : undefined)

function sourceOf(source: Stored["sources"][number]): PackSource {
  const { slug: id, voices, reviews, work, csl, licence, readers, fullLength, opens, closes, note } = source
  const as = (wanted: (typeof voices)[number]["role"]) =>
    voices.filter(({ role }) => role === wanted).map(({ voice }) => voice.slug)
  return filled({
    id,
    by: as("AUTHOR"),
    "translated-by": unlessNone(as("TRANSLATOR")),
    "edited-by": unlessNone(as("EDITOR")),
    work: work?.slug,
    csl: csl as PackSource["csl"],
    reviews: reviews.map((review) => review.work.slug),
    licence,
    readers: lower(readers),
    "full-length": fullLength,
    opens,
    closes,
    note,
  })
}

function questionOf(question: Stored["questions"][number], stored: Stored) {
  const { id, slug, ask, kind, why, scale } = question
  const here = <T extends { questionId: string; deletedAt: Date | null }>(rows: readonly T[]) =>
    live(rows).filter((row) => row.questionId === id)
  return {
    id: slug,
    ask,
    kind: lower(kind),
    why,
    scale,
    positions: here(stored.positions).map(
      ({ slug: position, label, gloss, offScale }): PackPosition => ({
        id: position,
        label,
        gloss,
        "off-scale": offScale,
      }),
    ),
    silences: here(stored.silences).map(
      ({ voice, kind: how, source, work, note }): PackSilence =>
        filled({
          voice: voice.slug,
          kind: lower(how),
          source: source?.slug,
          work: work?.slug,
          note,
        }),
    ),
  }
}
