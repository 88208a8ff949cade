import { randomUUID } from "node:crypto"
import { encode } from "next-auth/jwt"
import { withClient } from "../setup/databases.mjs"

/**
 * Makes a person with a session, as signing in does, and returns the cookie with which a browser shows it.
 * @param {import("./stage.mjs").Stage} stage
 * @returns {Promise<string>}
 */
export async function signedIn({ databaseUrl, env }) {
  const [userId, sessionId] = [randomUUID(), randomUUID()]
  await withClient(databaseUrl, async (client) => {
    await client.query('INSERT INTO "User" (id, name, "updatedAt") VALUES ($1, $2, now())', [
      userId,
      "A reader",
    ])
    await client.query('INSERT INTO "Session" (id, "userId", version) VALUES ($1, $2, 1)', [
      sessionId,
      userId,
    ])
  })
  const token = await encode({ token: { sessionId }, secret: env.NEXTAUTH_SECRET ?? "" })
  return `disputatio-session=${token}`
}
