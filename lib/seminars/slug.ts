const LONGEST = 60

/** What stands in the address of a seminar of this name: its Latin letters and digits without accents, joined by
 * hyphens; "seminar" when it has none. The first that is not taken: "spring", then "spring-2". */
export function slugFor(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
  const base = letters.slice(0, LONGEST).replace(/^-+|-+$/g, "") || "seminar"
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}
