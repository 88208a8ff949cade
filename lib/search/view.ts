import type { Place } from "@/lib/annotations/place"
import type { ClaimLine, Speaker } from "@/lib/claims/view"
import type { AnnotationKind } from "@/lib/generated/prisma/enums"
import type { Kind } from "./kinds"
import type { Run } from "./snippet"

type Common = {
  id: string
  /** address on this site */
  href: string
  debate: { slug: string; title: string; language: string }
  /** the words around the hits */
  words: Run[]
}

/** What was found, with what one needs to know it by. */
export type Found = Common &
  (
    | {
        kind: "question"
        name: Run[]
        number: number
        /** of a former wording: what it was merged into is asked so */
        now: string | null
      }
    | { kind: "position"; name: Run[]; question: { number: number; ask: string } }
    | {
        kind: "claim"
        claim: ClaimLine
        /** of a former wording: the claim that it was merged into */
        now: ClaimLine | null
      }
    | { kind: "passage"; source: { title: string }; speakers: Speaker[] }
    | { kind: "block"; source: { title: string } }
    | { kind: "voice"; name: Run[] }
    | { kind: "source"; name: Run[] }
    | {
        kind: "annotation"
        said: AnnotationKind
        author: { name: string; own: boolean }
        at: string
        place: Place
      }
  )

export type SearchView = {
  /** as it was understood */
  q: string
  /** only its beginning was looked for */
  cut: boolean
  /** none: nothing to look for was given; common: every text has such words; exact; close: nothing was found just so */
  how: "none" | "common" | "exact" | "close"
  /** the one debate that was searched, if it may be read */
  debate: { slug: string; title: string } | null
  /** how many rows of each kind there are for this reader */
  counts: Record<Kind, number>
  found: Found[]
  /** of one kind: which page this is, of how many */
  page: number
  pages: number
}
