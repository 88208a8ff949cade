import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { refuseFullDisk } from "@/bin/setup/data-folder.mjs"
import { CommandFailed, exitCodeOf, plainSentence, SetupError } from "@/bin/setup/plain-sentence.mjs"

const full = "The disk is full. Free some space"

function thrownBy(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
}

describe("plain sentences", () => {
  test("a refusal is said as it stands, with its exit code", () => {
    const refusal = new SetupError("Do this instead.", 2)
    expect([plainSentence(refusal), exitCodeOf(refusal)]).toEqual(["Do this instead.", 2])
    expect(exitCodeOf(new Error("anything else"))).toBe(1)
  })

  test.each([
    ["npm", "npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write"],
    ["initdb", 'initdb: error: could not write to file "x": No space left on device'],
    ["postgres", "PANIC:  could not write to file: No space left on device"],
    ["next build", "[Error: EDQUOT: disk quota exceeded, write]"],
  ])("a disk that is full under %s", (program, output) => {
    expect(plainSentence(new CommandFailed(`${program} ended with code 1.`, output))).toContain(full)
  })

  test("PostgreSQL's own code for a full disk", () => {
    expect(plainSentence(Object.assign(new Error("could not extend file"), { code: "53100" }))).toContain(
      full,
    )
  })

  test.runIf(existsSync("/dev/full"))("a write that the system refuses for want of space", () => {
    expect(plainSentence(thrownBy(() => writeFileSync("/dev/full", "x")))).toContain(full)
  })

  test("a path that may not be written", () => {
    const refused = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path: "/etc/x" })
    expect(plainSentence(refused)).toContain("/etc/x cannot be written by this user.")
  })

  test("anything else: the message, the end of the output, where the log is; never a stack", () => {
    const output = Array.from({ length: 40 }, (_, n) => `line ${n}`).join("\n")
    const said = plainSentence(new CommandFailed("next build ended with code 1.", output, "/tmp/setup.log"))
    expect(said.split("\n")[0]).toBe("next build ended with code 1.")
    expect(said).toContain("line 39\nThe log is /tmp/setup.log")
    expect(said).not.toContain("line 20\n")
    expect(plainSentence(thrownBy(() => mkdirSync("/proc")))).not.toContain("    at ")
    expect(plainSentence("just words")).toBe("just words")
  })
})

test("less than 400 MB is too little to begin with", () => {
  expect(() => refuseFullDisk("/data", 399_999_999)).toThrow("The disk of /data has only 399 MB left.")
  expect(refuseFullDisk("/data", 400_000_000)).toBeUndefined()
})
