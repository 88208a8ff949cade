/**
 * Watches slices and tells which come near the window, and of those told which are far again. Each is told of until it is
 * known (`know`; `all` makes all that are watched unknown, and returns those that are near now).
 */
export function near(onNear: (near: number[], far: number[]) => void) {
  const watched = new Map<Element, { index: number; near: boolean; known: boolean }>()
  let observer: IntersectionObserver | undefined
  const look = (entries: IntersectionObserverEntry[]) => {
    const [fresh, far]: [number[], number[]] = [[], []]
    for (const { target, isIntersecting } of entries) {
      const slice = watched.get(target)
      if (!slice) continue
      slice.near = isIntersecting
      if (slice.known) continue
      if (isIntersecting) fresh.push(slice.index)
      else far.push(slice.index)
    }
    if (fresh.length + far.length > 0) onNear(fresh, far)
  }
  return {
    /** `known`: the slice has its cards, so it is not told of. Returns how to stop. */
    watch(element: Element, index: number, known: boolean): () => void {
      observer ??= new IntersectionObserver(look, { rootMargin: "100% 0px" })
      watched.set(element, { index, near: false, known })
      observer.observe(element)
      return () => {
        watched.delete(element)
        observer!.unobserve(element)
      }
    },
    /** Says that a slice has its cards: it is told of no more, until all are made unknown. */
    know(element: Element): void {
      const slice = watched.get(element)
      if (slice) slice.known = true
    },
    all(): number[] {
      const here = [...watched.values()]
      for (const slice of here) slice.known = slice.near
      return here.filter((slice) => slice.near).map(({ index }) => index)
    },
  }
}
