import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { choiceIn, voicesIn } from "@/app/debates/[debate]/_comparison/choice"
import { columnWidths, inRuns } from "@/app/debates/[debate]/_comparison/columns"
import type { Cell } from "@/lib/claims/view"
import { claimLine } from "./claims"

const silence = { kind: "SILENT" as const, note: null, where: null }
const cell = (voice: string, claims: number, silences = 0): Cell => ({
  voice,
  claims: Array.from({ length: claims }, (_, index) => claimLine({ slug: `${voice}-${index}` })),
  silences: Array.from({ length: silences }, () => silence),
})
const cells = fc
  .array(fc.tuple(fc.nat(2), fc.nat(1)), { maxLength: 24 })
  .map((sizes) => sizes.map(([claims, silences], index) => cell(`v${index}`, claims, silences)))

describe("runs of cells", () => {
  test("cover the row once, in order, and join only what nobody has looked at", () => {
    fc.assert(
      fc.property(cells, (row) => {
        const runs = inRuns(row)
        expect(runs.flatMap((run) => ("cell" in run ? [run.cell] : run.unread))).toEqual(row)
        for (const run of runs) {
          const seen = "cell" in run ? [run.cell] : []
          for (const each of seen) expect(each.claims.length + each.silences.length).toBeGreaterThan(0)
          if ("unread" in run)
            expect(run.unread.every((each) => each.claims.length + each.silences.length === 0)).toBe(true)
        }
      }),
    )
  })

  test("two neighbouring runs are never both unread", () => {
    fc.assert(
      fc.property(cells, (row) => {
        const kinds = inRuns(row).map((run) => "unread" in run)
        expect(kinds.some((unread, index) => unread && kinds[index + 1] === true)).toBe(false)
      }),
    )
  })
})

test("a column is as wide as what stands in it", () => {
  const rows = [0, 1, 2, 3].map((number) => ({
    slug: `q${number}`,
    number,
    ask: "",
    positions: 2,
    scale: false,
    cells: [
      cell("many", 3),
      cell("one-each", 1),
      cell("single", number === 0 ? 1 : 0),
      cell("silent", 0, 1),
      cell("unread", 0),
    ],
  }))
  expect(columnWidths(rows, 5)).toEqual(["wide", "plain", "narrow", "narrow", "bare"])
})

describe("the choice of voices in the address", () => {
  test.each([
    [{}, { show: "claims", query: "" }, undefined],
    [{ voices: "all" }, { show: "claims", query: "voices=all" }, "all"],
    [{ voice: "gray", show: "labels" }, { show: "labels", query: "voice=gray" }, ["gray"]],
    [{ voice: ["gray", "serge"] }, { show: "claims", query: "voice=gray&voice=serge" }, ["gray", "serge"]],
    [{ voice: "", show: "everything" }, { show: "claims", query: "" }, undefined],
  ])("%j", (parameters, choice, voices) => {
    expect(choiceIn(parameters)).toEqual(choice)
    expect(voicesIn(choice.query)).toEqual(voices)
  })
})
