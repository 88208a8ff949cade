import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { fingerprint } from "@/bin/setup/fingerprint.mjs"
import { isStamped, makeStamped } from "@/bin/setup/stamp.mjs"

const base = mkdtempSync(join(tmpdir(), "disputatio-fingerprint-"))
afterAll(() => rmSync(base, { recursive: true }))

function write(files: Record<string, string>): void {
  rmSync(join(base, "app"), { recursive: true, force: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), content)
  }
}

const path = fc.stringMatching(/^app\/[a-c]{1,2}(\/[d-f]{1,2}){0,1}\.ts$/)
const tree = fc.dictionary(path, fc.string({ maxLength: 5 }), { minKeys: 1, maxKeys: 5 })
const now = () => fingerprint(base, ["app", "absent.js"])

test("the same files give the same fingerprint, others another", () => {
  fc.assert(
    fc.property(tree, tree, (one, other) => {
      write(one)
      const first = now()
      write(Object.fromEntries(Object.entries(one).reverse()))
      expect(now()).toBe(first)
      write(other)
      const same = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
      expect(now() === first).toBe(same)
    }),
    { numRuns: 60 },
  )
})

test("what is left out does not count", () => {
  write({ "app/a.ts": "1", "app/made/b.ts": "1" })
  const skip = (file: string) => file.startsWith("app/made/")
  const before = fingerprint(base, ["app"], skip)
  write({ "app/a.ts": "1", "app/made/b.ts": "2" })
  expect(fingerprint(base, ["app"], skip)).toBe(before)
})

test("a stamp stands only after its work has succeeded", async () => {
  const stamp = join(base, "stamp")
  await makeStamped(stamp, async () => "one")
  expect([isStamped(stamp, "one"), isStamped(stamp, "two")]).toEqual([true, false])
  await expect(makeStamped(stamp, () => Promise.reject(new Error("interrupted")))).rejects.toThrow(
    "interrupted",
  )
  expect(isStamped(stamp, "one")).toBe(false)
})
