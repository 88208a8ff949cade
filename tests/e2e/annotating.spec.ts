import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone } from "@/tests/e2e/fixtures"
import { replaceText } from "@/tests/e2e/harbour-room"
import { test } from "@/tests/e2e/in-harbour"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { HARBOUR_TEXT } from "@/tests/support/harbour"

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test("by mouse one highlights words inside other marks, and takes it back", async ({ page, source }) => {
  await source.drag("made it", "as Clark")
  expect(await violations(page)).toEqual([])
  await source.bar.getByRole("button", { name: /^Highlight/ }).click()
  await expect(source.letter("a")).toBeVisible()
  expect(await source.wordsOf("a")).toBe("made it unstoppable, as Clark")
  await expect(source.bar).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(source.letter("a")).toHaveCount(0)
})

test("one writes about words across paragraphs, changes it, deletes it and brings it back", async ({
  page,
  source,
}) => {
  await source.drag("its boats.", "it unstoppable")
  await source.bar.getByRole("button", { name: "Write" }).click()
  await expect(source.panel.locator("blockquote")).toContainText("its boats.")
  await expect(source.panel.locator("blockquote")).toContainText("The wind made it unstoppable")
  await source.say("Peace first, then the wind.")
  await expect(source.card("a")).toContainText("Peace first, then the wind.")
  expect(await source.wordsOf("a")).toBe("its boats.The wind made it unstoppable")
  await source.letter("a").click()
  await expect(page).toHaveURL(/#remark-/)
  await source.card("a").getByRole("link", { name: "Back to the words of yours a" }).click()
  await expect(page).toHaveURL(/#m-\d+a$/)

  await source.card("a").getByRole("link", { name: "Edit your remark" }).click()
  const field = source.card("a").getByRole("textbox")
  await field.click()
  await field.fill("Peace first; the wind came after.")
  await source
    .card("a")
    .getByRole("button", { name: /^(Save|Change|Say)/ })
    .click()
  await expect(field).toHaveCount(0)
  await expect(source.card("a")).toContainText("the wind came after.")
  await source.card("a").getByRole("button", { name: "Delete your remark" }).click()
  await expect(source.card("a")).toHaveCount(0)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(source.card("a")).toContainText("the wind came after.")
})

test("what is selected between any two pieces of the page are the words of the text at that place", async ({
  page,
  source,
}) => {
  await source.drag("made it", "as Clark")
  await source.bar.getByRole("button", { name: /^Highlight/ }).click()
  await expect(source.letter("a")).toBeVisible()
  const count = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById("text")!, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement!.closest("[data-start]")) nodes.push(node)
    Object.assign(globalThis, { nodes })
    return nodes.length
  })
  expect(count, "signs and words").toBeGreaterThan(8)
  for (let first = 0; first < count; first++) {
    for (const last of new Set([first, Math.min(first + 1, count - 1), count - 1])) {
      const shown = await page.evaluate(
        ([first, last]) => {
          const { nodes } = globalThis as unknown as { nodes: Text[] }
          getSelection()!.setBaseAndExtent(nodes[first!]!, 0, nodes[last!]!, nodes[last!]!.length)
          const words = nodes.slice(first, last! + 1).filter((node) => !node.parentElement!.closest("a"))
          return words.map((node) => node.data).join("")
        },
        [first, last],
      )
      if (!shown.trim()) continue
      await expect(async () => {
        const [start, end] = (await source.bar.getAttribute("data-span"))!.split("-").map(Number)
        expect(HARBOUR_TEXT.slice(start, end).replaceAll("\n\n", "")).toBe(shown)
      }).toPass({ timeout: 5000 })
    }
  }
})

test("with the keyboard alone one selects, writes and leaves", async ({ page, source }) => {
  await source.begin.focus()
  await press(page, "Enter")
  await expect(source.caret).toBeFocused()
  await expect(source.caret.getByRole("status")).toHaveText("The")
  await press(page, "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight")
  await expect(source.caret.getByRole("status")).toHaveText("Selected: memoir opens with")
  await expect(source.bar).toBeVisible()
  expect(await violations(page)).toEqual([])
  await press(page, "?")
  const keys = page.getByRole("dialog", { name: "Keys on this page" })
  await expect(keys).toBeVisible()
  expect(await violations(page)).toEqual([])
  await press(page, "Escape")
  await expect(keys).toHaveCount(0)
  await source.caret.focus()
  await press(page, "w")
  await expect(source.panel.locator("[contenteditable=true]")).toBeFocused()
  await page.keyboard.type("An odd beginning.")
  await press(page, "Control+Enter")
  await expect(source.card("a")).toContainText("An odd beginning.")
  expect(await source.wordsOf("a")).toBe("memoir opens with")

  await source.begin.focus()
  await press(page, "Enter", "ArrowDown", "h")
  await expect(source.letter("b")).toBeVisible()
  await expect(source.begin).toBeFocused()
  await press(page, "Enter", "Escape")
  await expect(source.caret).toHaveCount(0)
  await expect(source.begin).toBeFocused()
})

test("a draft survives a reload, together with its words", async ({ page, room, source }) => {
  await source.drag("Nobody who", "there has said otherwise")
  await source.bar.getByRole("button", { name: "Write" }).click()
  await source.field.click()
  await source.field.fill("Who could have?")
  await page.waitForTimeout(1000)
  await source.open(room.path)
  await expect(source.panel.locator("blockquote")).toContainText("Nobody who was there has said otherwise")
  await expect(source.field).toContainText("Who could have?")
  await source.panel.getByRole("button", { name: "Say it" }).click()
  await expect(source.card("a")).toContainText("Who could have?")
  await source.open(room.path)
  await expect(source.panel).toHaveCount(0)
})

test("a text that changed meanwhile: the words are found in the new one, or one is told", async ({
  page,
  room,
  source,
}) => {
  await source.drag("Nobody who", "there has said otherwise")
  await source.bar.getByRole("button", { name: "Write" }).click()
  await source.field.click()
  await source.field.fill("Who could have?")
  await replaceText(room, `A foreword, added later.\n\n${HARBOUR_TEXT}`)
  await source.panel.getByRole("button", { name: "Say it" }).click()
  await expect(source.card("a")).toContainText("Who could have?")
  await expect.poll(() => source.wordsOf("a")).toBe("Nobody who was there has said otherwise")
  await expect(page.locator("#text")).toContainText("A foreword, added later.")

  await source.drag("So ends", "of a long book")
  await replaceText(room, HARBOUR_TEXT.replace("So ends the first part", "Thus closes part one"))
  await source.bar.getByRole("button", { name: "Write" }).click()
  await source.field.click()
  await source.field.fill("A long one indeed.")
  await source.panel.getByRole("button", { name: "Say it" }).click()
  await expect(source.panel.getByRole("alert")).toContainText("This text has changed meanwhile")
  await expect(source.field).toContainText("A long one indeed.")
  await expect(page.locator("#text")).toContainText("Thus closes part one")
  await source.drag("Thus closes", "of a long book")
  await source.bar.getByRole("button", { name: "Use these words" }).click()
  await source.panel.getByRole("button", { name: "Say it" }).click()
  await expect(page.locator("[data-note]", { hasText: "A long one indeed." })).toBeVisible()
  const both = "Nobody who was there has said otherwiseThus closes part one of a long book"
  await expect.poll(() => source.wordsOf("a")).toBe(both)
})

test("who has not signed in is asked to", async ({ page, room }) => {
  const source = new AnnotatedSource(page)
  await source.open(room.path)
  await source.drag("The wind", "it unstoppable")
  await expect(source.bar.getByRole("link", { name: "Sign in to annotate" })).toHaveAttribute(
    "href",
    `/account/sign-in?next=${encodeURIComponent(room.path)}`,
  )
  await expect(source.bar.getByRole("button", { name: /^Highlight/ })).toHaveCount(0)
})

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true, colorScheme: "dark" })

  test("the bar is at the foot, the form and the cards are sheets", async ({ page, source }) => {
    await page.evaluate(() => {
      const words = document.querySelector("#text [data-start]")!
      getSelection()!.selectAllChildren(words)
    })
    await expect(source.bar).toBeVisible()
    const box = (await source.bar.boundingBox())!
    expect(Math.round(box.y + box.height)).toBe(phone.height)
    expect(await violations(page)).toEqual([])
    await source.bar.getByRole("button", { name: "Write" }).tap()
    await expect(source.panel).toBeInViewport()
    expect(await violations(page)).toEqual([])
    await source.say("At peace, then.")
    await expect(source.card("a")).toBeHidden()
    await source.letter("a").tap()
    await expect(source.card("a")).toBeInViewport()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await source.card("a").getByRole("link", { name: "Close" }).tap()
    await expect(source.card("a")).toBeHidden()
  })
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("one writes about a whole paragraph", async ({ page, context, room, baseURL }) => {
    await signInAs(context, room.ann, baseURL!)
    await page.goto(room.path)
    await page.getByRole("link", { name: "Write about paragraph 2" }).click()
    await page.getByRole("textbox", { name: "Your remark on paragraph 2" }).fill("A whole paragraph.")
    await page.getByRole("button", { name: "Say it" }).click()
    const card = new AnnotatedSource(page).card("a")
    await expect(card).toContainText("A whole paragraph.")
    await page.emulateMedia({ media: "print" })
    await expect(card).toBeVisible()
  })
})
