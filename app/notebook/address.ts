import type { Choice } from "@/lib/annotations/notebook/schema"

/** The address of the notebook, or of its export, with what is chosen; `before` begins a later page. */
export function notebookAddress(path: string, choice: Choice, before?: string | null): string {
  const given = Object.entries(choice).filter((each): each is [string, string] => typeof each[1] === "string")
  const asked = new URLSearchParams(before ? [...given, ["before", before]] : given).toString()
  return asked ? `${path}?${asked}` : path
}

/** The first value of each field of an address. */
export function firstOfEach(given: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    Array.isArray(value) ? value[0] : value,
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
