import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { BadInput, type Command } from "@/bin/command"
import attach from "@/bin/commands/attach"
import exportPack from "@/bin/commands/export-pack"
import importPack from "@/bin/commands/import-pack"
import { AppError } from "@/lib/errors"
import { SMALL, smallWith } from "@/tests/lib/interchange/pack/small"
import { useDatabase } from "@/tests/support/database"

const folder = mkdtempSync(join(tmpdir(), "packs-"))
const file = join(folder, "small.yaml")

async function run(command: Command, argument: string, options = {}) {
  const lines: string[] = []
  const values: unknown[] = []
  const out = { line: (text: string) => lines.push(text), json: (value: unknown) => values.push(value) }
  await command.run({ positionals: [argument], options }, out)
  return { lines, values }
}

useDatabase()
afterAll(() => rmSync(folder, { recursive: true }))

test("a pack is imported, says what it did, and comes out as it went in", async () => {
  writeFileSync(file, SMALL)
  const first = await run(importPack, file)
  expect(first.lines).toEqual([
    "small: a new debate.",
    "Added: 4 voices, 1 work, 1 source, 2 questions, 3 positions, 2 claims, 1 link between claims, 1 silence, 1 dispute of fact.",
  ])
  expect(first.values).toMatchObject([{ report: { debate: "small", started: true } }])
  const out = await run(exportPack, "small")
  writeFileSync(file, out.lines.join("\n"))
  expect((await run(importPack, file)).lines).toEqual([
    "small: nothing to change, 17 items stand as in the pack.",
  ])
})

test("a wrong pack is told line by line, and nothing is imported", async () => {
  writeFileSync(file, smallWith("voice: ada\n    position", "voice: eve\n    position"))
  const lines: string[] = []
  const out = { line: (text: string) => lines.push(text), json: () => {} }
  await expect(importPack.run({ positionals: [file], options: {} }, out)).rejects.toThrow(BadInput)
  expect(lines[0]).toMatch(/small\.yaml:\d+:\d+ error in claims › ada-yes › voice: /)
})

test("what is not there is said", async () => {
  await expect(run(importPack, join(folder, "none.yaml"))).rejects.toThrow(BadInput)
  await expect(run(attach, join(folder, "none"))).rejects.toThrow(BadInput)
  mkdirSync(join(folder, "empty"))
  await expect(run(attach, join(folder, "empty"))).rejects.toThrow("There is no file in")
  await expect(run(exportPack, "none")).rejects.toThrow(AppError)
})
