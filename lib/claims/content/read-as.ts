/** A map by id in which a row that was merged into another is looked up as that; going through it meets each row once. */
export class ReadAs<T> extends Map<string, T> {
  readonly #into: ReadonlyMap<string, string>

  constructor(entries: Iterable<readonly [string, T]>, into: ReadonlyMap<string, string>) {
    super(entries)
    this.#into = into
  }

  override get(id: string): T | undefined {
    return super.get(this.#into.get(id) ?? id)
  }

  override has(id: string): boolean {
    return super.has(this.#into.get(id) ?? id)
  }
}

/** By id: the row that stands for each one that was merged, at the end of its chain. */
export function endsOf(rows: Iterable<{ id: string; mergedIntoId: string | null }>): Map<string, string> {
  const next = new Map(
    [...rows].flatMap(({ id, mergedIntoId }) => (mergedIntoId ? [[id, mergedIntoId]] : [])),
  )
  const end = (id: string, seen: ReadonlySet<string>): string => {
    const into = next.get(id)
    return into === undefined || seen.has(into) ? id : end(into, new Set([...seen, into]))
  }
  return new Map([...next.keys()].map((id) => [id, end(id, new Set([id]))]))
}
