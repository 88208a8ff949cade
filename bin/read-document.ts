import { writeSync } from "node:fs"
import { buffer } from "node:stream/consumers"
import { Worker } from "node:worker_threads"
import type { Bounds, Told } from "@/lib/sources/formats/apart"
import { DocumentError } from "@/lib/sources/formats/document-error"
import { readDocument } from "@/lib/sources/formats/read"

// Reads one file from standard input for lib/sources/formats/apart.ts, which starts this process, and tells it the outcome.

const { fileName, megabytes, seconds } = JSON.parse(process.argv[2] ?? "{}") as Bounds
/** Node itself, and what V8 reserves beside the heap it was given. */
const OWN_MEGABYTES = 300

// A library that computes without end hears neither a signal nor that its parent is gone; and memory outside the heap
// has no bound of its own. So a thread beside it watches both.
const watch = `
  const { workerData } = require("node:worker_threads")
  const { writeSync } = require("node:fs")
  const end = Date.now() + workerData.seconds * 1000
  setInterval(() => {
    const memory = process.memoryUsage.rss() > workerData.megabytes * 1024 * 1024
    if (!memory && Date.now() < end) return
    writeSync(2, memory ? "out of memory" : "out of time")
    process.kill(process.pid, "SIGKILL")
  }, 50)`
new Worker(watch, {
  eval: true,
  execArgv: [],
  workerData: { megabytes: megabytes + OWN_MEGABYTES, seconds: seconds + 1 },
}).unref()
process.on("disconnect", () => process.exit(1))

function tell(told: Told): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(told, undefined, undefined, () => resolve())
  })
}

async function outcome(): Promise<Told> {
  const bytes = await buffer(process.stdin)
  try {
    const reading = await readDocument(
      bytes,
      fileName,
      (done, total) => void tell({ progress: [done, total] }),
    )
    return { reading }
  } catch (error) {
    if (error instanceof DocumentError) return { refusal: error.message }
    writeSync(2, String(error))
    throw error
  }
}

await tell(await outcome())
process.exit(0)
