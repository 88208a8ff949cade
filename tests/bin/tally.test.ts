import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { sayTally, tallyFrom, tallyPlaywright, tallyVitest, total } from "@/bin/checks/tally.mjs"

const folder = mkdtempSync(join(tmpdir(), "disputatio-tally-"))
const report = join(folder, "report.json")
afterAll(() => rmSync(folder, { recursive: true }))

const file = (status: string, ...tests: string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((one, index) => ({ status: one, fullName: `test ${index}` })),
})

describe("vitest's report", () => {
  test("each test counts once; what was left out counts for nothing", () => {
    const testResults = [file("passed", "passed", "passed", "pending"), file("failed", "passed", "failed")]
    expect(tallyVitest({ success: false, testResults })).toEqual({
      passed: 3,
      failed: 1,
      names: ["a.test.ts › test 1"],
    })
  })

  test("a file that could not be loaded is one failed", () => {
    expect(tallyVitest({ success: false, testResults: [file("failed")] })).toEqual({
      passed: 0,
      failed: 1,
      names: ["a.test.ts"],
    })
  })

  test("a file whose set-up failed after tests had passed is one failed", () => {
    expect(tallyVitest({ success: false, testResults: [file("failed", "passed")] })).toEqual({
      passed: 1,
      failed: 1,
      names: ["a.test.ts"],
    })
  })
})

test("Playwright's report: a second try counts as passed, an error outside of the journeys as failed", () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 }
  const spec = (title: string, ok: boolean) => ({ title, ok })
  const inner = { title: "without scripts", specs: [spec("reads", false), spec("walks", true)] }
  const suites = [{ title: "a.spec.ts", specs: [spec("opens", false)], suites: [inner] }]
  expect(tallyPlaywright({ stats, errors: [{}], suites })).toEqual({
    passed: 6,
    failed: 3,
    names: ["a.spec.ts › opens", "a.spec.ts › without scripts › reads"],
  })
})

describe("a report on disk", () => {
  const count = () => ({ passed: 4, failed: 0 })

  test("counts as it says when its program ended well", () => {
    writeFileSync(report, "{}")
    expect(tallyFrom(report, count, true)).toEqual({ passed: 4, failed: 0 })
  })

  test("is one failed when its program ended badly though nothing in it failed", () => {
    expect(tallyFrom(report, count, false)).toEqual({ passed: 4, failed: 1 })
  })

  test("that is missing or torn is one failed", () => {
    expect(tallyFrom(join(folder, "none.json"), count, true)).toEqual({ passed: 0, failed: 1 })
    writeFileSync(report, '{"stats":')
    expect(tallyFrom(report, count, true)).toEqual({ passed: 0, failed: 1 })
  })
})

test("the last line is the sum", () => {
  const sum = total([
    { passed: 1, failed: 0 },
    { passed: 41, failed: 2, names: ["a", "b"] },
  ])
  expect(sum.names).toEqual(["a", "b"])
  expect(sayTally(sum)).toBe("42 passed, 2 failed")
})
