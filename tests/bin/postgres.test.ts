import { readFileSync, statSync, writeFileSync } from "node:fs"
import { createServer, type Server as NetServer } from "node:net"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { withClient } from "@/bin/setup/databases.mjs"
import { type Server, startPostgres, stopPostgres } from "@/bin/setup/postgres.mjs"
import { isRunning, untilGone } from "@/bin/setup/processes.mjs"
import { temporaryFolder } from "./embedded"

const folder = temporaryFolder()
const home = join(folder.path, "postgres")
const lock = join(home, "cluster/postmaster.pid")
const start = () => startPostgres(home, join(folder.path, "log"))
const query = (server: Server, sql: string) =>
  withClient(server.url("postgres"), async (client) => (await client.query(sql)).rows)

afterAll(async () => {
  await stopPostgres(await start())
  folder.remove()
})

function occupy(port: number): Promise<NetServer> {
  return new Promise((resolve) => {
    const other = createServer().listen(port, "127.0.0.1", () => resolve(other))
  })
}

// One after the other on the same files, as the starts of one clone are.
describe.sequential("the embedded PostgreSQL", { timeout: 60_000 }, () => {
  test("starts, listens on 127.0.0.1 alone, and keeps its password to its owner", async () => {
    const server = await start()
    expect(server.found).toBe(false)
    expect(await query(server, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }])
    expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600)
    const wrong = server.url("postgres").replace(/:[^:@]+@/, ":wrong@")
    await expect(withClient(wrong, (client) => client.query("SELECT 1"))).rejects.toThrow("password")
  })

  test("knows letters of any script", async () => {
    const server = await start()
    await query(server, "CREATE EXTENSION IF NOT EXISTS pg_trgm")
    const [row] = await query(
      server,
      "SELECT similarity('Кронштадт', 'Кронштадта') > 0.5 AS near, upper('é') AS up",
    )
    expect(row).toEqual({ near: true, up: "É" })
  })

  test("is found when it runs already", async () => {
    const first = await start()
    const second = await start()
    expect(second).toMatchObject({ found: true, port: first.port, process: first.process })
  })

  test("stops, and starts again on the same port with what was written", async () => {
    const server = await start()
    await query(server, "CREATE TABLE kept AS SELECT 42 AS n")
    await stopPostgres(server)
    expect(isRunning(server.process)).toBe(false)
    const again = await start()
    expect(again).toMatchObject({ found: false, port: server.port })
    expect(await query(again, "SELECT n FROM kept")).toEqual([{ n: 42 }])
  })

  test("recovers after it was killed, with everything acknowledged", async () => {
    const server = await start()
    await query(server, "INSERT INTO kept VALUES (43)")
    process.kill(server.process.pid, "SIGKILL")
    await untilGone(server.process, 10)
    expect(await query(await start(), "SELECT n FROM kept ORDER BY n")).toEqual([{ n: 42 }, { n: 43 }])
  })

  test("is not kept from starting by a lock file whose number belongs to another program", async () => {
    const server = await start()
    const lines = readFileSync(lock, "utf8").split("\n")
    await stopPostgres(server)
    writeFileSync(lock, [process.pid, ...lines.slice(1)].join("\n"), { mode: 0o600 })
    expect((await start()).found).toBe(false)
  })

  test("moves to another port when its own is taken, and stays there", async () => {
    const server = await start()
    await stopPostgres(server)
    const other = await occupy(server.port)
    const moved = await start()
    expect(moved.port).not.toBe(server.port)
    other.close()
    await stopPostgres(moved)
    expect((await start()).port).toBe(moved.port)
  })
})
