import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"
import { type Server, startPostgres, stopPostgres } from "@/bin/setup/postgres.mjs"

/** A new folder in the system's temporary one, and how to be rid of it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "disputatio-test-"))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Gives the tests of a file a database server of their own; `url(database)` is where it is. */
export function useServer(): { url: (database: string) => string } {
  const folder = temporaryFolder()
  let server: Server | null = null
  beforeAll(async () => {
    server = await startPostgres(join(folder.path, "postgres"), join(folder.path, "log"), { fsync: "off" })
  }, 60_000)
  afterAll(async () => {
    await stopPostgres(server)
    folder.remove()
  })
  return {
    url: (database) => {
      if (!server) throw new Error("The server is there from the first test on.")
      return server.url(database)
    },
  }
}
