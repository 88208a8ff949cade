/** The address at which readers say why two claims, by their slugs, disagree. */
export function whyPath(base: string, one: string, other: string): string {
  return `${base}/why/${encodeURIComponent(one)}/${encodeURIComponent(other)}`
}
