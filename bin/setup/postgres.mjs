import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { readyLog } from "./log.mjs"
import { CommandFailed } from "./plain-sentence.mjs"
import { isFree, tryPort } from "./ports.mjs"
import { belongTo, postgresAccount } from "./postgres-account.mjs"
import { passwordOf, postgresEnvironment, readyCluster } from "./postgres-cluster.mjs"
import { clearStaleLock, runningServer } from "./postgres-recovery.mjs"
import { isRunning, processAt, untilGone } from "./processes.mjs"

/** @typedef {import("./postgres-account.mjs").Account} Account */
/** @typedef {import("./processes.mjs").Process} Process */
/** @typedef {{ process: Process, port: number, found: boolean, url: (database: string) => string }} Server */

/**
 * Brings up the embedded PostgreSQL that lies in `home`: makes it on the first call, finds it when it runs already,
 * recovers it after a kill. It listens on 127.0.0.1 alone, at a port chosen once and chosen anew when taken.
 * @param {string} home
 * @param {string} log path of its log
 * @param {Record<string, string>} [settings] of the server, such as { fsync: "off" }
 * @returns {Promise<Server>}
 */
export async function startPostgres(home, log, settings = {}) {
  const account = postgresAccount(home)
  readyCluster(account)
  const password = passwordOf(account)
  const cluster = join(account.home, "cluster")
  /** @param {Process} process @param {number} port @param {boolean} found @returns {Server} */
  const server = (process, port, found) => ({
    process,
    port,
    found,
    url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
  })
  const running = runningServer(cluster)
  if (running) {
    const found = server(running.process, running.port, true)
    if (await untilReady(found, 20)) return found
    await stopPostgres(found)
  }
  await clearStaleLock(cluster)
  for (let attempt = 1; ; attempt++) {
    const port = await keptPort(join(account.home, "port"))
    const began = beginLog(log)
    const started = server(launch(account, cluster, port, log, settings), port, false)
    if (await untilReady(started, 60)) return started
    const output = readFileSync(log, "utf8").slice(began)
    const taken = /could not bind|Address already in use/.test(output)
    if (!taken || attempt === 3) throw new CommandFailed("The database server did not start.", output, log)
  }
}

/** @param {string} log */
function beginLog(log) {
  return statSync(readyLog(log), { throwIfNoEntry: false })?.size ?? 0
}

/** @param {string} path of the file that keeps the port */
async function keptPort(path) {
  let kept = 0
  try {
    kept = Number(readFileSync(path, "utf8"))
  } catch {
    // The first start of this server.
  }
  if (kept > 0 && (await isFree(kept))) return kept
  const port = await tryPort(0)
  writeFileSync(path, `${port}\n`)
  return port
}

/**
 * @param {Account} account
 * @param {string} cluster
 * @param {number} port
 * @param {string} log
 * @param {Record<string, string>} settings
 * @returns {Process}
 */
function launch(account, cluster, port, log, settings) {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const program = join(account.native, "bin", process.platform === "win32" ? "postgres.exe" : "postgres")
  const [command, args] = account.command(program, ["-D", cluster, "-p", String(port), ...flags])
  const output = openSync(log, "a", 0o600)
  belongTo(log, account)
  const identity = account.owner === undefined ? {} : { uid: account.owner, gid: account.owner }
  // A group of its own: Ctrl-C must not reach it before the web server has ended.
  const stdio = /** @type {["ignore", number, number]} */ (["ignore", output, output])
  const child = spawn(command, args, {
    ...identity,
    cwd: "/",
    detached: true,
    stdio,
    env: postgresEnvironment(),
  })
  child.unref()
  closeSync(output)
  child.once("error", () => {}) // Told by its absence: the wait for its answer ends at once.
  return (child.pid && processAt(child.pid)) || { pid: child.pid ?? 0, since: "ended" }
}

/** @param {Server} server @param {number} seconds */
async function untilReady(server, seconds) {
  const end = performance.now() + seconds * 1000
  while (isRunning(server.process) && performance.now() < end) {
    if (await answers(server.url("postgres"))) return true
    await sleep(30)
  }
  return false
}

/** @param {string} url */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on("error", () => {}) // A server that ends while it is asked is told by the failed question.
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Ends the server: open transactions are rolled back, everything acknowledged is on disk.
 * @param {Server | null} server
 */
export async function stopPostgres(server) {
  if (!server || !isRunning(server.process)) return
  process.kill(server.process.pid, "SIGINT")
  if (await untilGone(server.process, 20)) return
  killPostgres(server)
  await untilGone(server.process, 10)
}

/**
 * Ends it at once; what was acknowledged is replayed from its journal at the next start.
 * @param {Server | null} server
 */
export function killPostgres(server) {
  if (server && isRunning(server.process)) process.kill(server.process.pid, "SIGQUIT")
}
