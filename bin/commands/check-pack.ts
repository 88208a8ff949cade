import { readFileSync } from "node:fs"
import { BadInput, type Command, onlyArgument } from "@/bin/command"
import type { PackProblem } from "@/lib/interchange/pack/problem"
import { readPack } from "@/lib/interchange/pack/read"

/** Says what is wrong in a debate pack, with line, column and field; the pack is neither changed nor imported. */
const command: Command = {
  name: "check-pack",
  summary: "Check a debate pack (YAML) and say what is wrong, with line and field.",
  usage: "FILE",
  run(args, out) {
    const file = onlyArgument(args, "FILE")
    const reading = readPack(readText(file))
    const errors = "errors" in reading ? reading.errors : []
    for (const problem of [...errors, ...reading.warnings]) out.line(lineFor(file, problem))
    out.json({ file, sound: errors.length === 0, errors, warnings: reading.warnings })
    const warned = counted(reading.warnings.length, "warning")
    if (errors.length > 0) throw new BadInput(`${file}: ${counted(errors.length, "error")}, ${warned}.`)
    out.line(`${file}: a sound debate pack, ${warned}.`)
  },
}

export default command

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch {
    throw new BadInput(`The file ${file} cannot be read. Check its name and that you may read it.`)
  }
}

function lineFor(file: string, { line, column, severity, field, message }: PackProblem): string {
  return `${file}:${line}:${column} ${severity} in ${field}: ${message}`
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`
}
