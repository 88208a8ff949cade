import type { Speaker } from "@/lib/claims/view"
import type { DebateHead, VoiceName } from "@/lib/debates/view"

/** A passage that shows what a voice means, and who speaks in it. */
export type SensePassageView = {
  id: string
  exact: string
  source: { slug: string; title: string }
  /** number of the paragraph in the full text */
  paragraph: number | null
  /** address of the words in the reading room, without the path of the debate */
  anchor: string
  speakers: Speaker[]
}

export type SenseView = {
  id: string
  version: number
  voice: VoiceName
  work: { slug: string; title: string; date: string | null } | null
  gloss: string
  /** how we know: the voice speaks in each passage itself; is quoted by another; or another tells of it. Names whose text it is. */
  known: { how: "own" | "quoted" | "reported"; by: VoiceName[] }
  passages: SensePassageView[]
}

export type TermLine = { slug: string; name: string; forms: string[]; senses: number; voices: VoiceName[] }

export type TermList = { debate: DebateHead; terms: TermLine[]; can: { edit: boolean } }

export type TermView = {
  debate: DebateHead
  id: string
  version: number
  slug: string
  name: string
  forms: string[]
  senses: SenseView[]
  /** claims whose statement uses it, of how many there are */
  claims: { slug: string; voice: VoiceName; statement: string; ground: string }[]
  can: { edit: boolean }
}

/** A term as it stands in one text: in which paragraphs, with the words around it. */
export type TermInText = {
  slug: string
  name: string
  places: { paragraph: number | null; block: number; before: string; words: string; after: string }[]
}

/** A term as its curators change it, with what a meaning can be made of. `chosen`: the meaning that is changed; null for a new one. */
export type TermToEdit = {
  debate: DebateHead
  id: string
  version: number
  slug: string
  name: string
  forms: string[]
  chosen: SenseView | null
  /** whether other meanings stand: for the order of a new one */
  senses: number
  voices: { id: string; slug: string; name: string }[]
  /** of the voice asked for, or whose meaning is changed: its works and the passages that may show it, those with the term first */
  voice: {
    id: string
    name: string
    works: { id: string; title: string }[]
    passages: { id: string; exact: string; where: string; speakers: Speaker[]; named: boolean }[]
  } | null
}
