import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { nativeFolder } from "./postgres-programs.mjs"

const nobody = 65534

/**
 * How the database server runs here: where its files lie, which binaries, and as whom.
 * @typedef {{ home: string, native: string, owner: number | undefined, command: (program: string, args: string[]) => [string, string[]] }} Account
 */

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as himself; root runs it in a user namespace, where the
 * same files belong to another number; where there are no namespaces, as `nobody`.
 * @param {string} home folder wanted for the server's files
 * @returns {Account}
 */
export function postgresAccount(home) {
  const native = nativeFolder()
  /** @type {Account["command"]} */
  const plain = (program, args) => [program, args]
  if (process.getuid?.() !== 0) return { home, native, owner: undefined, command: plain }
  const namespace = ["--user", `--map-user=${nobody}`, `--map-group=${nobody}`]
  if (spawnSync("unshare", [...namespace, "true"]).status === 0) {
    giveTo(home, 0)
    return {
      home,
      native,
      owner: undefined,
      command: (program, args) => ["unshare", [...namespace, program, ...args]],
    }
  }
  return asNobody(home, native)
}

/**
 * @param {string} wanted
 * @param {string} native
 * @returns {Account}
 */
function asNobody(wanted, native) {
  mkdirSync(dirname(wanted), { recursive: true })
  const home = mayEnter(dirname(wanted)) ? wanted : placeForNobody(wanted)
  giveTo(home, nobody)
  const copy = join(dirname(home), "postgres-programs")
  const usable =
    spawnSync(join(native, "bin/postgres"), ["--version"], { uid: nobody, gid: nobody }).status === 0
  if (!usable && !existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { home, native: usable ? native : copy, owner: nobody, command: (program, args) => [program, args] }
}

/** @param {string} folder */
function mayEnter(folder) {
  const entered = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    uid: nobody,
    gid: nobody,
    cwd: "/",
  })
  return entered.status === 0
}

// Below a private home directory `nobody` reaches nothing: its files then lie in the system's folder for such.
/** @param {string} wanted */
function placeForNobody(wanted) {
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  const folder = join("/var/tmp", `disputatio-${name}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  return join(folder, "postgres")
}

/** @param {string} folder @param {number} uid */
function giveTo(folder, uid) {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid
  if (owner === undefined || owner === uid) return
  spawnSync("chown", ["-R", `${uid}:${uid}`, folder])
}

/**
 * Makes a folder or file belong to whom the server runs as.
 * @param {string} path
 * @param {Account} account
 */
export function belongTo(path, account) {
  if (account.owner !== undefined) chownSync(path, account.owner, account.owner)
}
