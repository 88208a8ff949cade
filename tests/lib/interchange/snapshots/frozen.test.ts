import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { normalForm } from "@/lib/interchange/pack/items"
import { readPack } from "@/lib/interchange/pack/read"
import type { Pack } from "@/lib/interchange/pack/schema"
import { changesBetween } from "@/lib/interchange/snapshots/changes"
import { frozenSheets } from "@/lib/interchange/snapshots/frozen"

const reading = readPack(readFileSync("seed/victor-serge.debate.yaml", "utf8"))
if ("errors" in reading) throw new Error(JSON.stringify(reading.errors))
const pack = normalForm(reading.pack)

describe("a pack as sheets", () => {
  const { sheets, places } = frozenSheets(pack, () => true)
  const claims = [...sheets.values()].flatMap(({ sides }) => sides.flatMap((side) => side.claims))

  test("holds every claim once, numbered in order, with its passages", () => {
    expect(claims.map(({ number }) => number)).toEqual(pack.claims.map((_, index) => index + 1))
    expect(claims.map(({ statement }) => statement).sort()).toEqual(
      pack.claims.map(({ statement }) => statement).sort(),
    )
    const passages = claims.flatMap((claim) => claim.passages)
    expect(passages).toHaveLength(pack.claims.flatMap(({ evidence }) => evidence).length)
    expect(passages.map(({ cited }) => cited)).toEqual(places.map((_, index) => index))
  })

  test("shows nothing reported as the reporter’s own, nor unmarked as the holder’s", () => {
    const reported = pack.claims.filter((claim) => claim["reported-by"]).map(({ statement }) => statement)
    const marked = claims.filter(({ ground }) => ground.kind === "reported" || ground.kind === "imputed")
    expect(marked.map(({ statement }) => statement).sort()).toEqual(reported.sort())
    expect(marked.every(({ ground }) => ground.reporter !== null)).toBe(true)
  })

  test("gives a claim the same number when one question alone is asked for", () => {
    for (const { id } of pack.questions) {
      const alone = frozenSheets(pack, (question) => question === id)
      expect([...alone.sheets.keys()]).toEqual([id])
      const numbers = ({ sides }: { sides: { claims: { number: number }[] }[] }) =>
        sides.flatMap((side) => side.claims.map(({ number }) => number))
      expect(numbers(alone.sheets.get(id)!)).toEqual(numbers(sheets.get(id)!))
    }
  })

  test("names both ends of a link by their numbers, where both stand on one question", () => {
    const statement = new Map(claims.map((claim) => [claim.number, claim.statement]))
    const linked = [...sheets.values()].flatMap(({ links }) =>
      links.map(({ from, to }) => [statement.get(from), statement.get(to)]),
    )
    const of = new Map(pack.claims.map((claim) => [claim.id, claim]))
    const within = pack.relations.filter(({ from, to }) => of.get(from)!.question === of.get(to)!.question)
    expect(linked.map(String).sort()).toEqual(
      within.map(({ from, to }) => String([of.get(from)!.statement, of.get(to)!.statement])).sort(),
    )
  })
})

test("what was added, changed and removed is told, and nothing else", () => {
  const some = fc.subarray(pack.claims.map(({ id }) => id))
  fc.assert(
    fc.property(some, some, some, (added, changed, removed) => {
      const gone = new Set(removed.filter((id) => !added.includes(id)))
      const other = new Set(changed.filter((id) => !added.includes(id) && !gone.has(id)))
      const before: Pack = { ...pack, claims: pack.claims.filter(({ id }) => !added.includes(id)) }
      const after: Pack = {
        ...pack,
        claims: pack.claims
          .filter(({ id }) => !gone.has(id))
          .map((claim) => (other.has(claim.id) ? { ...claim, evidence: [], scope: "Otherwise" } : claim)),
      }
      const told = changesBetween(before, after)
      const slugs = (claims: { slug: string }[]) => claims.map(({ slug }) => slug).sort()
      expect([slugs(told.added), slugs(told.changed), slugs(told.removed), told.others]).toEqual([
        [...added].sort(),
        [...other].sort(),
        [...gone].sort(),
        [],
      ])
    }),
    { numRuns: 20 },
  )
})
