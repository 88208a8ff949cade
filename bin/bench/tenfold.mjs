/** @typedef {{ table: string, fresh: Record<string, string>, where?: string }} Copied a table, and what is new in a copy (SQL) */

// In this order each row finds copied already what it refers to. Copies rest on the same passages as their originals.
/** @type {Copied[]} */
const tables = [
  {
    table: "Claim",
    fresh: { id: copyOf("id"), slug: `r."slug" || '-' || n` },
    where: 'r."deletedAt" IS NULL',
  },
  { table: "ClaimSpeaker", fresh: { claimId: copyOf("claimId") } },
  { table: "Relation", fresh: { id: copyOf("id"), fromId: copyOf("fromId"), toId: copyOf("toId") } },
  {
    table: "Evidence",
    fresh: { id: copyOf("id"), claimId: copyOf("claimId"), relationId: copyOf("relationId") },
  },
  { table: "EvidenceSpeaker", fresh: { evidenceId: copyOf("evidenceId") } },
]

// The id of the n-th copy follows from the id, so that rows which belong together find each other.
/** @param {string} column */
function copyOf(column) {
  return `md5(r."${column}"::text || '/' || n)::uuid`
}

/**
 * Makes every claim of a debate stand there `times` times, with its chain, its evidence and its relations, in one
 * transaction; what is cached of the debate is stale after it.
 * @param {import("pg").Client} client
 * @param {string} slug of the debate
 * @param {number} times from 1 to 100
 */
export async function multiplyClaims(client, slug, times) {
  if (!Number.isInteger(times) || times < 1 || times > 100) throw new RangeError("From 1 to 100 times.")
  await client.query("BEGIN")
  try {
    const debate = await client.query(
      'UPDATE "Debate" SET "contentVersion" = "contentVersion" + 1 WHERE slug = $1 RETURNING id',
      [slug],
    )
    for (const copied of tables) await client.query(insertion(copied), [debate.rows[0].id, times - 1])
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK")
    throw error
  }
}

/** @param {Copied} copied */
function insertion({ table, fresh, where = "true" }) {
  const fields = Object.entries(fresh).map(([column, sql]) => `'${column}', ${sql}`)
  return `INSERT INTO "${table}"
    SELECT (jsonb_populate_record(r, jsonb_build_object(${fields.join(", ")}))).*
    FROM "${table}" r CROSS JOIN generate_series(1, $2::int) n WHERE r."debateId" = $1 AND ${where}`
}
