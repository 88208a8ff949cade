import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readPack } from "@/lib/interchange/pack/read"

const readme = readFileSync("README.md", "utf8")

test("the debate pack in the README is complete and leaves nothing in doubt", () => {
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block)
  expect(blocks).toHaveLength(1)
  const reading = readPack(blocks[0]!)
  if ("errors" in reading) throw new Error(JSON.stringify(reading.errors, null, 2))
  expect(reading.warnings).toEqual([])
  expect(reading.pack.claims).toHaveLength(2)
})

test("what the README leads to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path)
  expect(links).toContain("ARCHITECTURE.md")
  for (const path of links) expect(readFileSync(path).length, path).toBeGreaterThan(0)
})
