import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { startChild } from "@/bin/setup/children.mjs"
import { claimFolder, isClaimed, readClaim } from "@/bin/setup/claim.mjs"
import { isRunning, processAt, untilGone } from "@/bin/setup/processes.mjs"

const folder = mkdtempSync(join(tmpdir(), "disputatio-claim-"))
const path = join(folder, "running.json")
const refusal = ({ address }: { address: string }) => `in use at ${address}`
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => rmSync(path, { force: true }))

describe("who uses a data folder", () => {
  test("is written down for its owner only, and taken away at the end", async () => {
    const release = await claimFolder(path, "http://127.0.0.1:3000", refusal)
    expect(isClaimed(path)).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    release()
    expect([isClaimed(path), existsSync(path)]).toEqual([false, false])
  })

  test("keeps a second one out, and tells it where the first is", async () => {
    const release = await claimFolder(path, "http://127.0.0.1:3000", refusal)
    await expect(claimFolder(path, "http://127.0.0.1:3001", refusal)).rejects.toThrow(
      "in use at http://127.0.0.1:3000",
    )
    release()
  })

  test("one that was killed is followed by the next, which ends what was left running", async () => {
    const left = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const orphan = processAt(left.pid!)!
    const owner = { pid: process.pid, since: "before" }
    writeFileSync(path, JSON.stringify({ owner, address: "", children: [orphan] }))
    const release = await claimFolder(path, "", refusal)
    expect(await untilGone(orphan, 5)).toBe(true)
    release()
  })

  test("a number that belongs to another program by now is left alone", async () => {
    const other = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const stranger = processAt(other.pid!)!
    const owner = { pid: process.pid, since: "before" }
    writeFileSync(path, JSON.stringify({ owner, address: "", children: [{ ...stranger, since: "before" }] }))
    const release = await claimFolder(path, "", refusal)
    expect(isRunning(stranger)).toBe(true)
    other.kill()
    release()
  })

  test("a torn file counts as none", async () => {
    writeFileSync(path, '{"owner":')
    expect(readClaim(path)).toBeNull()
    const release = await claimFolder(path, "", refusal)
    expect(isClaimed(path)).toBe(true)
    release()
  })

  test("the programs it starts are listed while they run", async () => {
    const release = await claimFolder(path, "", refusal)
    const child = startChild("sleep", ["60"], { output: "pipe" })
    expect(readClaim(path)?.children.map(({ pid }) => pid)).toEqual([child.pid])
    const gone = new Promise((resolve) => child.once("exit", resolve))
    child.kill()
    await gone
    expect(readClaim(path)?.children).toEqual([])
    release()
  })
})
