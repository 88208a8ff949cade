import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { stopAll } from "@/bin/setup/shutdown.mjs"
import { keepRunning, pauseAfter } from "@/bin/setup/supervise.mjs"

describe("starting again what has ended", () => {
  test("the pause grows with each failure, from half a second to 30 at most", () => {
    expect([0, 1, 2, 3].map(pauseAfter)).toEqual([0.5, 1, 2, 4])
    fc.assert(
      fc.property(
        fc.nat({ max: 2000 }),
        (n) => pauseAfter(n) <= pauseAfter(n + 1) && pauseAfter(n + 1) <= 30,
      ),
    )
  })

  test("it goes on after every end and after a start that fails, until everything is being stopped", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {})
    const failures: number[] = []
    let starts = 0
    const begin = async () => {
      starts++
      if (starts === 2) throw new Error("not this time")
      if (starts === 4) await stopAll()
      return { ended: Promise.resolve("code 1") }
    }
    const pause = (n: number) => {
      failures.push(n)
      return 0
    }
    await keepRunning("web server", { ended: Promise.resolve("SIGKILL") }, begin, pause)
    expect(starts).toBe(4)
    expect([...new Set(failures)]).toEqual([0, 1, 2, 3])
    const lines = said.mock.calls.map(([line]) => line)
    expect(lines[0]).toBe("The web server ended (SIGKILL); starting it again in 0 s.")
    expect(lines).toContain("not this time")
    said.mockRestore()
  })
})
