import { statSync } from "node:fs"
import { BadInput, type Command, onlyArgument, WrongUsage } from "@/bin/command"

/** Attaches the full texts of a folder to the sources they belong to, found by their content. */
const command: Command = {
  name: "attach",
  summary: "Attach the full texts in a folder, of whatever format, to the sources they belong to.",
  usage: "DIR [--readers WHO]",
  options: {
    readers: {
      type: "string",
      help: "who may read them: everyone, seminars or curators; else as the sources say",
    },
  },
  needsDatabase: true,
  async run(args, out) {
    const folder = onlyArgument(args, "DIR")
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new BadInput(`There is no folder ${folder}. Name the folder that holds the texts.`)
    }
    const [{ attachFolder, inWords, readersOf }, { installation }, { client }] = await Promise.all([
      import("@/seed/texts"),
      import("@/lib/actor"),
      import("@/lib/db"),
    ])
    const { readers: word } = args.options
    const readers = typeof word === "string" ? readersOf(word) : undefined
    if (word !== undefined && !readers) throw new WrongUsage("--readers is everyone, seminars or curators.")
    try {
      const outcomes = []
      for await (const outcome of attachFolder(installation(), folder, readers)) {
        out.line(inWords(outcome))
        outcomes.push(outcome)
      }
      if (outcomes.length === 0)
        throw new BadInput(`There is no file in ${folder}. Put the texts there, and attach it again.`)
      out.json(outcomes)
    } finally {
      await client().$disconnect()
    }
  },
}

export default command
