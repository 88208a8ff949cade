import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { CommandFailed } from "./plain-sentence.mjs"
import { belongTo } from "./postgres-account.mjs"

/** @typedef {import("./postgres-account.mjs").Account} Account */

/**
 * The environment of the server's programs: theirs alone, so that no PGDATA or locale of the user's leaks in.
 * @returns {NodeJS.ProcessEnv}
 */
export function postgresEnvironment() {
  const { PATH, SystemRoot } = process.env
  return { NODE_ENV: process.env.NODE_ENV, PATH, SystemRoot, LC_ALL: "C", TZ: "UTC" }
}

/**
 * Makes the server's files where there are none: the cluster and a password of its own that only the owner can read.
 * They are made aside and put in place at the end, so that an interrupted start leaves nothing half made.
 * @param {Account} account
 */
export function readyCluster(account) {
  if (existsSync(join(account.home, "cluster", "PG_VERSION"))) return
  const aside = `${account.home}.new-${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  const password = join(aside, "password")
  writeFileSync(password, `${randomBytes(18).toString("hex")}\n`, { mode: 0o600 })
  belongTo(aside, account)
  belongTo(password, account)
  try {
    initdb(account, join(aside, "cluster"), password)
    rmSync(account.home, { recursive: true, force: true })
    renameSync(aside, account.home)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** @param {Account} account @param {string} cluster @param {string} password path */
function initdb(account, cluster, password) {
  const program = join(account.native, "bin", process.platform === "win32" ? "initdb.exe" : "initdb")
  // With --lc-ctype=C pg_trgm would find nothing in Cyrillic and would drop accented letters.
  const locale = ["--locale=C", "--lc-ctype=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  const access = ["-U", "postgres", "--auth=scram-sha-256", `--pwfile=${password}`]
  const [command, args] = account.command(program, ["-D", cluster, ...access, "-E", "UTF8", ...locale])
  const identity = account.owner === undefined ? {} : { uid: account.owner, gid: account.owner }
  const made = spawnSync(command, args, {
    ...identity,
    cwd: "/",
    encoding: "utf8",
    env: postgresEnvironment(),
  })
  if (made.status === 0) return
  throw new CommandFailed(
    "The database could not be set up.",
    `${made.error?.message ?? ""}${made.stdout ?? ""}${made.stderr ?? ""}`,
  )
}

/**
 * The password of the cluster's one role.
 * @param {Account} account
 */
export function passwordOf(account) {
  return readFileSync(join(account.home, "password"), "utf8").trim()
}
