import { spawn } from "node:child_process"
import { once } from "node:events"
import { pathToFileURL } from "node:url"
import { describe, expect, test } from "vitest"

const modules = ["shutdown", "children", "processes"].map(
  (name) => pathToFileURL(`bin/setup/${name}.mjs`).href,
)

/** Runs a program that uses the shutdown, sends it signals once it is ready, and returns how it ended. */
async function interrupted(program: string, signals: NodeJS.Signals[]) {
  const code = `import { atTheEnd, endOnSignals, orSayWhy } from ${JSON.stringify(modules[0])}
    import { startChild } from ${JSON.stringify(modules[1])}
    import { processAt } from ${JSON.stringify(modules[2])}
    endOnSignals(0)
    ${program}`
  const child = spawn(process.execPath, ["--input-type=module", "-e", code])
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk
    })
  const seen = async (words: string) => {
    while (!output.includes(words)) await once(child.stdout, "data")
  }
  await seen("ready")
  for (const signal of signals) {
    child.kill(signal)
    await seen("Stopping")
  }
  const [exitCode] = await once(child, "close")
  return { exitCode, output }
}

const webServer = `
  const web = startChild(process.execPath, ["-e", "console.log('up'); setInterval(() => {}, 1000)"], { output: "pipe" })
  web.stdout.once("data", () => console.log("ready"))`

describe("Ctrl-C", { timeout: 20_000 }, () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s ends the web server, then the database, with code 0",
    async (signal) => {
      const { exitCode, output } = await interrupted(
        `atTheEnd(() => console.log("folder given back"))
       atTheEnd(() => console.log(processAt(web.pid) ? "web server runs" : "web server ended", "before the database"))
       ${webServer}`,
        [signal],
      )
      expect(exitCode).toBe(0)
      expect(output).toContain("web server ended before the database\nfolder given back\nstopped.\n")
    },
  )

  test("a second one forces it", async () => {
    const { exitCode, output } = await interrupted(
      `atTheEnd(() => new Promise(() => {}), () => console.log("database killed"))
       setInterval(() => {}, 1000)
       ${webServer}`,
      ["SIGINT", "SIGINT"],
    )
    expect([exitCode, output]).toEqual([130, expect.stringContaining("database killed")])
  })

  test("in the middle of a step, the step's failure is not told as one", async () => {
    const step = `orSayWhy(async () => {
      const step = startChild("sh", ["-c", "echo ready; sleep 60"], { output: "inherit" })
      await new Promise((_, reject) => step.once("exit", () => reject(new Error("the step failed"))))
    })`
    const { exitCode, output } = await interrupted(step, ["SIGINT"])
    expect(exitCode).toBe(0)
    expect(output).not.toContain("the step failed")
  })
})

test("a step that fails stops what runs, says why and ends with code 1", async () => {
  const program = `
    endOnSignals(0)
    atTheEnd(() => console.log("database ended"))
    orSayWhy(async () => { throw new Error("the step failed") })`
  const code = `import { atTheEnd, endOnSignals, orSayWhy } from ${JSON.stringify(modules[0])}\n${program}`
  const child = spawn(process.execPath, ["--input-type=module", "-e", code])
  let output = ""
  child.stdout.on("data", (chunk) => {
    output += chunk
  })
  child.stderr.on("data", (chunk) => {
    output += chunk
  })
  const [exitCode] = await once(child, "close")
  expect([exitCode, output]).toEqual([1, "database ended\nthe step failed\n"])
})
