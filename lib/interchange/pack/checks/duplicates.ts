import { type Check, error, type Finding, type Path } from "@/lib/interchange/pack/problem"

/** Ids that stand twice where each must stand once, and items named twice in one list. */
export const repeatedIds: Check = (pack) => [
  ...(["voices", "works", "sources", "questions", "claims", "terms"] as const).flatMap((list) =>
    repeated(
      pack[list].map(({ id }, i) => ({ name: id, path: [list, i, "id"] })),
      (id) => `The id “${id}” stands twice in this list. Give one of the two another id.`,
    ),
  ),
  ...pack.questions.flatMap(({ positions }, i) =>
    repeated(
      positions.map(({ id }, j) => ({ name: id, path: ["questions", i, "positions", j, "id"] })),
      (id) => `This question has two positions with the id “${id}”. Give one of the two another id.`,
    ),
  ),
  ...pack.sources.flatMap((source, i) =>
    (["by", "translated-by", "edited-by", "reviews"] as const).flatMap((list) =>
      repeated(
        (source[list] ?? []).map((name, j) => ({ name, path: ["sources", i, list, j] })),
        (name) => `“${name}” stands twice in this list. Take one out.`,
      ),
    ),
  ),
  ...pack.terms.flatMap(({ senses }, i) =>
    repeated(
      senses.map(({ voice, work }, j) => ({
        name: `${voice} ${work}`,
        path: ["terms", i, "senses", j, "voice"],
      })),
      () => "This voice has two meanings here for the same work. Put them together, or name the works.",
    ),
  ),
  ...repeated(
    pack["facts-disputed"].map(({ point }, i) => ({ name: point, path: ["facts-disputed", i, "point"] })),
    () => "This point stands here twice. Put its versions together.",
  ),
]

function repeated(items: { name: string; path: Path }[], say: (name: string) => string): Finding[] {
  const seen = new Set<string>()
  return items.flatMap(({ name, path }) => {
    if (seen.has(name)) return [error(path, say(name))]
    seen.add(name)
    return []
  })
}
