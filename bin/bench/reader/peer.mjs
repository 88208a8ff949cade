import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { readerOf, said } from "./rows.mjs"

/** @typedef {import("./rows.mjs").Text} Text */

const dist = dirname(createRequire(import.meta.url).resolve("@recogito/text-annotator"))
const fileOf = (/** @type {string} */ name) => readFileSync(join(dist, name), "utf8")

/**
 * Serves the same texts with the same annotations as pages for @recogito/text-annotator, as its documentation sets it up:
 * the text in the page, then the library (its own bundle and stylesheet; what a bundler would put in the place of
 * `process.env.NODE_ENV` stands before it), then `loadAnnotations`. Everything is compressed
 * beforehand and held in memory; the page at `/<slug>`.
 * @param {Text[]} texts
 * @returns {Promise<{ address: string, end: () => Promise<void> }>}
 */
export async function servePeer(texts) {
  const answers = new Map([
    ["/peer.js", { type: "text/javascript", body: fileOf("text-annotator.umd.js") }],
    ["/peer.css", { type: "text/css", body: fileOf("text-annotator.css") }],
    ...texts.flatMap((text) => [
      /** @type {const} */ ([`/${text.slug}`, { type: "text/html", body: pageOf(text) }]),
      /** @type {const} */ ([`/${text.slug}.json`, { type: "application/json", body: annotationsOf(text) }]),
    ]),
  ])
  const compressed = new Map([...answers].map(([path, { body }]) => [path, gzipSync(body)]))
  const server = createServer((request, response) => {
    const path = request.url ?? ""
    const known = answers.get(path)
    if (!known) return response.writeHead(404).end()
    response
      .writeHead(200, { "content-type": `${known.type}; charset=utf-8`, "content-encoding": "gzip" })
      .end(compressed.get(path))
  })
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)))
  const at = server.address()
  const port = typeof at === "object" && at ? at.port : 0
  const end = () => new Promise((/** @type {(value: void) => void} */ done) => server.close(() => done()))
  return { address: `http://127.0.0.1:${port}`, end }
}

// What stands between the blocks stays between them, so that offsets are those of the edition.
/** @param {Text} text */
function pageOf({ slug, text, blocks }) {
  const shown = blocks.map(({ type, start, end }) => {
    const tag = type === "HEADING" ? "h2" : "p"
    return `<${tag}>${text.slice(start, end)}</${tag}>`
  })
  return `<!doctype html><html lang="en"><head><title>${slug}</title><link rel="stylesheet" href="/peer.css">
<style>body { font: 18px/1.6 serif } #text { max-width: 42rem; margin: 0 auto }</style></head>
<body><main id="text">${shown.join("\n\n")}</main><script>
window.process = { env: { NODE_ENV: "production" } }
</script><script src="/peer.js"></script><script>
window.annotator = RecogitoJS.createTextAnnotator(document.getElementById("text"))
annotator.loadAnnotations("/${slug}.json")
</script></body></html>`
}

// With what is said in them and by whom, as here.
/** @param {Text} text */
function annotationsOf({ text, ranges }) {
  const created = new Date().toISOString()
  return JSON.stringify(
    ranges.map(({ start, end }, n) => {
      const [annotation, creator] = [`a${n}`, readerOf(n)]
      const body = { id: `b${n}`, annotation, purpose: "commenting", value: said, creator, created }
      const selector = [{ quote: text.slice(start, end), start, end }]
      return { id: annotation, bodies: [body], target: { annotation, selector, creator, created } }
    }),
  )
}
