/**
 * @typedef {{ tag: string } | { class: string }} Called what highlights are called in a page: elements of a name or of a class
 * @typedef {{ frames: { count: number, at: number }[], tasks: { start: number, duration: number }[], stop: () => void }} Watched milliseconds from navigation
 */

/** Runs in the page before anything else of it: notes its long tasks, those over 50 ms (W3C Long Tasks). */
export function watchTasks() {
  /** @type {Watched} */
  const seen = { frames: [], tasks: [], stop: () => {} }
  Object.assign(window, { watchedHere: seen })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration })
  }).observe({ type: "longtask", buffered: true })
}

/**
 * Runs in the page next. In every frame until `stop` counts the highlights that lie in the window; a count
 * that was new in one frame is noted with the time of the next, when that frame has been painted. Looking costs a frame
 * little: the layout it asks for is the one that is painted next, and in order of the text it ends below the window, so that
 * not ten thousand are gone through (a live list finds them one by one). The same is done on both sides, by another name.
 * @param {{ called: Called, selector: string, ordered: boolean }} highlights
 */
export function watch({ called, selector, ordered }) {
  const seen = /** @type {import("./visiting.mjs").Watching} */ (/** @type {unknown} */ (window)).watchedHere
  seen.stop = () => cancelAnimationFrame(frame)
  const all =
    "tag" in called
      ? document.getElementsByTagName(called.tag)
      : document.getElementsByClassName(called.class)
  const inWindow = () => {
    let count = 0
    for (let index = 0; ; index++) {
      const element = all.item(index)
      if (!element) return count
      if (!element.matches(selector)) continue
      const { top, bottom, width } = element.getBoundingClientRect()
      if (ordered && top > innerHeight) return count
      if (width > 0 && bottom > 0 && top < innerHeight) count++
    }
  }
  let before = 0
  let fresh = false
  const everyFrame = () => {
    const at = performance.now()
    if (fresh) seen.frames.push({ count: before, at })
    const count = inWindow()
    fresh = count !== before
    before = count
    frame = requestAnimationFrame(everyFrame)
  }
  let frame = requestAnimationFrame(everyFrame)
}

/**
 * When the highlights in the window were painted: nine in ten of those that are there in the end, since a font that comes
 * later moves a line. NaN where none is there.
 * @param {Watched["frames"]} frames
 */
export function paintedAt(frames) {
  const last = frames.at(-1)?.count ?? 0
  const painted = frames.find(({ count }) => last > 0 && count >= last * 0.9)
  return painted?.at ?? Number.NaN
}

/**
 * When the page answers input: something pressed then is handled within 50 ms, since no longer task comes after.
 * @param {Pick<Watched, "frames" | "tasks">} watched
 */
export function answersAt({ frames, tasks }) {
  return Math.max(paintedAt(frames), ...tasks.map(({ start, duration }) => start + duration))
}

/**
 * The longest of these tasks; 0 where none was over 50 ms.
 * @param {Watched["tasks"]} tasks
 */
export function longestOf(tasks) {
  return Math.max(0, ...tasks.map(({ duration }) => duration))
}
