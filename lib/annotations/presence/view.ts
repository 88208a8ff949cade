/** Somebody who reads a source now. */
export type Present = {
  userId: string
  name: string
  debateId: string
  /** slug of the source */
  source: string
  /** null: at the head of the text */
  paragraph: number | null
  /** ids of the seminars of this debate that they belong to */
  seminars: readonly string[]
}

/** Another member who reads the same source now. */
export type ReaderHere = { id: string; name: string; paragraph: number | null }

/** By the slug of each source that one reads: who else of one's seminars does, by name, and how many more there are. */
export type Here = Record<string, { readers: ReaderHere[]; more: number }>
