import { slicesIn } from "@/app/_web/slices"

// How far down the screen one reads, as a part of its height.
const EYES = 1 / 3

const NUMBERED = /^p\d+$/

/** The number of the paragraph that one reads, a third down the screen; null above the first. */
export function paragraphRead(): number | null {
  const text = document.getElementById("text")
  if (!text) return null
  const line = innerHeight * EYES
  // What is folded has no height.
  const isAbove = (element: HTMLElement) => {
    const { top, height } = element.getBoundingClientRect()
    return height > 0 && top <= line
  }
  const lastAbove = (elements: HTMLElement[]) => elements.filter(isAbove).at(-1)
  const within = lastAbove(slicesIn(text)) ?? text
  const blocks = [...within.querySelectorAll<HTMLElement>("[data-start]")].filter(({ id }) =>
    NUMBERED.test(id),
  )
  const read = lastAbove(blocks)
  return read ? Number(read.id.slice(1)) : null
}
