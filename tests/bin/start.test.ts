import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { claimFolder } from "@/bin/setup/claim.mjs"
import { runCommand } from "./command-lines"
import { temporaryFolder } from "./embedded"

const folder = temporaryFolder()
afterAll(folder.remove)

const fresh = (name: string) => join(folder.path, name)
const start = (env: Record<string, string>, ...args: string[]) => runCommand(["bin/start.mjs", ...args], env)

describe("npm start refuses in one sentence", { timeout: 30_000 }, () => {
  test("a port in use, before it makes anything", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await new Promise((resolve) => other.once("listening", resolve))
    const { port } = other.address() as AddressInfo
    const ended = await start({ PORT: String(port), DISPUTATIO_DATA: fresh("port") })
    other.close()
    expect(ended).toEqual({
      code: 1,
      output: "",
      errors: `Port ${port} is in use by another program. End that one, or choose another port: PORT=${port + 1} npm start.\n`,
    })
    expect(readdirSync(fresh("port"))).toEqual([])
  })

  test("a data folder that another start is using", async () => {
    const data = fresh("claimed")
    mkdirSync(data)
    const release = await claimFolder(join(data, "running.json"), "http://127.0.0.1:3999", () => "")
    const ended = await start({ DISPUTATIO_DATA: data })
    release()
    expect(ended.code).toBe(1)
    expect(ended.errors).toMatch(
      /^Disputatio is already running on this data folder, at http:\/\/127\.0\.0\.1:3999\. .*\n$/,
    )
  })

  test("a data folder that is none", async () => {
    writeFileSync(fresh("file"), "")
    const ended = await start({ DISPUTATIO_DATA: fresh("file") })
    expect([ended.code, ended.errors]).toEqual([
      1,
      expect.stringContaining("cannot be written. Give yourself the right"),
    ])
  })

  test("a DATABASE_URL where nothing answers, and leaves nothing running", async () => {
    const data = fresh("url")
    const url = "postgresql://a:b@127.0.0.1:1/mine"
    const refused = await start({ PORT: "39471", DISPUTATIO_DATA: data, DATABASE_URL: url })
    expect(refused.code).toBe(1)
    expect(refused.errors).toBe(
      "No PostgreSQL answers at 127.0.0.1:1. Correct the host and port in DATABASE_URL, or start that server.\n",
    )
    expect(existsSync(join(data, "running.json"))).toBe(false)
    expect(existsSync(join(data, "postgres"))).toBe(false)
  })

  test("an option it does not know: code 2, with its usage", async () => {
    const ended = await start({}, "--colour")
    expect([ended.code, ended.errors]).toEqual([2, expect.stringContaining("npm start -- --texts DIR")])
  })
})

test("--help says how to call it", async () => {
  const ended = await start({}, "--help")
  expect([ended.code, ended.output]).toEqual([0, expect.stringContaining("DISPUTATIO_DATA")])
})
