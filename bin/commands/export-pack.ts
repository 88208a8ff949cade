import { type Command, onlyArgument } from "@/bin/command"

/** Prints a debate as the pack that `import-pack` reads. */
const command: Command = {
  name: "export-pack",
  summary: "Print a debate as a debate pack (YAML).",
  usage: "SLUG",
  needsDatabase: true,
  async run(args, out) {
    const slug = onlyArgument(args, "SLUG")
    const [{ exportPack }, { writePack }, { installation }, { client }] = await Promise.all([
      import("@/lib/interchange/pack/queries"),
      import("@/lib/interchange/pack/write"),
      import("@/lib/actor"),
      import("@/lib/db"),
    ])
    try {
      const pack = await exportPack(installation(), slug)
      out.line(writePack(pack).trimEnd())
      out.json(pack)
    } finally {
      await client().$disconnect()
    }
  },
}

export default command
