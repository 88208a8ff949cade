import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone } from "@/tests/e2e/fixtures"
import { test } from "@/tests/e2e/linked-room"
import { Linking } from "@/tests/e2e/pages/linking"

test("words are linked across two sources, with the ends and the remark kept on the way, and seen at both", async ({
  page,
  room,
  linking,
}) => {
  await linking.begin("The wind", "it unstoppable")
  await expect(linking.banner).toContainText("Linking “The wind made it unstoppable”")
  expect(await violations(page)).toEqual([])
  await linking.goOn("A letter to the editor")
  await expect(linking.banner).toContainText("“The wind made it unstoppable” of On a memoir")
  await linking.source.open(room.answer)
  await linking.end("Boats would", "have stopped it")
  await expect(linking.panel.locator("blockquote")).toHaveText([
    "“The wind made it unstoppable” On a memoir",
    "“Boats would have stopped it”",
  ])
  expect(await violations(page)).toEqual([])
  await linking.kind.selectOption("contradicts")
  await linking.field.click()
  await linking.field.fill("Both cannot be so.")
  await page.waitForTimeout(600)
  await linking.source.open(room.answer)
  await expect(linking.kind).toHaveValue("CONTRADICTS")
  await expect.poll(() => linking.written()).toBe("Both cannot be so.")
  await linking.make.click()
  await expect(linking.panel).toHaveCount(0)
  const far = linking.links.filter({
    hasText: "You link these words: contradicted by “The wind made it unstoppable”, ¶2 of On a memoir",
  })
  await expect(far).toBeVisible()
  expect(await linking.wordsOf("2a")).toBe("Boats would have stopped it")
  expect(await violations(page)).toEqual([])

  await far.getByRole("link", { name: "“The wind made it unstoppable”" }).click()
  await expect(page).toHaveURL(/adam-review\?at=(.+)#remark-\1$/)
  const card = linking.card("2a")
  await expect(card).toContainText("Both cannot be so.")
  await expect(card).toContainText("Contradicts “Boats would have stopped it”, ¶2 of A letter to the editor")
  expect(await violations(page)).toEqual([])
  await linking.source.begin.waitFor()
  await card.getByRole("button", { name: /^Remove the link to/ }).click()
  await expect(card).not.toContainText("Contradicts")
  await page.getByRole("button", { name: "Undo" }).click()
  await card.getByRole("link", { name: "“Boats would have stopped it”" }).click()
  await expect(page).toHaveURL(/brook-letter\?at=(link-.+)#\1$/)
  await expect(far).toBeInViewport()
})

test("with the keyboard alone words are linked within one text; who may read the remark sees both ends, others none", async ({
  page,
  room,
  linking,
  browser,
  baseURL,
}) => {
  const { keyboard } = page
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key)
  }
  await linking.source.begin.focus()
  await press("Enter", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight")
  await expect(linking.source.bar).toBeVisible()
  await press("t")
  await expect(linking.banner).toContainText("“memoir opens with”")
  await linking.source.begin.focus()
  await press("Enter")
  await expect(linking.source.caret).toBeFocused()
  await press("Alt+ArrowDown", "Alt+ArrowDown", "t")
  await expect(linking.kind).toBeFocused()
  await keyboard.type("explains")
  await linking.audience.selectOption("class")
  await linking.make.focus()
  await press("Enter")
  await expect(linking.panel).toHaveCount(0)
  await expect(linking.card("1a")).toContainText("Explains “The wind made it unstoppable, as Clark")
  await expect(linking.links).toContainText("You link these words: explained by “memoir opens with”, ¶1")

  const other = await browser.newContext({ baseURL })
  await signInAs(other, room.bob, baseURL!)
  const bob = new Linking(await other.newPage())
  await bob.source.open(room.path)
  await expect(bob.links).toContainText("Ann Lee links these words: explained by “memoir opens with”")
  await expect(bob.card("1a")).toContainText("Explains “The wind")
  await expect(bob.page.getByRole("button", { name: /^Remove the link to/ })).toHaveCount(0)
  await other.clearCookies()
  await bob.source.open(room.path)
  await expect(bob.links).toHaveCount(0)
  await expect(bob.card("1a")).toHaveCount(0)
  await other.close()
})

test("what is refused keeps the words, and a link begins at one's own remark, too", async ({
  page,
  linking,
}) => {
  await linking.begin("Nobody who", "there has said")
  await linking.end("Nobody who", "there has said")
  await linking.make.click()
  await expect(linking.panel.getByRole("alert")).toContainText("These are the same words.")
  await linking.panel.getByRole("button", { name: "Select other words" }).click()
  await linking.end("So ends", "the first part")
  await linking.panel.getByRole("button", { name: "Leave it" }).click()
  await expect(linking.banner).toHaveCount(0)

  await linking.source.drag("Nobody who", "there has said")
  await linking.source.bar.getByRole("button", { name: "Write" }).click()
  await linking.source.say("Who says so?")
  const card = linking.card("2a")
  await card.getByRole("button", { name: "Link to other words" }).click()
  await expect(linking.banner).toContainText("Linking the words of your remark “Who says so?”")
  await linking.end("So ends", "the first part")
  await linking.kind.selectOption("is an example of")
  await linking.make.click()
  await expect(card).toContainText("Is an example of “So ends the first part”")
  expect(await violations(page)).toEqual([])
})

test.describe("on a phone, in the dark", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true, colorScheme: "dark" })

  test("the banner, the form and the card of a link keep within the screen", async ({ page, linking }) => {
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    const select = (paragraph: number) =>
      page.evaluate(
        (at) => getSelection()!.selectAllChildren(document.querySelectorAll("#text [data-start]")[at]!),
        paragraph,
      )
    await select(0)
    const { bar } = linking.source
    await expect(bar).toBeVisible()
    await bar.getByRole("button", { name: "Link to other words" }).tap()
    await expect(linking.banner).toBeVisible()
    expect(await violations(page)).toEqual([])
    await select(2)
    await bar.getByRole("button", { name: "Link to these words" }).tap()
    await expect(linking.panel).toBeInViewport()
    expect(await wide()).toBeLessThanOrEqual(phone.width)
    expect(await violations(page)).toEqual([])
    await linking.make.tap()
    await expect(linking.panel).toHaveCount(0)
    await linking.sign("3a").tap()
    await expect(linking.card("3a")).toContainText("You link these words: see also “The memoir opens")
    await expect(linking.card("3a")).toBeInViewport()
    await expect(page.getByRole("button", { name: "Close this notice" })).toHaveCount(0)
    expect(await wide()).toBeLessThanOrEqual(phone.width)
    expect(await violations(page)).toEqual([])
  })
})
