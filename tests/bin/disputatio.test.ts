import { existsSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { type Ended, runCommand } from "./command-lines"
import { temporaryFolder } from "./embedded"

const folder = temporaryFolder()
afterAll(folder.remove)

const disputatio = (...args: string[]): Promise<Ended> =>
  runCommand(["bin/disputatio", ...args], { DISPUTATIO_DATA: join(folder.path, "data") })

describe("disputatio", { timeout: 30_000 }, () => {
  test("is executable", () => {
    expect(statSync("bin/disputatio").mode & 0o111).toBe(0o111)
  })

  test("--help lists the commands", async () => {
    const ended = await disputatio("--help")
    expect([ended.code, ended.errors]).toEqual([0, ""])
    expect(ended.output).toContain("check-pack  ")
  })

  test.each([
    [[], "Usage: disputatio COMMAND"],
    [["no-such"], 'There is no command "no-such".'],
    [["check-pack"], "FILE is missing. Usage: disputatio check-pack FILE"],
    [["check-pack", "a", "b"], "Only one FILE can be given."],
    [["check-pack", "--colour", "a"], "Usage: disputatio check-pack FILE"],
  ])("%j is a wrong call: code 2, said on standard error", async (args, words) => {
    const ended = await disputatio(...args)
    expect([ended.code, ended.output]).toEqual([2, ""])
    expect(ended.errors).toContain(words)
  })
})

describe("disputatio check-pack", { timeout: 30_000 }, () => {
  const pack = join(folder.path, "wrong.debate.yaml")
  writeFileSync(pack, "format: disputatio.debate/1\nslug: [1, 2]\n")

  test("--help says how to call it", async () => {
    const ended = await disputatio("check-pack", "--help")
    expect([ended.code, ended.output]).toEqual([
      0,
      expect.stringMatching(/^Usage: disputatio check-pack FILE\n/),
    ])
  })

  test("names line, column and field of what is wrong; one line on standard error; code 1", async () => {
    const ended = await disputatio("check-pack", pack)
    expect(ended.code).toBe(1)
    expect(ended.output).toContain(`${pack}:2:`)
    expect(ended.output).toMatch(/ error in slug: /)
    expect(ended.errors).toMatch(/^\S+wrong\.debate\.yaml: \d+ errors, 0 warnings\.\n$/)
  })

  test("--json says the same for programs", async () => {
    const ended = await disputatio("check-pack", pack, "--json")
    const outcome = JSON.parse(ended.output)
    expect([ended.code, outcome.sound]).toEqual([1, false])
    expect(outcome.errors).toContainEqual(expect.objectContaining({ line: 2, field: "slug" }))
  })

  test("a file that cannot be read", async () => {
    const ended = await disputatio("check-pack", join(folder.path, "none.yaml"))
    expect([ended.code, ended.output]).toEqual([1, ""])
    expect(ended.errors).toContain("none.yaml cannot be read.")
  })

  test("starts no database for it", () => {
    expect(existsSync(join(folder.path, "data"))).toBe(false)
  })
})
