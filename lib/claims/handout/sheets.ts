import type { PassageView, QuestionView } from "@/lib/claims/view"
import type { Reference } from "@/lib/sources/references/referring"
import type { Sheet, SheetClaim, SheetLink } from "./view"

type Side = QuestionView["sides"][number]

const unique = (references: Reference[]) => [
  ...new Map(references.map((each) => [`${each.source} ${each.paragraph}`, each])).values(),
]
const referenceTo = ({ source, paragraph }: PassageView): Reference => ({ source: source.slug, paragraph })

/** The numbers by which a class speaks of the claims of these questions, by their slugs. */
export function numbersOf(questions: readonly QuestionView[]): Map<string, number> {
  const claims = questions.flatMap(({ sides }) => sides.flatMap((side) => side.claims))
  return new Map(claims.map(({ slug }, index) => [slug, index + 1]))
}

type With = {
  passages: boolean
  /** by the slug of a question */
  links: ReadonlyMap<string, SheetLink[]>
}

/** Questions as sheets: claims numbered through all of them, and the places at which sources are referred to, in order. */
export function sheetsOf(
  questions: readonly QuestionView[],
  { passages, links }: With,
): { sheets: Sheet[]; places: Reference[][] } {
  const places: Reference[][] = []
  let number = 0
  const refer = (references: Reference[]) =>
    references.length > 0 ? places.push(unique(references)) - 1 : null
  const claimOf = (claim: Side["claims"][number]): SheetClaim => {
    const { slug, position, ground, when, statement, disputed, evidence } = claim
    number += 1
    return {
      ...{ number, slug, ground, when, statement, disputed },
      position: position?.label ?? null,
      cited: passages ? null : refer(evidence.map(referenceTo)),
      passages: (passages ? evidence : []).map((passage) => ({
        id: passage.evidenceId,
        bearing: passage.bearing,
        exact: passage.exact,
        speakers: passage.speakers,
        note: passage.note,
        cited: refer([referenceTo(passage)]),
      })),
    }
  }
  const sheets = questions.map((question): Sheet => {
    const { slug, ask, why, scale, positions, silences, unread } = question
    const sides = question.sides.map(({ voice, standing, claims }) => ({
      slug: voice.slug,
      name: voice.name,
      standing,
      claims: claims.map(claimOf),
    }))
    const takersOf = (label: string) =>
      sides.flatMap(({ name, claims }) =>
        claims
          .filter(({ position }) => position === label)
          .map((claim) => ({ name, ground: claim.ground, number: claim.number })),
      )
    return {
      ...{ slug, number: question.number, ask, why, scale, sides },
      positions: positions.map(({ label, gloss }) => ({ label, gloss, takers: takersOf(label) })),
      silences: silences.map(({ voice, ...silence }) => ({ name: voice.name, ...silence })),
      unread: unread.map(({ name }) => name),
      links: links.get(slug) ?? [],
      signs: [],
    }
  })
  return { sheets, places }
}
