import { around } from "@/lib/claims/context"
import type { Prisma } from "@/lib/generated/prisma/client"
import { blockAt, type Edition } from "@/lib/text/blocks"
import { differences } from "@/lib/text/differences"
import type { Outcome, Shown } from "./view"

/** What is read of an anchor to show what became of its passage. */
export const outcomeRows = {
  select: {
    id: true,
    passageId: true,
    state: true,
    start: true,
    end: true,
    method: true,
    decidedById: true,
    passage: { select: { exact: true } },
  },
} satisfies Prisma.AnchorDefaultArgs

export type OutcomeRow = Prisma.AnchorGetPayload<typeof outcomeRows>

type Stored = { edition: Edition; blocks: readonly { paragraph: number | null }[] }
type Range = { start: number | null; end: number | null }

type Known = Pick<Outcome, "uses" | "remarks"> & {
  here: Stored
  /** the edition before, and where the passage stood in it */
  there: Stored | null
  from: Range | undefined
  names: ReadonlyMap<string, string>
}

const DECIDED = new Set(["accepted", "refused", "by-hand", "as-decided"])

function shown({ edition, blocks }: Stored, { start, end }: Range): Shown | null {
  if (start === null || end === null) return null
  const { text } = edition
  const paragraph = blocks[blockAt(edition.blocks, start)]?.paragraph ?? null
  return { ...around(text, start, end), words: text.slice(start, end), paragraph }
}

/** What became of a passage, as it is shown to be decided. */
export function outcomeOf(anchor: OutcomeRow, { here, there, from, names, uses, remarks }: Known): Outcome {
  const { exact } = anchor.passage
  const place = shown(here, anchor)
  const decided = DECIDED.has(anchor.method)
  const by = anchor.decidedById ? (names.get(anchor.decidedById) ?? null) : null
  return {
    anchorId: anchor.id,
    passageId: anchor.passageId,
    state: anchor.state,
    quote: exact,
    place: place && { ...place, differences: differences(exact, place.words, { letters: true }) },
    from: there && from ? shown(there, from) : null,
    decided: decided ? { by, undo: anchor.method !== "as-decided" } : null,
    uses,
    remarks,
  }
}
