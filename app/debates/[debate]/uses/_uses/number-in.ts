/** The number to go on from, as an address says it; 0 for anything that is none. */
export function numberIn(asked: unknown): number {
  return typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : 0
}
