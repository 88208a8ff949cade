import { statSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { placesIn } from "./places.mjs"
import { SetupError } from "./plain-sentence.mjs"

export const usage = `npm start                  set up what is missing, serve, print the address
npm start -- --texts DIR   also attach the full texts found in DIR to the sources they belong to
npm run dev                the same with reloading, for work on the code

PORT             port of the web server (3000)
HOST             address it listens on (127.0.0.1)
DISPUTATIO_DATA  folder for everything that is written (.data)
DATABASE_URL     another PostgreSQL, 15 or newer, instead of the one that comes along
DISPUTATIO_SIGN_UP=closed   visitors cannot make accounts for themselves
SMTP_URL         mail server for sign-in links and letters (smtp://user:password@host:587); without it they go to the log
MAIL_FROM        sender of that mail
NEXTAUTH_URL     the address people see, where another server stands before this one
TRUST_PROXY=1    that server names each client in X-Forwarded-For`

/**
 * Reads the command line and the environment. Throws SetupError for what cannot be meant.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function readSettings(args, env) {
  const { dev, texts, help } = readOptions(args)
  const databaseUrl = env.DATABASE_URL?.trim() || undefined
  return {
    help,
    dev,
    texts: texts === undefined ? undefined : existingFolder(texts),
    port: readPort(env.PORT?.trim() || "3000"),
    host: env.HOST?.trim() || "127.0.0.1",
    places: placesIn(env.DISPUTATIO_DATA?.trim() || ".data"),
    databaseUrl,
  }
}

/** @typedef {ReturnType<typeof readSettings>} Settings */

/**
 * Whether this start is the demo, into which a visitor steps without a password: with the database that comes along, and
 * heard by this computer alone.
 * @param {Pick<Settings, "databaseUrl" | "host">} settings
 */
export function isDemo({ databaseUrl, host }) {
  return !databaseUrl && (host === "127.0.0.1" || host === "localhost")
}

/** @param {string[]} args */
function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        dev: { type: "boolean", default: false },
        texts: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    })
    return values
  } catch (error) {
    // `npm start --texts DIR` without the two dashes: npm keeps the option and hands on the folder alone.
    const hint = args.every((arg) => !arg.startsWith("-"))
      ? `Did you mean: npm start -- --texts ${args[0]}`
      : usage
    throw new SetupError(`${error instanceof Error ? error.message : error}\n${hint}`, 2)
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new SetupError(
    `PORT is "${text}"; it must be a number from 1 to 65535, for example PORT=3001 npm start.`,
  )
}

/** @param {string} folder */
function existingFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return resolve(folder)
  throw new SetupError(`There is no folder ${folder}. Give --texts the folder that holds the full texts.`)
}

/**
 * The address as people type it; a server that listens everywhere is reached at 127.0.0.1.
 * @param {string} host
 * @param {number} port
 */
export function addressOf(host, port) {
  return `http://${reachable(host)}:${port}`
}

/** @param {string} host */
function reachable(host) {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1"
  return host.includes(":") ? `[${host}]` : host
}
