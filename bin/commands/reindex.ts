import { BadInput, type Command, WrongUsage } from "@/bin/command"

/** Writes the search index anew, for when it is thought to be wrong: nothing else changes. */
const command: Command = {
  name: "reindex",
  summary: "Write the search index anew, of one debate or of all.",
  usage: "[SLUG]",
  needsDatabase: true,
  async run({ positionals: [slug, ...more] }, out) {
    if (more.length > 0) throw new WrongUsage("Only one SLUG can be given.")
    const [{ reindex }, { client }] = await Promise.all([import("@/lib/search/commands"), import("@/lib/db")])
    try {
      const rows = await reindex(slug)
      if (rows === null) throw new BadInput(`There is no debate “${slug}”.`)
      out.line(`The search index has ${rows} ${rows === 1 ? "row" : "rows"}${slug ? ` of ${slug}` : ""}.`)
      out.json({ rows })
    } finally {
      await client().$disconnect()
    }
  },
}

export default command
