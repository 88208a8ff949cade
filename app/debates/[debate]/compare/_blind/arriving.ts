let awaited: string | null = null

/** The head that one goes on from once its claim has been judged and comes with its names. */
export function awaitHead(id: string): void {
  awaited = id
}

/** Whether one has just judged the claim of this head, or the address leads to it; told once. */
export function arrivesAt(id: string): boolean {
  const arrives = awaited === id || location.hash === `#${id}`
  if (awaited === id) awaited = null
  return arrives
}
