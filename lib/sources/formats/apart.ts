import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { DocumentError } from "./document-error"
import type { Progress, Reading } from "./format"
import { refusalOf } from "./limits"

/** What the child process tells of; the last is either the reading or the refusal. */
export type Told = { progress: [number, number] } | { reading: Reading } | { refusal: string }

/** What the child process is told on its command line. */
export type Bounds = { fileName: string | null; megabytes: number; seconds: number }

type Options = { progress?: Progress; signal?: AbortSignal; megabytes?: number; seconds?: number }

const ROOT = fileURLToPath(new URL("../../..", import.meta.url))
const ENVIRONMENT = ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG"]

const TOO_MUCH = "This file takes more memory than an import may use. Bring it in parts, or as plain text."
const TOO_LONG = "This file takes longer to read than an import may. Bring it in parts, or as plain text."
const STOPPED = "The reading of this file was stopped. Bring it once more."
const BROKEN = "This file cannot be read. Save it once more in another format, and bring that."

/**
 * Reads a file as `readDocument` does, in a child process with bounded memory (`megabytes`, 512) and time (`seconds`,
 * 120) that sees no secrets of ours. Rejects with DocumentError for every failure, after the child has gone.
 */
export async function readApart(
  bytes: Uint8Array,
  fileName: string | null,
  { progress, signal, megabytes = 512, seconds = 120 }: Options = {},
): Promise<Reading> {
  const refusal = refusalOf(bytes)
  if (refusal) throw new DocumentError(refusal)
  if (signal?.aborted) throw new DocumentError(STOPPED)
  const child = startReader({ fileName, megabytes, seconds })
  let stopped: string | null = null
  const stop = (why: string) => {
    stopped ??= why
    child.kill("SIGKILL")
  }
  const abort = () => stop(STOPPED)
  const timer = setTimeout(() => stop(TOO_LONG), seconds * 1000)
  signal?.addEventListener("abort", abort, { once: true })
  try {
    return await answerOf(child, bytes, progress)
  } catch (error) {
    throw stopped === null ? error : new DocumentError(stopped, { cause: error })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener("abort", abort)
  }
}

function startReader(bounds: Bounds): ChildProcess {
  const args = [
    `--max-old-space-size=${bounds.megabytes}`,
    join(ROOT, "bin/read-document.mjs"),
    JSON.stringify(bounds),
  ]
  const env = Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]]))
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: env as NodeJS.ProcessEnv,
    stdio: ["pipe", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  })
}

function answerOf(child: ChildProcess, bytes: Uint8Array, progress: Progress | undefined): Promise<Reading> {
  return new Promise((resolve, reject) => {
    let answer: Told | null = null
    let complaint = ""
    child.on("message", (told: Told) => {
      if ("progress" in told) progress?.(...told.progress)
      else answer = told
    })
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-10_000)
    })
    // A child that ended early no longer takes its input; how it ended says why.
    child.stdin?.on("error", () => {})
    child.stdin?.end(bytes)
    child.once("error", (error) => reject(new DocumentError(BROKEN, { cause: error })))
    child.once("close", () => {
      if (answer && "reading" in answer) resolve(answer.reading)
      else reject(new DocumentError(answer && "refusal" in answer ? answer.refusal : sentenceFor(complaint)))
    })
  })
}

function sentenceFor(complaint: string): string {
  if (/out of memory|allocation failed/i.test(complaint)) return TOO_MUCH
  return /out of time/.test(complaint) ? TOO_LONG : BROKEN
}
