import fc from "fast-check"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { tableOf } from "@/app/debates/[debate]/_comparison/kept-table"
import type { Show } from "@/app/debates/[debate]/_comparison/rows"
import { ComparisonTable } from "@/app/debates/[debate]/_comparison/table"
import type { Cell, Comparison } from "@/lib/claims/view"
import { claimLine, comparisonOf } from "./claims"

const few = <T,>(of: T[]) => fc.constantFrom(...of)
const label = few(["Necessary", "An error", "<b>&"])

// Few of everything, so that tables that differ in one thing come one after the other.
const cell = (voice: string) =>
  fc.record({ position: label, said: fc.integer({ min: 0, max: 2 }), note: label }).map(
    ({ position, said, note }): Cell => ({
      voice,
      claims: Array.from({ length: said }, (_, n) =>
        claimLine({ slug: `claim-${n}`, position: { slug: "p", label: position }, statement: note }),
      ),
      silences: said === 0 && note !== "An error" ? [{ kind: "SILENT", note, where: null }] : [],
    }),
  )
const shown = fc.record({
  rows: fc.array(fc.tuple(cell("gray"), cell("serge")), { maxLength: 3 }),
  asked: label,
  short: few(["Gray", "J. Gray"]),
  show: few<Show>(["claims", "labels"]),
  base: few(["/debates/serge", "/debates/other"]),
})

test("the table put together from kept rows is the table rendered anew, whatever was kept before", async () => {
  await fc.assert(
    fc.asyncProperty(shown, async ({ rows, asked, short, show, base }) => {
      const [row] = comparisonOf([]).rows
      const voices = comparisonOf(rows[0] ?? []).voices.map((voice) => ({ ...voice, short }))
      const asks = rows.map((cells, at) => ({ ...row!, slug: `q-${at}`, number: at + 1, ask: asked, cells }))
      const comparison: Comparison = { ...comparisonOf([]), voices, rows: asks }
      const table = <ComparisonTable comparison={comparison} show={show} base={base} />
      expect(await tableOf({ comparison, show, base })).toBe(renderToStaticMarkup(table))
    }),
    { numRuns: 300 },
  )
})
