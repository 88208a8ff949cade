type Entry<T> = { value: Promise<T>; weight: number }

/**
 * Keeps the newest results of `load` by key, together no heavier than `most` (each weighs 1 unless `weigh` says
 * otherwise), the promise at once, so that ten readers who ask together make one load. A load that fails is not kept.
 * Keys carry the version of what they name, so nothing has to be thrown away by hand.
 */
export function kept<T>(
  most: number,
  weigh: (value: T) => number = () => 1,
): (key: string, load: () => Promise<T>) => Promise<T> {
  const entries = new Map<string, Entry<T>>()
  let held = 0
  const drop = (key: string) => {
    held -= entries.get(key)?.weight ?? 0
    entries.delete(key)
  }
  // The newest stays, however heavy: it is in use.
  const lighten = () => {
    while (held > most && entries.size > 1) drop(entries.keys().next().value!)
  }
  return (key, load) => {
    const known = entries.get(key)
    if (known) {
      entries.delete(key)
      entries.set(key, known)
      return known.value
    }
    const entry = { value: load(), weight: 1 }
    entries.set(key, entry)
    held += entry.weight
    const stands = () => entries.get(key) === entry
    entry.value.then(
      (value) => {
        if (!stands()) return
        const weight = weigh(value)
        held += weight - entry.weight
        entry.weight = weight
        lighten()
      },
      () => stands() && drop(key),
    )
    lighten()
    return entry.value
  }
}

/** Makes something of an object once, and keeps it as long as the object is there. */
export function once<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { value: T }>()
  return (of) => {
    const known = made.get(of) ?? { value: make(of) }
    made.set(of, known)
    return known.value
  }
}
