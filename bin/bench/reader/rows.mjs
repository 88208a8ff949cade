import { createHash, randomUUID } from "node:crypto"
import { withClient } from "../../setup/databases.mjs"
import { rangesIn, written } from "./writing.mjs"

/**
 * @typedef {import("./writing.mjs").Written & { slug: string, ranges: import("./writing.mjs").Range[] }} Text a source with remarks on its words
 */

const readers = 50

/** Who says the remark of this number. @param {number} n */
export const readerOf = (n) => ({ id: `reader-${n % readers}`, name: `Reader ${n % readers}` })

/**
 * A text that stands in no database yet.
 * @param {string} slug
 * @param {number} units
 * @param {number} remarks
 * @returns {Text}
 */
export function textOf(slug, units, remarks) {
  const content = written(units)
  return { slug, ...content, ranges: rangesIn(content, remarks) }
}

/**
 * Puts texts into a debate as sources that everyone may read, with a remark on each of their ranges, each by one of fifty
 * readers and for everyone. By statements over many rows: the commands would take minutes.
 * @param {string} databaseUrl
 * @param {string} debate its slug
 * @param {Text[]} texts
 */
export function bringTexts(databaseUrl, debate, texts) {
  return withClient(databaseUrl, async (client) => {
    await client.query("BEGIN")
    await client.query(
      `INSERT INTO "User" (id, name, "updatedAt")
       SELECT md5('bench reader ' || n)::uuid, 'Reader ' || n, now() FROM generate_series(0, $1::int - 1) n`,
      [readers],
    )
    const found = await client.query(
      'UPDATE "Debate" SET "contentVersion" = "contentVersion" + 1 WHERE slug = $1 RETURNING id',
      [debate],
    )
    for (const [order, text] of texts.entries()) await bring(client, found.rows[0].id, text, order)
    await client.query("COMMIT")
    await client.query("ANALYZE")
  })
}

/** @param {import("pg").Client} client @param {string} debateId @param {Text} brought @param {number} order */
async function bring(client, debateId, { slug, text, blocks, ranges }, order) {
  const [source, edition] = [randomUUID(), randomUUID()]
  const sha = createHash("sha256").update(text).digest("hex")
  const csl = JSON.stringify({ type: "book", title: slug })
  await client.query(
    `INSERT INTO "Source" (id, "debateId", slug, csl, readers, "order", "fullLength", "updatedAt")
     VALUES ($1, $2, $3, $4, 'EVERYONE', $5, $6, now())`,
    [source, debateId, slug, csl, 900 + order, text.length],
  )
  await client.query('INSERT INTO "TextBlob" (sha256, text) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    sha,
    text,
  ])
  await client.query(
    `INSERT INTO "Edition" (id, "debateId", "sourceId", number, kind, language, "blobSha256", "importRecord")
     VALUES ($1, $2, $3, 1, 'FULL', 'en', $4, '{}')`,
    [edition, debateId, source, sha],
  )
  await client.query(inBlocks, [edition, JSON.stringify(blocks)])
  await client.query(remarks, [debateId, source, edition, JSON.stringify(ranges.map(withWords(text))), body])
}

/** @param {string} text */
const withWords =
  (text) =>
  (/** @type {import("./writing.mjs").Range} */ { start, end }) => ({
    start,
    end,
    exact: text.slice(start, end),
  })

/** What each remark says. */
export const said = "Does the sentence still say what he thought then? He wrote it twenty years later."
const body = JSON.stringify({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: said }] }],
})

const inBlocks = `
  INSERT INTO "Block" ("editionId", ordinal, type, start, "end", paragraph)
  SELECT $1, n - 1, (b->>'type')::"BlockType", (b->>'start')::int, (b->>'end')::int,
    CASE WHEN b->>'type' = 'PARAGRAPH' THEN count(*) FILTER (WHERE b->>'type' = 'PARAGRAPH') OVER (ORDER BY n) END
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given (b, n)`

// A passage, where it stands, and a remark on it, for each range.
const remarks = `
  WITH placed AS (
    SELECT gen_random_uuid() AS passage, n, r->>'exact' AS exact, (r->>'start')::int AS start, (r->>'end')::int AS "end"
    FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS given (r, n)
  ), kept AS (
    INSERT INTO "Passage" (id, "debateId", "sourceId", exact, fingerprint)
    SELECT passage, $1, $2, exact, md5(passage::text) || md5(exact) FROM placed
  ), anchored AS (
    INSERT INTO "Anchor" (id, "debateId", "passageId", "editionId", state, start, "end", method, score)
    SELECT gen_random_uuid(), $1, passage, $3, 'KEPT', start, "end", 'position', 1 FROM placed
  )
  INSERT INTO "Annotation"
    (id, "debateId", "authorId", visibility, body, "bodyText", "clientKey", "passageId", "updatedAt")
  SELECT gen_random_uuid(), $1, md5('bench reader ' || n % ${readers})::uuid, 'EVERYONE', $5::jsonb, '${said}',
    'bench-' || passage, passage, now() FROM placed`
