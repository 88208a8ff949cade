import { afterEach, beforeEach, expect, test, vi } from "vitest"

const WINDOW = 800

let page = { top: 0, scrolled: () => {} }
let atRest: (work: () => void) => void

beforeEach(async () => {
  vi.useFakeTimers()
  vi.resetModules()
  page = { top: 0, scrolled: () => {} }
  vi.stubGlobal("innerHeight", WINDOW)
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => {
    page.scrolled = listener
  })
  ;({ atRest } = await import("@/app/debates/[debate]/sources/_reading/at-rest"))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function scrollBy(pixels: number): void {
  page.top += pixels
  vi.stubGlobal("scrollY", page.top)
  page.scrolled()
}

/** Has something done at rest once, as the page begins, so that it is known where one stands. */
function begun(): () => number {
  vi.stubGlobal("scrollY", 0)
  let done = 0
  const work = () => {
    done++
  }
  atRest(work)
  return () => {
    atRest(work)
    return done
  }
}

test("at rest all is done at once, and so it is while one reads on, a little at a time", () => {
  const ask = begun()
  expect(ask()).toBe(2)
  for (let moved = 0; moved < 20; moved++) {
    vi.advanceTimersByTime(50)
    scrollBy(120)
  }
  expect(ask()).toBe(3)
})

test("while one flies nothing is done, however often it is asked for; at rest it is done once", () => {
  const ask = begun()
  for (let moved = 0; moved < 10; moved++) {
    scrollBy(WINDOW)
    expect(ask()).toBe(1)
    vi.advanceTimersByTime(60)
  }
  vi.advanceTimersByTime(60)
  expect(ask()).toBe(3)
})

test("small steps that are quick enough are a flight, too, and its end is where they slow down", () => {
  const ask = begun()
  for (let moved = 0; moved < 10; moved++) {
    vi.advanceTimersByTime(16)
    scrollBy(WINDOW / 5)
  }
  expect(ask()).toBe(1)
  for (let moved = 0; moved < 4; moved++) {
    vi.advanceTimersByTime(50)
    scrollBy(20)
  }
  expect(ask()).toBe(3)
})

test("a single jump is followed after a tenth of a second", () => {
  const ask = begun()
  scrollBy(20 * WINDOW)
  vi.advanceTimersByTime(99)
  expect(ask()).toBe(1)
  vi.advanceTimersByTime(1)
  expect(ask()).toBe(3)
})
