import type { Pack } from "@/lib/interchange/pack/schema"

/** Where in a pack something stands: keys, and places in lists counted from 0. */
export type Path = (string | number)[]

/** What is wrong at a place (error: the pack is refused) or doubtful (warning: it is accepted). */
export type Finding = { severity: "error" | "warning"; path: Path; message: string }

/** A finding with its place in the file: line and column count from 1, the field names things by their ids. */
export type PackProblem = {
  severity: "error" | "warning"
  line: number
  column: number
  field: string
  message: string
}

/** One rule about what a whole pack says. */
export type Check = (pack: Pack) => Finding[]

/** A finding because of which the pack is refused. */
export function error(path: Path, message: string): Finding {
  return { severity: "error", path, message }
}

/** A finding to look at, which refuses nothing. */
export function warning(path: Path, message: string): Finding {
  return { severity: "warning", path, message }
}

/** A path as a person reads it: claims › cheka-glatter-necessity › evidence 1 › quote; the file itself is "the pack". */
export function fieldName(root: unknown, path: readonly PropertyKey[]): string {
  const names: string[] = []
  let here = root
  for (const step of path) {
    here = isRecord(here) ? here[step as string] : Array.isArray(here) ? here[Number(step)] : undefined
    if (typeof step !== "number") names.push(String(step))
    else if (isRecord(here) && typeof here.id === "string" && here.id) names.push(here.id)
    else names.push(`${names.pop() ?? "item"} ${step + 1}`)
  }
  return names.join(" › ") || "the pack"
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
