import type { z } from "zod"
import { didYouMean } from "@/lib/interchange/pack/nearest"
import { FORMAT, packSchema } from "@/lib/interchange/pack/schema"

type Issue = z.core.$ZodIssue

const RULES: Record<string, string> = {
  edtf: "This is no date. Write a year (1937), a month (1938-09), a span (1942/1943), 1997~ for “about”, or unknown.",
  locator: "Write the paragraph (35), or the paragraph and its first and last word (35/4-15).",
  unprintable: "There is a control character here, or a line break in what should be one line. Take it out.",
  "whole-quotation":
    "A quotation needs its words (quote), its source and its speakers: give all three, or none.",
  "stated-without-quote": "Quote the words in which the text makes this link, or write stated: false.",
}

const EMPTY = `There is nothing in this file. A pack begins with format: ${FORMAT}, and goes on with its fields.`

/** A plain sentence for what a schema finds wrong with a value: what is amiss, and what to do. */
export function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownField(issue.keys[0] ?? "")
    case "invalid_value":
      return `Write one of: ${issue.values.join(", ")}.${didYouMean(String(value), issue.values.map(String))}`
    case "invalid_type":
      return issue.path.length === 0 && value === null ? EMPTY : wrongType(issue.expected, value)
    case "too_big":
      return tooMuch(issue)
    case "too_small":
      return value === "" || issue.minimum === 1 ? "This is empty. Write something here." : tooLittle(issue)
    case "invalid_format":
      return wrongForm(issue.pattern)
    case "custom":
      return RULES[String(issue.params?.sentence)] ?? issue.message
    case "invalid_union":
      return wrongType("string", value)
    default:
      return issue.message
  }
}

function wrongType(expected: string, value: unknown): string {
  if (value === undefined) return "This field is missing. Add it."
  if (value === null) return "This is empty. Write something here, or leave the line out."
  if (expected === "string" && typeof value !== "object") return `Put quotation marks around it: "${value}".`
  const wanted: Record<string, string> = {
    string: "words",
    array: "a list: each item on a line of its own after a hyphen, or [a, b]",
    object: "fields: a name, a colon and a value on each line",
    boolean: "true or false, without quotation marks",
    int: "a whole number, without quotation marks",
    number: "a number, without quotation marks",
  }
  return `This should be ${wanted[expected] ?? expected}.`
}

function tooMuch({ origin, maximum }: { origin: string; maximum: number | bigint }): string {
  if (origin === "string") return `This is too long: at most ${maximum} characters.`
  return origin === "array" ? `There are too many: at most ${maximum}.` : `At most ${maximum}.`
}

function tooLittle({ origin, minimum }: { origin: string; minimum: number | bigint }): string {
  return origin === "array" ? `At least ${minimum} are needed.` : `At least ${minimum}.`
}

function wrongForm(pattern: string | undefined): string {
  if (pattern?.includes("[A-Za-z0-9]")) return "Write a language tag: en, de, pt-BR."
  if (pattern?.includes("https?")) return "Write a web address that begins with http:// or https://."
  return "Use small letters a to z, digits and single hyphens, as in left-opposition."
}

function unknownField(name: string): string {
  return `There is no field “${name}” here. Take it out, or correct its name.${didYouMean(name, fieldNames())}`
}

let names: Set<string> | undefined

/** Every field name of the format, wherever it belongs. */
function fieldNames(): Set<string> {
  names ??= collect(packSchema, new Set())
  return names
}

function collect(schema: z.core.$ZodType, into: Set<string>): Set<string> {
  const { def } = schema._zod as {
    def: { shape?: object; element?: z.core.$ZodType; innerType?: z.core.$ZodType }
  }
  for (const [name, field] of Object.entries(def.shape ?? {})) {
    into.add(name)
    collect(field as z.core.$ZodType, into)
  }
  const inner = def.element ?? def.innerType
  return inner ? collect(inner, into) : into
}
