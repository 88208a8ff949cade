/**
 * Watches slices and tells which come near the window, each once until it is said to be old again (`all` makes all that
 * are watched old, and returns those that are near now).
 */
export function near(onNear: (indexes: number[]) => void) {
  const watched = new Map<Element, { index: number; near: boolean; told: boolean }>()
  let observer: IntersectionObserver | undefined
  const look = (entries: IntersectionObserverEntry[]) => {
    const fresh: number[] = []
    for (const { target, isIntersecting } of entries) {
      const slice = watched.get(target)
      if (!slice) continue
      slice.near = isIntersecting
      if (!isIntersecting || slice.told) continue
      slice.told = true
      fresh.push(slice.index)
    }
    if (fresh.length > 0) onNear(fresh)
  }
  return {
    /** `told`: the slice has its cards, so it is told of only when it is old. Returns how to stop. */
    watch(element: Element, index: number, told: boolean): () => void {
      observer ??= new IntersectionObserver(look, { rootMargin: "100% 0px" })
      watched.set(element, { index, near: false, told })
      observer.observe(element)
      return () => {
        watched.delete(element)
        observer!.unobserve(element)
      }
    },
    all(): number[] {
      const here = [...watched.values()]
      for (const slice of here) slice.told = slice.near
      return here.filter((slice) => slice.near).map(({ index }) => index)
    },
  }
}
