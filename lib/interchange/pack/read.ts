import { checkPack } from "@/lib/interchange/pack/check"
import { fieldName, type PackProblem } from "@/lib/interchange/pack/problem"
import { type Pack, packSchema } from "@/lib/interchange/pack/schema"
import { sentence } from "@/lib/interchange/pack/sentences"
import { parseYaml, type Yaml } from "@/lib/interchange/pack/yaml"

/** A pack is small: short quotations and remarks, never whole texts. */
const LARGEST = 5_000_000
const MOST_PROBLEMS = 200

type Reading = { pack: Pack; warnings: PackProblem[] } | { errors: PackProblem[]; warnings: PackProblem[] }

/** Reads a debate pack from YAML: the pack, or every error with its line, column and field, in the file's order. */
export function readPack(text: string): Reading {
  if (text.length > LARGEST)
    return refused("This file is larger than 5 MB. A debate pack holds short quotations only.")
  try {
    return readYaml(text)
  } catch (thrown) {
    // The parser recurses: a file nested thousands deep exhausts the stack before any check of ours.
    if (thrown instanceof RangeError) return refused("This is nested too deeply for a debate pack.")
    throw thrown
  }
}

function readYaml(text: string): Reading {
  const yaml = parseYaml(text)
  if (yaml.faults.length > 0) {
    const errors = yaml.faults.map(({ severity, path, message, place }) => {
      return { severity, ...place, field: fieldName(undefined, path), message }
    })
    return { errors: inOrder(errors), warnings: [] }
  }
  const parsed = packSchema.safeParse(yaml.value)
  if (!parsed.success) {
    const errors = parsed.error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => schemaProblems(issue, yaml))
    return { errors: inOrder(errors), warnings: [] }
  }
  const found = checkPack(parsed.data).map(({ severity, path, message }) => {
    return { severity, ...yaml.placeOf(path), field: fieldName(yaml.value, path), message }
  })
  const errors = inOrder(found.filter(({ severity }) => severity === "error"))
  const warnings = inOrder(found.filter(({ severity }) => severity === "warning"))
  return errors.length > 0 ? { errors, warnings } : { pack: parsed.data, warnings }
}

type Issue = NonNullable<ReturnType<typeof packSchema.safeParse>["error"]>["issues"][number]

/** One problem for an issue; one for each field where several are unknown. */
function schemaProblems(issue: Issue, yaml: Yaml): PackProblem[] {
  const value = issue.path.reduce<unknown>(
    (here, step) => (here as Record<PropertyKey, unknown>)?.[step],
    yaml.value,
  )
  if (issue.code !== "unrecognized_keys") {
    return [
      {
        severity: "error",
        ...yaml.placeOf(issue.path),
        field: fieldName(yaml.value, issue.path),
        message: sentence(issue, value),
      },
    ]
  }
  return issue.keys.map((key) => ({
    severity: "error",
    ...yaml.placeOf(issue.path, key),
    field: fieldName(yaml.value, [...issue.path, key]),
    message: sentence({ ...issue, keys: [key] }, value),
  }))
}

function refused(message: string): Reading {
  return { errors: [{ severity: "error", line: 1, column: 1, field: "the pack", message }], warnings: [] }
}

function inOrder(problems: PackProblem[]): PackProblem[] {
  return problems
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1))
    .slice(0, MOST_PROBLEMS)
}
