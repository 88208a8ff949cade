import { type Item, KINDS, type Kind } from "../items"
import { compare, markOf, type Verdict } from "./compare"
import { namedBy } from "./names"
import { sequence } from "./sequence"
import type { StandingRow } from "./standing"

/** What is to be done with one item; `move` changes only its place among its like. */
export type Step = { kind: Kind; key: string; verdict: Verdict | "move"; why?: string } & (
  | { item: Item; row?: StandingRow; order: number; mark: string }
  | { item?: undefined; row: StandingRow }
)

type Compared = { item: Item; row?: StandingRow; verdict: Verdict }

const nameOf = ({ kind, key }: { kind: Kind; key: string }) => `${kind} ${key}`

/** The steps that bring a pack into a debate: what it brings kind by kind, then what it no longer has, in reverse. */
export function plan(items: readonly Item[], rows: readonly StandingRow[]): Step[] {
  const standing = new Map(rows.map((row) => [nameOf(row), row]))
  const inPack = new Set(items.map(nameOf))
  const compared = items.map((item): Compared => {
    const row = standing.get(nameOf(item))
    return { item, row, verdict: compare(item.hash, row && stateOf(row)) }
  })
  const gone = KINDS.toReversed().flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind && !inPack.has(nameOf(row)))
      .map((row): Step => {
        const verdict = compare(undefined, stateOf(row))
        const why = verdict === "conflict" ? "no longer in the pack, but changed here" : undefined
        return { kind: row.kind, key: row.key, verdict, row, why }
      }),
  )
  return [...brought(compared), ...gone]
}

const stateOf = ({ hash, imported }: StandingRow) => ({ hash, imported: imported?.hash ?? null })

/** Whether a curator moved it, or made it by hand: then its place is not the pack's to give. */
const movedHere = (row: StandingRow) => row.imported === null || row.imported.order !== row.order

function brought(compared: readonly Compared[]): Step[] {
  const orders = ordersIn(compared)
  const absent = new Set<string>()
  return compared.map(({ item, row, verdict }): Step => {
    const order = orders.get(nameOf(item))!
    const mark = markOf(item.hash, row?.hash && row.imported && movedHere(row) ? row.imported.order : order)
    const step = { kind: item.kind, key: item.key, item, row, order, mark }
    const missing = namedBy(item).find((named) => absent.has(nameOf(named)))
    if (missing && (verdict === "add" || verdict === "update" || verdict === "restore")) {
      if (!row?.hash) absent.add(nameOf(item))
      return {
        ...step,
        verdict: "conflict",
        why: `it names the ${missing.kind} “${missing.key}”, removed here`,
      }
    }
    if (verdict === "keep-removed" || (verdict === "conflict" && !row?.hash)) absent.add(nameOf(item))
    if (verdict === "conflict") {
      return {
        ...step,
        verdict,
        why: row?.hash ? "changed here and in the pack" : "removed here, changed in the pack",
      }
    }
    return { ...step, verdict: verdict === "same" && row?.order !== order ? "move" : verdict }
  })
}

function ordersIn(compared: readonly Compared[]): Map<string, number> {
  const orders = new Map<string, number>()
  const lists = new Map<string, Compared[]>()
  for (const each of compared) lists.set(each.item.list, [...(lists.get(each.item.list) ?? []), each])
  for (const list of lists.values()) {
    const placed = list.map(({ item, row, verdict }) => {
      const stays = verdict === "keep-mine" || verdict === "conflict"
      const order = row?.hash ? row.order : null
      return { key: nameOf(item), order, moved: order !== null && (stays || movedHere(row!)) }
    })
    for (const [name, order] of sequence(placed)) orders.set(name, order)
  }
  return orders
}
