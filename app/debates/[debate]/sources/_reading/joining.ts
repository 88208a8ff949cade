import type { SentCard } from "../_notes/cards"

/** The cards beside a slice in order, and how many of them stand open. */
export type Column = { cards: readonly SentCard[]; open: number }

/** What comes for a column: all of its cards, or where `open` is null those of `order` that may have changed. */
type Coming = { order: readonly string[]; cards: readonly SentCard[]; open: number | null }

/** A column with what has come for it; `whole` where none of its cards is missing. */
export function joined(
  before: Column | undefined,
  { order, cards, open }: Coming,
): { column: Column; whole: boolean } {
  if (open !== null) return { column: { cards, open }, whole: true }
  const known = new Map([...(before?.cards ?? []), ...cards].map((card) => [card.id, card]))
  const all = order.flatMap((id) => known.get(id) ?? [])
  return { column: { cards: all, open: before?.open ?? all.length }, whole: all.length === order.length }
}
