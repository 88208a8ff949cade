import type { ClaimLine, Comparison, Ground } from "@/lib/claims/view"
import type { VoiceName } from "@/lib/debates/view"

export const voice = (slug: string): VoiceName => ({
  slug,
  name: `The whole name of ${slug}`,
  short: slug[0]!.toUpperCase() + slug.slice(1),
  kind: "REVIEWER",
})

export const OWN: Ground = { kind: "own", basis: "EXPLICIT", reporter: null, attitude: null, quotedBy: null }

/** A claim as pages show it, in the voice's own words unless told otherwise. */
export function claimLine(given: Partial<ClaimLine> = {}): ClaimLine {
  return {
    slug: "cheka-gray",
    voice: voice("gray"),
    question: { slug: "cheka", number: 1, ask: "Was the Cheka an error?" },
    position: { slug: "necessary", label: "Necessary" },
    statement: "Without the Cheka the regime would have fallen.",
    ground: OWN,
    when: null,
    disputed: null,
    passages: 2,
    same: null,
    ...given,
  }
}

/** A table of one row whose cells are given, every voice chosen. */
export function comparisonOf(cells: Comparison["rows"][number]["cells"]): Comparison {
  return {
    key: "serge 1",
    debate: {
      id: "0",
      slug: "serge",
      title: "Serge",
      about: "",
      language: "en",
      counts: { questions: 1, voices: cells.length, claims: 0, sources: 0 },
    },
    voices: cells.map((cell) => ({
      ...voice(cell.voice),
      standing: "review, 2012",
      claims: 0,
      chosen: true,
    })),
    rows: [{ slug: "cheka", number: 1, ask: "Was the Cheka an error?", positions: 5, scale: true, cells }],
  }
}
