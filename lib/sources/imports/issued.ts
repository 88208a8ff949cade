import type { Csl } from "@/lib/sources/csl"

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const FORMS: [RegExp, (parts: string[]) => (string | number | undefined)[]][] = [
  [/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/, ([year, month, day]) => [year, month, day]],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}{3,9})\.?,? (\d{4})$/u,
    ([day, month, year]) => [year, monthOf(month!), day],
  ],
  [
    /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    ([month, day, year]) => [year, monthOf(month!), day],
  ],
  [/^(\p{L}{3,9})\.?,? (\d{4})$/u, ([month, year]) => [year, monthOf(month!)]],
]

/** A date as somebody writes it ("2012", "July 2012", "2 July 2012", "2012-07-02") in the form of CSL; what is none of
 * these is kept as it was written. Undefined for none. */
export function issuedOf(written: string | null): Csl["issued"] {
  if (!written) return undefined
  for (const [form, partsOf] of FORMS) {
    const match = form.exec(written.trim())
    const parts =
      match &&
      partsOf(match.slice(1))
        .filter((part) => part !== undefined)
        .map(Number)
    if (parts && isDate(parts)) return { "date-parts": [parts] }
  }
  return { literal: written }
}

function isDate([year = 0, month = 1, day = 1]: number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
