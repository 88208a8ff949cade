import { z } from "zod"
import { parseEdtf } from "@/lib/claims/edtf"
import { parseLocator } from "@/lib/sources/passages/locator"

// Control characters (PostgreSQL cannot keep NUL, and no text needs the others) and halves of characters.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u
const UNPRINTABLE_IN_LINES = /(?![\t\n])[\p{Cc}\p{Cs}]/u

const on = (unprintable: RegExp) =>
  z.string().refine((words) => !unprintable.test(words), { params: { sentence: "unprintable" } })

/** The readable key of a thing: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A short text on one line: a name, a title, a label. */
export const line = on(UNPRINTABLE).normalize("NFC").trim().min(1).max(200)

/** A label that stands in a narrow cell. */
export const label = line.max(80)

/** Sentences in the curators' own words. */
export const prose = on(UNPRINTABLE_IN_LINES).normalize("NFC").trim().min(1).max(2000)

/** Words around a quotation as they stand in the source, spaces at the edges included. */
export const verbatim = on(UNPRINTABLE_IN_LINES).normalize("NFC").min(1).max(2000)

/** The words of a quotation. */
export const quoted = verbatim.trim().min(1)

/** A date of EDTF, or "unknown"; YAML reads a bare year as a number, which becomes text. */
export const when = z
  .union([z.int().min(0).max(9999), z.string().max(40)])
  .transform((date) => (typeof date === "number" ? String(date).padStart(4, "0") : date))
  .refine((date) => parseEdtf(date) !== undefined, { params: { sentence: "edtf" } })

/** Where a quotation stands in the full text: "35", or "35/4-15" for words 4 to 15 of paragraph 35. */
export const locator = z
  .union([z.int().min(1), z.string().max(30)])
  .transform(String)
  .refine((at) => parseLocator(at) !== undefined, { params: { sentence: "locator" } })
