const LEAST_PLACES = 3
const FIRST = "voiceId"

/** The fields in which the authors of a new source are chosen, one each, for those whom its file names and one more. */
export const authorPlaces = (named: number): string[] =>
  Array.from({ length: Math.max(LEAST_PLACES, named + 1) }, (_, index) =>
    index === 0 ? FIRST : `${FIRST}${index + 1}`,
  )

const isPlace = (name: string) => name.startsWith(FIRST)

/** What a form says of the authors of a new source: the voices that were chosen, in order, each once; the names that were typed,
 * with semicolons between them; and its other fields. */
export function authorsIn({ newVoices = "", ...typed }: Record<string, string>) {
  const fields = Object.entries(typed)
  const chosen = fields.filter(([name, id]) => isPlace(name) && id !== "").map(([, id]) => id)
  const names = newVoices.split(";").map((name) => name.trim())
  return {
    ...Object.fromEntries(fields.filter(([name]) => !isPlace(name))),
    voiceIds: [...new Set(chosen)],
    newVoices: [...new Set(names.filter(Boolean))],
  }
}
