import type { Page } from "@playwright/test"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone } from "@/tests/e2e/fixtures"
import { replaceText } from "@/tests/e2e/harbour-room"
import { test } from "@/tests/e2e/in-harbour"
import { speakingIn } from "@/tests/e2e/marked-room"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { HARBOUR_TEXT } from "@/tests/support/harbour"

// Each paragraph is another: one that stands twice would be set aside.
const quays = (year: number) =>
  Array.from({ length: 24 }, (_, at) => `boat ${year * 40 + at} lay at quay ${(at * year) % 7}`).join(", ")
const YEARS = Array.from({ length: 40 }, (_, at) => `Year ${at + 1} of the harbour books: ${quays(at + 1)}.`)
const LONG = `${HARBOUR_TEXT}\n${YEARS.join("\n\n")}\n`
const CORRECTED = LONG.replace("a harbour at peace", "a harbour at war").replace(
  "Year 3 of",
  `A page that had been left out: ${quays(90)}; ${quays(91)}.\n\nYear 3 of`,
)
const READ = "Year 21 of the harbour books:"

type Seen = { letters: number; top: number | null }

/** Notes in every frame how many letters of the text stand on the page, and where the paragraph is that one reads. */
async function watch(page: Page): Promise<() => Promise<Seen[]>> {
  await page.evaluate((read) => {
    const seen: Seen[] = []
    Object.assign(window, { seen })
    const look = () => {
      const text = document.getElementById("text")
      const block = [...document.querySelectorAll("#text p[data-start]")].find((each) =>
        each.textContent.includes(read),
      )
      const top = block?.getBoundingClientRect().top ?? null
      seen.push({ letters: text?.textContent.length ?? 0, top })
      requestAnimationFrame(look)
    }
    look()
  }, READ)
  return () => page.evaluate(() => (window as unknown as { seen: Seen[] }).seen)
}

for (const [name, viewport] of [
  ["a wide window", { width: 1280, height: 800 }],
  ["a phone", phone],
] as const)
  test(`a text is replaced while one reads it: its words stay until the others are there, and so does one's place; ${name}`, async ({
    page,
    room,
    context,
    baseURL,
  }) => {
    await replaceText(room, LONG)
    await signInAs(context, room.ann, baseURL!)
    await page.setViewportSize(viewport)
    const source = new AnnotatedSource(page)
    const heard = page.waitForResponse((answer) => answer.url().includes("/api/stream"))
    await source.open(room.path)
    await heard
    const read = page.getByText(READ)
    await read.evaluate((element) => element.scrollIntoView({ block: "start" }))
    await expect(read).toBeInViewport()
    const seen = await watch(page)

    await replaceText(room, CORRECTED)
    // The first word from elsewhere tells the page that its text has gone.
    const speak = await speakingIn(room)
    await speak(room.bob, "a harbour at war")
    await expect(page.getByText("A page that had been left out")).toBeAttached({ timeout: 20_000 })
    await expect(page.locator("mark", { hasText: "a harbour at war" })).toBeAttached()
    await expect(read).toBeInViewport()
    const frames = await seen()
    expect(Math.min(...frames.map(({ letters }) => letters))).toBeGreaterThan(LONG.length * 0.9)
    const tops = frames.map(({ top }) => top ?? Number.NaN)
    expect(Math.max(...tops.map((top) => Math.abs(top - tops[0]!)))).toBeLessThan(3)
  })
