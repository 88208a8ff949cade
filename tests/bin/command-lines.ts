import { spawn } from "node:child_process"
import { once } from "node:events"

export type Ended = { code: number | null; output: string; errors: string }

/** Runs one of the repository's commands with Node to its end. */
export async function runCommand(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: "", ...env } })
  const ended = { output: "", errors: "" }
  child.stdout.on("data", (chunk) => {
    ended.output += chunk
  })
  child.stderr.on("data", (chunk) => {
    ended.errors += chunk
  })
  const [code] = await once(child, "close")
  return { code, ...ended }
}
