import type { Readers, SearchVisibility } from "@/lib/generated/prisma/enums"
import type { Kind } from "../kinds"

/** One row of the index, before the database adds what it works out itself. */
export type Doc = {
  kind: Kind
  rowId: string
  debateId: string
  visibility: SearchVisibility
  seminarId: string | null
  authorId: string | null
  withId: string | null
  unlockScope: string | null
  readers: Readers | null
  sourceId: string | null
  fragment: string | null
  version: number
  title: string
  text: string
}

type Least = Pick<Doc, "kind" | "rowId" | "debateId" | "title" | "text">

const OPEN = {
  visibility: "DEBATE",
  seminarId: null,
  authorId: null,
  withId: null,
  unlockScope: null,
  readers: null,
  sourceId: null,
  fragment: null,
  version: 1,
} as const

/** A row of the index that whoever reads the debate may find, unless `more` says otherwise. */
export function doc(least: Least, more: Partial<Doc> = {}): Doc {
  return { ...OPEN, ...least, ...more }
}
