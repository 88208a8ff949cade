/**
 * @typedef {{ frames: { count: number, at: number }[], tasks: { start: number, duration: number }[] }} Watched milliseconds from navigation
 */

/**
 * Runs in the page before anything else of it. In every frame counts the highlights that lie in the window; a count that
 * was new in one frame is noted with the time of the next, when that frame has been painted. Looking costs a frame little:
 * the layout it asks for is the one that is painted next, and in order of the text it ends below the window. The same is done on
 * both sides, by another selector. Long tasks are those over 50 ms (W3C Long Tasks).
 * @param {{ selector: string, ordered: boolean }} highlights
 */
export function watch({ selector, ordered }) {
  /** @type {Watched} */
  const seen = { frames: [], tasks: [] }
  Object.assign(window, { watchedHere: seen })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration })
  }).observe({ type: "longtask", buffered: true })
  const inWindow = () => {
    let count = 0
    for (const element of document.querySelectorAll(selector)) {
      const { top, bottom, width } = element.getBoundingClientRect()
      if (ordered && top > innerHeight) break
      if (width > 0 && bottom > 0 && top < innerHeight) count++
    }
    return count
  }
  let before = 0
  let fresh = false
  const everyFrame = () => {
    const at = performance.now()
    if (fresh) seen.frames.push({ count: before, at })
    const count = inWindow()
    fresh = count !== before
    before = count
    requestAnimationFrame(everyFrame)
  }
  requestAnimationFrame(everyFrame)
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
 * @param {Watched} watched
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
