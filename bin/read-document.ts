import { buffer } from "node:stream/consumers"
import { Worker } from "node:worker_threads"
import type { Bounds, Told } from "@/lib/sources/formats/apart"
import { DocumentError } from "@/lib/sources/formats/document-error"
import { readDocument } from "@/lib/sources/formats/read"
import { isPdf } from "@/lib/sources/formats/recognise"

/** Node itself, and what V8 reserves beside the heap it was given. */
const OWN_MEGABYTES = 300

// A library that computes without end hears neither a signal nor that its parent is gone; and memory outside the heap
// has no bound of its own. So a thread beside it watches both.
const WATCH = `
  const { workerData } = require("node:worker_threads")
  const { writeSync } = require("node:fs")
  const end = Date.now() + workerData.seconds * 1000
  setInterval(() => {
    const memory = process.memoryUsage.rss() > workerData.megabytes * 1024 * 1024
    if (!memory && Date.now() < end) return
    writeSync(2, memory ? "out of memory" : "out of time")
    process.kill(process.pid, "SIGKILL")
  }, 50)`

/** Reads one file from standard input, within the bounds on the command line, and tells the parent the outcome.
 * `stopTranslating` ends the translation of TypeScript. */
export async function readAndTell(stopTranslating: () => Promise<void>): Promise<void> {
  const { fileName, megabytes, seconds } = JSON.parse(process.argv[2] ?? "{}") as Bounds
  const workerData = { megabytes: megabytes + OWN_MEGABYTES, seconds: seconds + 1 }
  new Worker(WATCH, { eval: true, execArgv: [], workerData }).unref()
  process.on("disconnect", () => process.exit(1))
  const bytes = await buffer(process.stdin)
  // It goes through every module, and takes longer over pdf.js than most files over their pages.
  if (isPdf(bytes)) await stopTranslating()
  await tell(await outcomeOf(bytes, fileName))
}

async function outcomeOf(bytes: Uint8Array, fileName: string | null): Promise<Told> {
  try {
    const reading = await readDocument(
      bytes,
      fileName,
      (done, total) => void tell({ progress: [done, total] }),
    )
    return { reading }
  } catch (error) {
    if (error instanceof DocumentError) return { refusal: error.message }
    throw error
  }
}

function tell(told: Told): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(told, undefined, undefined, () => resolve())
  })
}
