import { expect, test } from "vitest"
import { BadInput, WrongUsage } from "@/bin/command"
import reindex from "@/bin/commands/reindex"
import { client } from "@/lib/db"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"

useDatabase()

async function run(...positionals: string[]) {
  const lines: string[] = []
  const values: unknown[] = []
  const out = { line: (text: string) => lines.push(text), json: (value: unknown) => values.push(value) }
  await reindex.run({ positionals, options: {} }, out)
  return { lines, values }
}

test("the index is written anew, of all debates or of one", async () => {
  await aSmallDebate("small")
  await aSmallDebate("other")
  const all = await run()
  const rows = await client().searchDoc.count()
  expect(rows).toBeGreaterThan(10)
  expect(all).toEqual({ lines: [`The search index has ${rows} rows.`], values: [{ rows }] })
  const one = await run("small")
  expect(one.lines).toEqual([`The search index has ${rows / 2} rows of small.`])
})

test("what is not there, and what is too much, is said", async () => {
  await expect(run("none")).rejects.toThrow(BadInput)
  await expect(run("one", "two")).rejects.toThrow(WrongUsage)
})
