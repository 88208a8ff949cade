import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { markEarlyScripts } from "@/bin/setup/early-scripts.mjs"

const build = mkdtempSync(join(tmpdir(), "build-"))
afterAll(() => rmSync(build, { recursive: true }))

test("what every page begins with is marked as used at once, and only once; other scripts stay as they are", async () => {
  mkdirSync(join(build, "static/chunks"), { recursive: true })
  const inBuild = (name: string) => join(build, "static/chunks", name)
  writeFileSync(inBuild("start.js"), '"use strict";start("é")')
  writeFileSync(inBuild("later.js"), "later()")
  const rootMainFiles = ["static/chunks/start.js", "static/chunks/start.js"]
  writeFileSync(join(build, "build-manifest.json"), JSON.stringify({ rootMainFiles }))

  await markEarlyScripts(build)
  await markEarlyScripts(build)

  expect(readFileSync(inBuild("start.js"), "utf8")).toBe(
    '//# allFunctionsCalledOnLoad\n"use strict";start("é")',
  )
  expect(readFileSync(inBuild("later.js"), "utf8")).toBe("later()")
})
