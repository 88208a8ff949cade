import { createServer } from "node:http"
import { join } from "node:path"
import { parseArgs } from "node:util"
import next from "next"
import { root } from "./setup/places.mjs"
import { builtFiles } from "./web/built-files.mjs"
import { builtStyles } from "./web/built-styles.mjs"
import { inSteps } from "./web/in-steps.mjs"

// The web server of a build: Next, before it the files of the build out of memory, and texts in steps. Any number of them
// may run on one database.
const options = /** @type {const} */ ({
  host: { type: "string", short: "H" },
  port: { type: "string", short: "p" },
})
const { host = "127.0.0.1", port = "3000" } = parseArgs({ options }).values
const build = join(root, process.env.DISPUTATIO_BUILD || ".next")

const app = next({ dev: false, dir: root, hostname: host, port: Number(port) })
const page = app.getRequestHandler()
await app.prepare()
const file = builtFiles(build)
const styles = builtStyles(build)

const server = createServer(async (request, response) => {
  try {
    if (await file(request, response)) return
    inSteps(request, response, styles)
    await page(request, response)
  } catch (error) {
    console.error(`${request.method} ${request.url} failed.`, error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
})
server.on("error", (error) => {
  console.error(error)
  process.exit(1)
})

let ending = false
/** Answers what has been asked, takes nothing more, and lets pages finish what they do after their answer. */
async function end() {
  if (ending) return
  ending = true
  await new Promise((closed) => server.close(closed))
  await app.close()
  process.exit(0)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end())

server.listen(Number(port), host, () => console.log(`Answers at ${host}, port ${port}.`))
