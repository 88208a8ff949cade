import type { MapChoice } from "@/lib/claims/map/view"
import type { RelationKind } from "@/lib/generated/prisma/enums"

/** What the address asks of the map: ?voice=gray&question=cheka&kind=rebuts&claim=slug&steps=2&unlinked=1, each list of any
 * length. Whether what it names is there, `mapOf` looks at. */
export function mapChoiceIn(fields: URLSearchParams): MapChoice {
  const kinds = fields.getAll("kind").map((kind) => kind.toUpperCase() as RelationKind)
  return {
    voices: fields.getAll("voice"),
    questions: fields.getAll("question"),
    kinds,
    claim: fields.get("claim") || null,
    steps: fields.get("steps") === "2" ? 2 : 1,
    unlinked: fields.get("unlinked") === "1",
  }
}

/** The same for the parameters of a page as Next gives them. */
export function fieldsOf(parameters: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).flatMap(([name, values]) =>
      [values ?? []].flat().map((value) => [name, value]),
    ),
  )
}

/** The address of a map, of the path of its debate and what it shows. */
export function mapHref(base: string, choice: Partial<MapChoice>): string {
  const { voices = [], questions = [], kinds = [], claim, steps, unlinked } = choice
  const fields = new URLSearchParams([
    ...voices.map((voice) => ["voice", voice]),
    ...questions.map((question) => ["question", question]),
    ...kinds.map((kind) => ["kind", kind.toLowerCase()]),
    ...(claim ? [["claim", claim]] : []),
    ...(claim && steps === 2 ? [["steps", "2"]] : []),
    ...(unlinked ? [["unlinked", "1"]] : []),
  ])
  return fields.size > 0 ? `${base}/map?${fields}` : `${base}/map`
}
