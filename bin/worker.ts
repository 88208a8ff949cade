import { client } from "@/lib/db"
import { aloneOn } from "./worker/alone"
import { doJobs } from "./worker/doing"
import { followers } from "./worker/followers"
import { handlers } from "./worker/jobs"
import { sendLetters } from "./worker/letters"
import { work } from "./worker/work"

// The worker goes on with what the events of the feed ask for (the search index, notices), does the jobs that outlive a
// request (reading files, finding passages) and sends letters, beside the web server. Any number of them may run on one
// database: one works, the others wait for it to end.
const url = process.env.DATABASE_URL
if (!url) throw new Error("DATABASE_URL is not set: npm start runs the worker with it.")

const stopping = new AbortController()
let giveBack: (() => Promise<void>) | null = null
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // One that waits for its turn has nothing to finish.
    if (giveBack) stopping.abort()
    else process.exit(0)
  })
}
const waiting = () => console.log("Another worker serves this database; this one waits for it to end.")
const lost = () => {
  console.error("The worker lost its connection to the database.")
  process.exit(1)
}

giveBack = await aloneOn(url, waiting, lost)
console.log(`The worker follows the feed: ${followers.map(({ name }) => name).join(", ")}.`)
const { signal } = stopping
await Promise.all([work(followers, signal), doJobs(handlers, signal), sendLetters(signal)])
await giveBack()
await client().$disconnect()
