import { readdirSync } from "node:fs"
import { parseArgs } from "node:util"
import { type Arguments, BadInput, type Command, type Out, optionsOf, WrongUsage } from "./command"
import { withDatabase } from "./database"
import { plainSentence } from "./setup/plain-sentence.mjs"

const folder = new URL("./commands/", import.meta.url)

/** Runs the command line (without `node` and the program's path) and returns the exit code: 0, 1 bad input, 2 wrong usage. */
export async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    console.error(await overview())
    return 2
  }
  if (["--help", "-h", "help"].includes(name)) {
    console.log(await overview())
    return 0
  }
  if (!names().includes(name)) {
    console.error(
      `There is no command "${name}". The commands are: ${names().join(", ")}. See disputatio --help`,
    )
    return 2
  }
  const command = await load(name)
  try {
    await call(command, rest)
    return 0
  } catch (error) {
    return refuse(error, command)
  }
}

async function call(command: Command, argv: string[]): Promise<void> {
  const args = read(command, argv)
  if (args.options.help) return console.log(helpOf(command))
  const out = args.options.json ? forPrograms : forPeople
  if (command.needsDatabase) await withDatabase(async () => command.run(args, out))
  else await command.run(args, out)
}

function read(command: Command, argv: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: optionsOf(command),
      allowPositionals: true,
    })
    return { positionals, options: values as Arguments["options"] }
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

const forPeople: Out = { line: (text) => console.log(text), json: () => {} }
const forPrograms: Out = { line: () => {}, json: (value) => console.log(JSON.stringify(value, null, 2)) }

function refuse(error: unknown, command: Command): number {
  if (error instanceof WrongUsage) {
    console.error(`${error.message} Usage: ${callOf(command)}`)
    return 2
  }
  console.error(error instanceof BadInput ? error.message : plainSentence(error))
  return 1
}

function names(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"))
  return files.map((file) => file.slice(0, -".ts".length)).sort()
}

async function load(name: string): Promise<Command> {
  const module: { default: Command } = await import(new URL(`${name}.ts`, folder).href)
  return module.default
}

async function overview(): Promise<string> {
  const commands = await Promise.all(names().map(load))
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    "Usage: disputatio COMMAND [--json] …",
    "",
    ...lines,
    "",
    "disputatio COMMAND --help says more about one. Exit codes: 0 fine, 1 bad input, 2 wrong usage.",
  ].join("\n")
}

function callOf({ name, usage }: Command): string {
  return `disputatio ${name} ${usage}`.trim()
}

function helpOf(command: Command): string {
  const own = Object.entries(command.options ?? {}).map(([name, { help }]) => [`--${name}`, help])
  const all = [...own, ["--json", "the outcome as JSON"], ["--help", "this text"]]
  const lines = all.map(([name = "", help]) => `  ${name.padEnd(12)}  ${help}`)
  return [`Usage: ${callOf(command)}`, command.summary, "", ...lines].join("\n")
}
