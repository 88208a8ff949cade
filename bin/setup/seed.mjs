import { hasRows, withClient } from "./databases.mjs"
import { runTypeScript } from "./run.mjs"

/**
 * Puts the debate that ships with the product into a database that holds none. Returns how it went.
 * @param {string} url
 * @param {{ log: string, env: NodeJS.ProcessEnv }} options
 */
export async function seedIfEmpty(url, options) {
  const debates = await withClient(url, (client) => hasRows(client, "Debate"))
  if (debates === "no table") return "no tables yet"
  if (debates === "rows") return "there already"
  await runTypeScript(["seed/index.ts"], options)
  return "loaded"
}

/**
 * Outside the demo and while there is no administrator: the path that makes its visitor the first one, valid once.
 * @param {string} url
 * @param {{ log: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string | null>}
 */
export async function firstAdministratorPath(url, options) {
  const administrators = await withClient(url, (client) =>
    hasRows(client, "User", '"adminSince" IS NOT NULL'),
  )
  if (administrators !== "empty") return null
  const printed = await runTypeScript(["seed/first-administrator.ts"], options)
  const path = printed.split("\n").find((line) => line.startsWith("/account/"))
  if (!path) throw new Error("seed/first-administrator.ts printed no address.")
  return path.trim()
}
