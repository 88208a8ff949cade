import { execFile } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

export type Someone = { name: string; sessionId: string; cookie: string }

/** Two seminars that know nothing of each other: a speaker and a listener in the one, an outsider in the other. */
export type Circles = {
  /** in every word that is said here, and in the names of the seminar and the speaker */
  mark: string
  seminar: { id: string; name: string; slug: string }
  speaker: Someone
  listener: Someone
  outsider: Someone
}

/** Ids of the remarks that were made. */
export type Said = { ids: string[] }

const root = fileURLToPath(new URL("../../..", import.meta.url))

async function run<T>(...args: string[]): Promise<T> {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli")
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, "tests/e2e/circles/write.ts", ...args],
    {
      cwd: root,
    },
  )
  return JSON.parse(stdout)
}

export const makeCircles = (): Promise<Circles> => run("make")

/** The speaker says something to the seminar, and to nobody, about a claim, a question, a passage, a relation and words of
 * a source; answers, edits, lets others read, and assesses. */
export const speakIn = (circles: Circles): Promise<Said> => run("say", JSON.stringify(circles))
