import { withClient } from "./databases.mjs"
import { SetupError } from "./plain-sentence.mjs"

const oldestServer = 15

/**
 * Sees that the PostgreSQL of DATABASE_URL can be reached, is new enough and lets this role make the tables and the
 * extensions; throws SetupError with what to do when not. Changes nothing there.
 * @param {string} text the URL
 * @param {string[]} extensions
 */
export async function checkDatabase(text, extensions) {
  const url = readUrl(text)
  try {
    await withClient(text, async (client) => {
      await refuseOldServer(client)
      await refuseWithoutRights(client, extensions)
    })
  } catch (error) {
    throw error instanceof SetupError ? error : new SetupError(connectionSentence(error, url))
  }
}

/** @param {string} text */
function readUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url
  throw new SetupError(
    "DATABASE_URL is not the address of a PostgreSQL database. It looks like this: postgresql://role:password@host:5432/database",
  )
}

/**
 * The sentence for a connection that failed.
 * @param {unknown} error of the driver
 * @param {URL} url
 */
export function connectionSentence(error, url) {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  const message = error instanceof Error ? error.message : String(error)
  const server = `${url.hostname}:${url.port || 5432}`
  const role = decodeURIComponent(url.username)
  const database = decodeURIComponent(url.pathname.slice(1))
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `DATABASE_URL names the host "${url.hostname}", which cannot be found. Correct the host, or check the network.`
  if (/^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code) || /timeout/i.test(message))
    return `No PostgreSQL answers at ${server}. Correct the host and port in DATABASE_URL, or start that server.`
  if (code === "28P01" || code === "28000" || /password/i.test(message))
    return `PostgreSQL at ${server} refuses the role "${role}" with this password. Correct the role or the password in DATABASE_URL.`
  if (code === "3D000")
    return `PostgreSQL at ${server} has no database "${database}". Create it (CREATE DATABASE ${database}) or correct DATABASE_URL.`
  if (code === "42501")
    return `The role "${role}" may not use the database "${database}". Let its administrator run: GRANT CONNECT, CREATE ON DATABASE ${database} TO ${role}`
  return `The database of DATABASE_URL cannot be used: ${message}. Correct DATABASE_URL, then run the command again.`
}

/** @param {import("pg").Client} client */
async function refuseOldServer(client) {
  const { rows } = await client.query("SHOW server_version_num")
  const sentence = serverTooOld(Number(rows[0].server_version_num))
  if (sentence) throw new SetupError(sentence)
}

/**
 * The sentence for a PostgreSQL too old, or "".
 * @param {number} number as in server_version_num: 140011 is 14.11
 */
export function serverTooOld(number) {
  const major = Math.floor(number / 10_000)
  if (major >= oldestServer) return ""
  return `The PostgreSQL of DATABASE_URL is version ${major}; Disputatio needs ${oldestServer} or newer. Upgrade it, or leave DATABASE_URL out to use the one that comes along.`
}

const rightsQuery = `
  SELECT current_user AS role, current_database() AS database,
    COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false) AS tables,
    has_database_privilege(current_database(), 'CREATE') AS creates,
    (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super,
    ARRAY(SELECT extname::text FROM pg_extension) AS present,
    ARRAY(SELECT name::text FROM pg_available_extensions) AS available,
    ARRAY(SELECT name::text FROM pg_available_extension_versions WHERE trusted) AS trusted`

/** @param {import("pg").Client} client @param {string[]} extensions */
async function refuseWithoutRights(client, extensions) {
  const {
    role,
    database,
    tables,
    creates,
    super: all,
    present,
    available,
    trusted,
  } = (await client.query(rightsQuery)).rows[0]
  const missing = extensions.filter((name) => !present.includes(name))
  const unknown = missing.filter((name) => !available.includes(name))
  if (unknown.length > 0)
    throw new SetupError(
      `The PostgreSQL of DATABASE_URL lacks ${unknown.join(" and ")}. Install its contrib package (postgresql-contrib), then run the command again.`,
    )
  const refused = missing.filter((name) => !all && !(creates && trusted.includes(name)))
  if (refused.length > 0)
    throw new SetupError(
      `The role "${role}" of DATABASE_URL may not create the extensions ${refused.join(" and ")}. Let an administrator of the database "${database}" run: ${refused.map((name) => `CREATE EXTENSION ${name};`).join(" ")}`,
    )
  if (!tables)
    throw new SetupError(
      `The role "${role}" of DATABASE_URL may not create tables. Let an administrator of the database "${database}" run: GRANT CREATE ON SCHEMA public TO ${role};`,
    )
}
