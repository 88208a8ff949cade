import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { withClient } from "../setup/databases.mjs"
import { root } from "../setup/places.mjs"
import { runNode, runTypeScript } from "../setup/run.mjs"
import { discuss } from "./talk.mjs"
import { multiplyClaims } from "./tenfold.mjs"

/** @typedef {import("./stage.mjs").Stage} Stage */

export const debate = "victor-serge"
export const tenfold = "victor-serge-tenfold"

/**
 * Puts the shipped debate in a second time, under another name and with ten times the claims, attaches to every source
 * of both a text as long as the real one, and lets people talk in the first: then each page reads all that it can.
 * @param {Stage} stage
 */
export async function fillStage({ databaseUrl, env, log, places }) {
  const pack = readFileSync(join(root, "seed/victor-serge.debate.yaml"), "utf8")
  const file = join(places.data, `${tenfold}.yaml`)
  writeFileSync(file, pack.replace(`\nslug: ${debate}\n`, `\nslug: ${tenfold}\n`))
  await runNode([join(root, "bin/disputatio"), "import-pack", file], { log, env })
  const texts = join(places.data, "texts")
  await withClient(databaseUrl, async (client) => {
    await multiplyClaims(client, tenfold, 10)
    await writeTexts(client, texts)
  })
  await runTypeScript(["seed/attach.ts", texts, "--readers", "everyone"], { log, env })
  await withClient(databaseUrl, (client) => discuss(client, debate))
}

const filler = "Here stands a sentence of the text that no claim rests on, as most of a text does. "

/**
 * Writes for each source a text of its length in which its quotations stand in their order, parted by other words:
 * the real texts are not ours to ship.
 * @param {import("pg").Client} client
 * @param {string} folder
 */
async function writeTexts(client, folder) {
  const sources = await client.query(
    `SELECT s.slug, s.opens, s.closes, s."fullLength" AS length,
       array_agg(p.exact ORDER BY split_part(p.locator, '/', 1)::int, p.locator) AS quotations
     FROM "Source" s JOIN "Passage" p ON p."sourceId" = s.id JOIN "Debate" d ON d.id = s."debateId"
     WHERE d.slug = $1 GROUP BY s.id`,
    [debate],
  )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const { slug, opens, closes, length, quotations } of sources.rows) {
    const missing = (length ?? 0) - quotations.join("").length
    const between = filler.repeat(Math.max(1, Math.round(missing / quotations.length / filler.length))).trim()
    /** @param {string} quotation */
    const withFiller = (quotation) => [quotation, between]
    const paragraphs = [opens, ...quotations.flatMap(withFiller), closes].filter(Boolean)
    writeFileSync(join(folder, `${slug}.txt`), `${paragraphs.join("\n\n")}\n`)
  }
}
