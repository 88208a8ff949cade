import { withClient } from "../setup/databases.mjs"

/**
 * @typedef {{ name: string, path: string, module: string, params: Record<string, string>, search: Record<string, string> }} Page
 * A page to measure: its address, and the same as its component under app/ takes it.
 */

// Of each kind the fullest one, so that the figures are not the kindest.
/** @param {string} column @param {string} of */
const fullest = (column, of) =>
  `(SELECT r.slug FROM "${of}" r JOIN "Claim" c ON c."${column}" = r.id WHERE r."debateId" = d.id
    GROUP BY r.id ORDER BY count(*) DESC, r.slug LIMIT 1) AS "${of.toLowerCase()}"`

/**
 * The pages of a debate, each the fullest of its kind, and the home page.
 * @param {string} databaseUrl
 * @param {string} debate its slug
 * @returns {Promise<Page[]>}
 */
export async function pagesOf(databaseUrl, debate) {
  const found = await withClient(databaseUrl, (client) =>
    client.query(
      `SELECT ${fullest("questionId", "Question")}, ${fullest("voiceId", "Voice")},
         (SELECT array_agg(slug ORDER BY claims DESC, slug) FROM
           (SELECT v.slug, count(*) AS claims FROM "Voice" v JOIN "Claim" c ON c."voiceId" = v.id
            WHERE v."debateId" = d.id GROUP BY v.id) most) AS voices,
         (SELECT c.slug FROM "Claim" c JOIN "Evidence" e ON e."claimId" = c.id WHERE c."debateId" = d.id
          GROUP BY c.id ORDER BY count(*) DESC, length(c.slug), c.slug LIMIT 1) AS claim,
         (SELECT s.slug FROM "Source" s JOIN "Passage" p ON p."sourceId" = s.id
          JOIN "Evidence" e ON e."passageId" = p.id WHERE s."debateId" = d.id
          GROUP BY s.id ORDER BY count(*) DESC, s.slug LIMIT 1) AS source,
         (SELECT c.slug FROM "Claim" c JOIN "Annotation" a ON a."claimId" = c.id WHERE c."debateId" = d.id
          GROUP BY c.id ORDER BY count(*) DESC LIMIT 1) AS discussed,
         (SELECT s.slug FROM "Source" s JOIN "Passage" p ON p."sourceId" = s.id
          JOIN "Annotation" a ON a."passageId" = p.id WHERE s."debateId" = d.id
          GROUP BY s.id ORDER BY count(*) DESC LIMIT 1) AS annotated
       FROM "Debate" d WHERE d.slug = $1`,
      [debate],
    ),
  )
  const { question, voice, voices, claim, source, discussed, annotated } = found.rows[0]
  const base = `/debates/${debate}`
  const at = "debates/[debate]"
  /** @param {string} name @param {string} path @param {string} module @param {Record<string, string>} params @returns {Page} */
  const page = (name, path, module, params = {}) => ({
    name,
    path,
    module: `app/${module}page.tsx`,
    params: { debate, ...params },
    search: Object.fromEntries(new URLSearchParams(path.split("?")[1])),
  })
  /** @param {string} name @param {string} claim */
  const onClaim = (name, claim) => page(name, `${base}/claims/${claim}`, `${at}/claims/[claim]/`, { claim })
  /** @param {string} name @param {string} source */
  const onSource = (name, source) =>
    page(name, `${base}/sources/${source}`, `${at}/sources/[source]/`, { source })
  const two = voices.slice(0, 2).join()
  return [
    page("home", "/", ""),
    page("table, 6 voices", base, `${at}/`),
    page("table, all voices", `${base}?voices=all`, `${at}/`),
    page("question", `${base}/questions/${question}`, `${at}/questions/[question]/`, { question }),
    page("claims", `${base}/claims`, `${at}/claims/`),
    onClaim("claim", claim),
    page("voice", `${base}/voices/${voice}`, `${at}/voices/[voice]/`, { voice }),
    onSource("source", source),
    page("facts", `${base}/facts`, `${at}/facts/`),
    page("comparison of two", `${base}/compare?voices=${two}`, `${at}/compare/`),
    page("map", `${base}/map`, `${at}/map/`),
    page("why they disagree", `${base}/why`, `${at}/why/`),
    page("who uses what", `${base}/uses`, `${at}/uses/`),
    page("terms", `${base}/terms`, `${at}/terms/`),
    ...(discussed ? [onClaim("claim, 1000 remarks", discussed)] : []),
    ...(annotated ? [onSource("source, 2000 annotations", annotated)] : []),
  ]
}
