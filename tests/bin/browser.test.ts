import { writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { afterAll, afterEach, describe, expect, test, vi } from "vitest"
import { findBrowser, readyBrowser } from "@/bin/setup/browser.mjs"
import { temporaryFolder } from "./embedded"

const folder = temporaryFolder()
afterAll(folder.remove)
afterEach(() => vi.unstubAllEnvs())

function program(name: string, script: string): string {
  const path = join(folder.path, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return path
}

describe("the browser for the journeys", () => {
  test("is the one that CHROMIUM names", async () => {
    const named = program("my-browser", "exit 0")
    vi.stubEnv("CHROMIUM", named)
    expect(findBrowser()).toBe(named)
    expect(await readyBrowser("no.log")).toBe(named)
  })

  test("is none when CHROMIUM names nothing, and the sentence says so", async () => {
    vi.stubEnv("CHROMIUM", join(folder.path, "absent"))
    expect(findBrowser()).toBeNull()
    await expect(readyBrowser("no.log")).rejects.toThrow(
      "where there is no program. Correct it, or leave it out.",
    )
  })

  test("is the first of the PATH that runs, not a stub that only talks of installing one", () => {
    vi.stubEnv("CHROMIUM", "")
    vi.stubEnv("PATH", `${folder.path}${delimiter}${process.env.PATH}`)
    const stub = program("chromium", "echo 'install the snap'; exit 10")
    const real = program("google-chrome", "echo 'Google Chrome 140'")
    expect(findBrowser()).not.toBe(stub)
    expect(findBrowser()).toBe(real)
  })
})
