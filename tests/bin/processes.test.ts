import { spawn } from "node:child_process"
import { once } from "node:events"
import { describe, expect, test } from "vitest"
import { endGroup, isRunning, processAt, untilGone } from "@/bin/setup/processes.mjs"

function begin(command: string, args: string[]) {
  const child = spawn(command, args, { detached: true, stdio: ["ignore", "pipe", "ignore"] })
  return { child, process: processAt(child.pid!)! }
}

describe("processes", () => {
  test("one that runs is found, and found again", () => {
    const own = processAt(process.pid)
    expect(own?.pid).toBe(process.pid)
    expect(isRunning(own!)).toBe(true)
  })

  test("another one with the same number is not taken for it", () => {
    expect(isRunning({ pid: process.pid, since: "long ago" })).toBe(false)
  })

  test.each([0, -1, Number.NaN, 1.5, 2 ** 31 - 2])("there is none at %s", (pid) => {
    expect(processAt(pid)).toBeNull()
  })

  test("ending one ends what it started too", async () => {
    const { child, process: shell } = begin("sh", ["-c", "sleep 60 & echo $!; wait"])
    const [line] = await once(child.stdout!, "data")
    const sleeper = processAt(Number(line))!
    await endGroup(shell)
    expect(await untilGone(sleeper, 5)).toBe(true)
    expect(isRunning(shell)).toBe(false)
  })

  test("one that does not listen is ended all the same", async () => {
    const deaf = `process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)`
    const { child, process: one } = begin(process.execPath, ["-e", deaf])
    await once(child.stdout!, "data")
    await endGroup(one, 0.2)
    expect(isRunning(one)).toBe(false)
  })

  test("one that has ended but was not cleared away by its parent counts as gone", async () => {
    const { child, process: parent } = begin("sh", ["-c", "sleep 1 & echo $!; exec sleep 60"])
    const [line] = await once(child.stdout!, "data")
    // The first ends when the shell has long become the second, which never asks for its children.
    for (let round = 0; round < 1000 && processAt(Number(line)); round++)
      await new Promise((go) => setTimeout(go, 10))
    expect(() => process.kill(Number(line), 0)).not.toThrow()
    expect(processAt(Number(line))).toBeNull()
    await endGroup(parent)
  })
})
