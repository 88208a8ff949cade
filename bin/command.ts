import type { ParseArgsConfig } from "node:util"

/** Where a command's results go: sentences for people, or with `--json` one value for programs. */
export type Out = {
  /** Prints a line for people; silent with `--json`. */
  line(text: string): void
  /** Prints the outcome for programs as JSON; silent without `--json`. */
  json(value: unknown): void
}

export type Arguments = {
  positionals: string[]
  options: Record<string, string | boolean | undefined>
}

/**
 * A subcommand: one file of its name in bin/commands, whose default export this is. Where `needsDatabase` is set,
 * DATABASE_URL stands when `run` is called, not before: what opens the database is imported inside `run`.
 */
export type Command = {
  name: string
  summary: string
  /** What follows the name, such as "FILE". */
  usage: string
  options?: Record<string, { type: "string" | "boolean"; short?: string; help: string }>
  needsDatabase?: boolean
  run(args: Arguments, out: Out): Promise<void> | void
}

/** The input is at fault: one line on standard error, exit code 1. */
export class BadInput extends Error {}

/** The command was called in a way it does not know: exit code 2, with its usage. */
export class WrongUsage extends Error {}

/** The one positional argument a command asks for; throws WrongUsage when there are none or more. */
export function onlyArgument({ positionals }: Arguments, name: string): string {
  const [only, ...more] = positionals
  if (only === undefined) throw new WrongUsage(`${name} is missing.`)
  if (more.length > 0) throw new WrongUsage(`Only one ${name} can be given.`)
  return only
}

/** A command's options as `parseArgs` takes them, with `--json` and `--help`, which every command knows. */
export function optionsOf(command: Pick<Command, "options">): NonNullable<ParseArgsConfig["options"]> {
  const own = Object.entries(command.options ?? {}).map(([name, { type, short }]) => [
    name,
    short === undefined ? { type } : { type, short },
  ])
  return {
    ...Object.fromEntries(own),
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  }
}
