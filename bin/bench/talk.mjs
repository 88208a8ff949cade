/** How much is said on the discussed claim and source. */
export const said = { remarks: 1000, annotations: 2000 }

const words =
  "The Memoirs were written twenty years later; does the sentence still say what he thought then? "

/**
 * Makes a claim of a debate the talk of 1,000 remarks (a third of them replies) and a source that of 2,000 annotations on
 * 500 passages, each by one of fifty people and for everyone. Not those that have most evidence: they stay as they are.
 * @param {import("pg").Client} client
 * @param {string} debate its slug
 */
export async function discuss(client, debate) {
  await client.query("BEGIN")
  await client.query(
    `INSERT INTO "User" (id, name, "updatedAt")
     SELECT md5('talker ' || n)::uuid, 'Reader ' || n, now() FROM generate_series(0, 49) n ON CONFLICT DO NOTHING`,
  )
  await client.query(remarks, [debate, said.remarks, body])
  await client.query(passages, [debate])
  await client.query(annotations, [debate, said.annotations, body])
  await client.query("COMMIT")
  await client.query("ANALYZE")
}

const text = words.repeat(3).trim()
const body = JSON.stringify({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
})

const columns = `id, "debateId", "authorId", visibility, body, "bodyText", "clientKey", "updatedAt"`

/** @param {string} key */
const values = (key) =>
  `md5('${key} ' || n)::uuid, of."debateId", md5('talker ' || n % 50)::uuid, 'EVERYONE', $3::jsonb, '${text}', '${key}-' || n, now()`

// Every third answers the one before it.
const remarks = `
  WITH of AS (
    SELECT c.id, c."debateId" FROM "Claim" c JOIN "Evidence" e ON e."claimId" = c.id JOIN "Debate" d ON d.id = c."debateId"
    WHERE d.slug = $1 GROUP BY c.id ORDER BY count(*) DESC, length(c.slug), c.slug OFFSET 1 LIMIT 1
  )
  INSERT INTO "Annotation" (${columns}, "claimId", "parentId", "rootId")
  SELECT ${values("remark")},
    CASE WHEN n % 3 <> 2 THEN of.id END,
    CASE WHEN n % 3 = 2 THEN md5('remark ' || n - 1)::uuid END,
    CASE WHEN n % 3 = 2 THEN md5('remark ' || n - 1)::uuid END
  FROM of, generate_series(0, $2::int - 1) n`

const source = `
  SELECT s.id, s."debateId", e.id AS edition, b.text, length(b.text) AS length
  FROM "Source" s JOIN "Debate" d ON d.id = s."debateId"
  JOIN "Edition" e ON e."sourceId" = s.id AND e.kind = 'FULL' AND e."withdrawnAt" IS NULL
  JOIN "TextBlob" b ON b.sha256 = e."blobSha256"
  WHERE d.slug = $1 ORDER BY length(b.text) DESC, s.slug OFFSET 1 LIMIT 1`

const passages = `
  WITH of AS (${source}), placed AS (
    SELECT md5('passage ' || n)::uuid AS passage, of.*, (length - 200) / 500 * n AS start, 40 + n % 120 AS long
    FROM of, generate_series(0, 499) n
  ), kept AS (
    INSERT INTO "Passage" (id, "debateId", "sourceId", exact, fingerprint)
    SELECT passage, "debateId", id, substr(text, start + 1, long), md5(passage::text) || md5(text || start) FROM placed
  )
  INSERT INTO "Anchor" (id, "debateId", "passageId", "editionId", state, start, "end", method, score)
  SELECT md5('anchor ' || passage)::uuid, "debateId", passage, edition, 'KEPT', start, start + long, 'position', 1 FROM placed`

const annotations = `
  WITH of AS (${source})
  INSERT INTO "Annotation" (${columns}, "passageId")
  SELECT ${values("annotation")}, md5('passage ' || n % 500)::uuid FROM of, generate_series(0, $2::int - 1) n`
