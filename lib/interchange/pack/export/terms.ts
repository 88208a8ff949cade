import type { PackTerm } from "../schema"
import { standing } from "./claims"
import { filled } from "./filled"
import type { Stored } from "./stored"

const live = <T extends { deletedAt: Date | null }>(rows: readonly T[]) =>
  rows.filter((row) => row.deletedAt === null)

/** The disputed terms of a debate as a pack writes them. A meaning goes with the passages that a claim still quotes, and not
 * without any. */
export function exportedTerms({ terms, senses, claims }: Stored): PackTerm[] {
  const cited = new Set(
    live(claims).flatMap(({ evidence }) => standing(evidence).map(({ passageId }) => passageId)),
  )
  return live(terms).map(({ id, slug, name, forms }) => ({
    id: slug,
    name,
    forms,
    senses: live(senses)
      .filter(({ termId }) => termId === id)
      .map(({ voice, work, gloss, passages }) =>
        filled({
          voice: voice.slug,
          work: work?.slug,
          gloss,
          passages: passages
            .filter(({ passageId }) => cited.has(passageId))
            .map(({ passage: { exact, source, locator, prefix, suffix } }) =>
              filled({ quote: exact, source: source.slug, at: locator, prefix, suffix }),
            ),
        }),
      )
      .filter(({ passages }) => passages.length > 0),
  }))
}
