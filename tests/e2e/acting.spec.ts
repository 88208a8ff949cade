import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone } from "@/tests/e2e/fixtures"
import { replaceText } from "@/tests/e2e/harbour-room"
import { test } from "@/tests/e2e/in-harbour"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { HARBOUR_TEXT } from "@/tests/support/harbour"

const WORDS = "Nobody who was there has said otherwise since."

test.use({ permissions: ["clipboard-read", "clipboard-write"] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function linkTo(source: AnnotatedSource): Promise<string> {
  await source.drag("Nobody who", "otherwise since.")
  await source.bar.getByRole("button", { name: "Copy link" }).click()
  await expect(source.page.getByText("Copied.")).toBeVisible()
  return copied(source.page)
}

test("a link to these words leads another reader to them, until it is dismissed", async ({
  page,
  source,
  room,
  browser,
}) => {
  const link = await linkTo(source)
  expect(new URL(link).pathname).toBe(room.path)
  const other = await (await browser.newContext()).newPage()
  const there = new AnnotatedSource(other)
  await there.open(link)
  await expect(there.linked).toContainText(WORDS)
  await expect.poll(() => there.painted()).toBe(WORDS)
  await expect(other.locator("#p2")).toBeInViewport()
  expect(await violations(other)).toEqual([])
  await there.linked.getByRole("link", { name: "Dismiss" }).click()
  await expect(there.linked).toHaveCount(0)
  await expect(other).toHaveURL(room.path)
  expect(await there.painted()).toBe("")
  await other.context().close()
  await expect(page).toHaveURL(room.path)
})

test("a link finds its words in a later text, or proposes what comes nearest", async ({
  page,
  source,
  room,
}) => {
  const link = await linkTo(source)
  await replaceText(room, `A foreword, added later.\n\n${HARBOUR_TEXT}`)
  await source.open(link)
  await expect.poll(() => source.painted()).toBe(WORDS)
  await replaceText(room, HARBOUR_TEXT.replace("has said otherwise since", "has denied it since"))
  await page.reload()
  await source.begin.waitFor()
  await expect(source.linked).toContainText("These words are not in this text any more")
  expect(await source.painted()).toBe("")
  expect(await violations(page)).toEqual([])
  await source.linked.getByRole("link", { name: /Nobody who was there has denied it/ }).click()
  await expect.poll(() => source.painted()).toContain("has denied it")
})

test("one's own remark is given other words: those it has are selected to begin with", async ({
  page,
  source,
}) => {
  await source.drag("Nobody who", "otherwise since.")
  await source.bar.getByRole("button", { name: "Write" }).click()
  await source.say("Who could have?")
  await source.card("a").getByRole("link", { name: "Change the words" }).click()
  const move = source.bar.getByRole("button", { name: "Move the remark here" })
  await expect(move).toBeVisible()
  expect(await source.selected()).toBe(WORDS)
  expect(await violations(page)).toEqual([])
  await source.extendTo("there has said")
  await move.click()
  await expect(page.getByText("The remark speaks of these words now.")).toBeVisible()
  await expect.poll(() => source.wordsOf("a")).toBe("Nobody who was there has said")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect.poll(() => source.wordsOf("a")).toBe(WORDS)
})

test("with the keyboard alone one opens the list of keys, copies a link and moves a remark", async ({
  page,
  source,
}) => {
  await page.keyboard.press("?")
  await expect(source.keys).toContainText("copy a link to just these words")
  expect(await violations(page)).toEqual([])
  await source.keys.getByRole("checkbox", { name: /Letters alone/ }).press("Space")
  await page.keyboard.press("Escape")
  await expect(source.keys).toHaveCount(0)
  await page.keyboard.press("?")
  await expect(source.keys).toHaveCount(0)
  await page.getByRole("button", { name: "Keys" }).press("Enter")
  await source.keys.getByRole("checkbox", { name: /Letters alone/ }).press("Space")
  await page.keyboard.press("Escape")

  await source.begin.press("Enter")
  for (const key of ["ArrowDown", "l"]) await page.keyboard.press(key)
  await expect(page.getByText("Copied.")).toBeVisible()
  expect(new URL(await copied(page)).searchParams.get("words")).toContain("The memoir opens with a harbour")
  await page.keyboard.press("w")
  await page.keyboard.type("A peace before the fire.")
  await page.keyboard.press("Control+Enter")
  await expect(source.card("a")).toContainText("A peace before the fire.")
  await source.card("a").getByRole("link", { name: "Change the words" }).press("Enter")
  await expect(source.bar).toBeVisible()
  await source.begin.press("Enter")
  await expect(source.caret.getByRole("status")).toContainText("Selected: The memoir opens")
  await page.keyboard.press("Control+Shift+ArrowLeft")
  await page.keyboard.press("w")
  await expect(page.getByText("The remark speaks of these words now.")).toBeVisible()
})

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true, colorScheme: "dark" })

  test("the bar holds three acts, and the rest behind More", async ({ page, source }) => {
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#p3")!))
    await expect(source.bar).toBeVisible()
    const link = source.bar.getByRole("button", { name: "Copy link" })
    await expect(link).toBeHidden()
    await source.bar.getByRole("button", { name: "More" }).tap()
    await expect(link).toBeVisible()
    expect(await violations(page)).toEqual([])
    const box = (await source.bar.boundingBox())!
    expect(Math.round(box.y + box.height)).toBe(phone.height)
    await link.tap()
    await expect(page.getByText("Copied.")).toBeVisible()
    await source.open(await copied(page))
    await expect(source.linked).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  })
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a link arrives at the paragraph of its words and says which they are", async ({ page, room }) => {
    const name = `1.${HARBOUR_TEXT.indexOf(WORDS)}.${WORDS.length}.0|${WORDS}|||`
    await page.goto(`${room.path}?words=${encodeURIComponent(name)}#p2`)
    await expect(page.getByRole("region", { name: "The words of the link" })).toContainText(WORDS)
    await expect(page.locator("#p2")).toBeInViewport()
    await page.getByRole("link", { name: "Dismiss" }).click()
    await expect(page).toHaveURL(room.path)
  })
})
