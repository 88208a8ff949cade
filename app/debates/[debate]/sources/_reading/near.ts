import { atRest } from "./at-rest"

/**
 * Watches slices and tells which come near the window, and of those told which are far again. Each is told of until it is
 * known (`know`; `all` makes all that are watched unknown, and returns those that are near now). Of those that one flies
 * past nothing is told.
 */
export function near(onNear: (near: number[], far: number[]) => void) {
  type Watched = { index: number; near: boolean; known: boolean }
  const watched = new Map<Element, Watched>()
  const passed = new Set<Watched>()
  let observer: IntersectionObserver | undefined
  const look = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const slice = watched.get(target)
      if (!slice) continue
      slice.near = isIntersecting
      passed.add(slice)
    }
    atRest(tell)
  }
  const tell = () => {
    const unknown = [...passed].filter(({ known }) => !known)
    passed.clear()
    const [fresh, far] = [unknown.filter(({ near }) => near), unknown.filter(({ near }) => !near)]
    if (unknown.length > 0)
      onNear(
        fresh.map(({ index }) => index),
        far.map(({ index }) => index),
      )
  }
  return {
    /** `known`: the slice has its cards, so it is not told of. Returns how to stop. */
    watch(element: Element, index: number, known: boolean): () => void {
      observer ??= new IntersectionObserver(look, { rootMargin: "100% 0px" })
      const slice = { index, near: false, known }
      watched.set(element, slice)
      observer.observe(element)
      return () => {
        watched.delete(element)
        passed.delete(slice)
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
