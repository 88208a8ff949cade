/**
 * Keeps the newest `most` results of `load` by key, the promise at once, so that ten readers who ask together make one load.
 * A load that fails is not kept. Keys carry the version of what they name, so nothing has to be thrown away by hand.
 */
export function kept<T>(most: number): (key: string, load: () => Promise<T>) => Promise<T> {
  const entries = new Map<string, Promise<T>>()
  return (key, load) => {
    const known = entries.get(key)
    entries.delete(key)
    const entry = known ?? load()
    entries.set(key, entry)
    if (!known) entry.catch(() => entries.get(key) === entry && entries.delete(key))
    if (entries.size > most) entries.delete(entries.keys().next().value!)
    return entry
  }
}
