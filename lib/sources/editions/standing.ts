import type { EditionKind } from "@/lib/generated/prisma/enums"

type Ready = { kind: EditionKind; language: string | null }

/** Of a source's editions that readers are given, in order of their numbers, those that stand: the newest of each kind,
 * of translations the newest in each language. */
export function standing<T extends Ready>(editions: readonly T[]): T[] {
  const key = ({ kind, language }: Ready) => (kind === "TRANSLATION" ? `${kind} ${language}` : kind)
  const newest = new Map(editions.map((edition) => [key(edition), edition]))
  return editions.filter((edition) => newest.get(key(edition)) === edition)
}
