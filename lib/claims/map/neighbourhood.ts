type Ends = { from: string; to: string }

/** Ids of what is at most `steps` links away from `start`, along or against the links; `start` itself is one of them. */
export function neighbourhood(links: readonly Ends[], start: string, steps: number): Set<string> {
  const beside = new Map<string, string[]>()
  const add = (a: string, b: string) => {
    const known = beside.get(a)
    if (known) known.push(b)
    else beside.set(a, [b])
  }
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  const found = new Set([start])
  let edge = [start]
  for (let step = 0; step < steps; step++) {
    const next = edge.flatMap((id) => beside.get(id) ?? []).filter((id) => !found.has(id))
    for (const id of next) found.add(id)
    edge = [...new Set(next)]
  }
  return found
}
