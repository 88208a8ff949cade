import { readFileSync } from "node:fs"
import { BadInput, type Command, onlyArgument } from "@/bin/command"

/** Brings a debate pack into the database: whole, or not at all. */
const command: Command = {
  name: "import-pack",
  summary: "Import a debate pack (YAML); what curators have changed by hand stays.",
  usage: "FILE [--seminars]",
  options: {
    seminars: { type: "boolean", help: "a new debate is read by its seminars only, not by everyone" },
  },
  needsDatabase: true,
  async run(args, out) {
    const file = onlyArgument(args, "FILE")
    const text = readText(file)
    const [{ importPack }, { inWords }, { installation }, { client }] = await Promise.all([
      import("@/lib/interchange/pack/commands"),
      import("@/lib/interchange/pack/import/report"),
      import("@/lib/actor"),
      import("@/lib/db"),
    ])
    try {
      const visibility = args.options.seminars ? "SEMINARS" : "PUBLIC"
      const imported = await importPack(installation(), { text, visibility })
      out.json(imported)
      if ("errors" in imported) {
        for (const { line, column, field, message } of imported.errors) {
          out.line(`${file}:${line}:${column} error in ${field}: ${message}`)
        }
        throw new BadInput(`${file} was not imported; nothing has changed.`)
      }
      for (const line of inWords(imported.report)) out.line(line)
    } finally {
      await client().$disconnect()
    }
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
