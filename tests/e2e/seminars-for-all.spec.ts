import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone } from "@/tests/e2e/fixtures"
import { pack } from "@/tests/e2e/pack"
import { Frame } from "@/tests/e2e/pages/frame"
import { SeminarPages } from "@/tests/e2e/pages/seminar-pages"
import { aName, signUp, someone, test } from "@/tests/e2e/seminars"

test("a seminar is made and its code by keyboard alone", async ({ page, frame, seminars, keyboard }) => {
  const name = aName("Keys")
  await seminars.stepIn("instructor", "/")
  await keyboard.enter(frame.masthead.getByRole("link", { name: "Seminars" }))
  await expect(page).toHaveURL("/seminars")
  // Another journey's debate may be there for a while, and first in the list.
  await keyboard.tabTo(page.getByLabel("On which debate"))
  await page.keyboard.type(pack.title)
  await keyboard.tabTo(page.getByLabel("Name"))
  await page.keyboard.type(name)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
  await keyboard.enter(page.getByRole("button", { name: "Make a code and a link" }))
  await expect(seminars.code).toBeVisible()
  await keyboard.enter(page.locator("summary", { hasText: "Archive the seminar" }))
  await keyboard.enter(page.getByRole("button", { name: "Archive the seminar" }), 2)
  await expect(seminars.done).toContainText("The seminar is archived.")
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a seminar is made, its code is shown, and another joins", async ({ seminars, browser, baseURL }) => {
    await seminars.stepIn("instructor")
    await seminars.make(pack.title, aName("Plain"))
    const { link } = await seminars.makeCode()
    const plainly = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const theirs = new SeminarPages(await plainly.newPage())
    await theirs.stepIn("student", new URL(link).pathname)
    await theirs.join.click()
    await expect(theirs.done).toContainText("You have joined.")
    await plainly.close()
  })
})

const aSeminarWithCode = async (page: Page, name: string) => {
  const seminars = new SeminarPages(page)
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  return { path: new URL(page.url()).pathname, link: new URL((await seminars.makeCode()).link).pathname }
}

async function look(at: Page, what: string) {
  await new Frame(at).openFolds()
  expect.soft(await violations(at), what).toEqual([])
  expect.soft(await new Frame(at).overflow(), `${what} is wider than its window by`).toBeLessThanOrEqual(0)
}

for (const theme of ["light", "sepia", "dark"]) {
  test(`axe finds nothing wrong with seminars, and long names fit a phone: ${theme}`, async ({
    page,
    context,
    frame,
    seminars,
    other,
    baseURL,
  }) => {
    for (const one of [context, other.context()]) {
      await one.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    }
    const { path, link } = await aSeminarWithCode(
      page,
      `${aName("Dampfschifffahrts")}${"gesellschaft".repeat(6)}`,
    )
    await other.goto(`/account/sign-up?next=${encodeURIComponent(link)}`)
    await signUp(other, someone(`Wolfeschlegelsteinhausenbergerdorff${"welche".repeat(8)}`))
    await look(other, "an invitation")
    const theirs = new SeminarPages(other)
    await theirs.join.click()
    await expect(theirs.done).toBeVisible()
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      for (const one of [page, other]) await one.setViewportSize(size)
      await look(other, `as a participant, ${size.width}`)
      for (const each of ["/seminars/new", link, "/seminars"]) {
        await page.goto(each)
        await look(page, `${each}, ${size.width}`)
      }
      await page.getByRole("textbox", { name: "Code" }).fill("wrong")
      await page.getByRole("button", { name: "Join", exact: true }).click()
      await expect(frame.main).toContainText(/No seminar has this code|Too many attempts/)
      await look(page, `a wrong code, ${size.width}`)
      await page.goto(`${path}?done=role`)
      await seminars.makeCode()
      await look(page, `a seminar with its code, ${size.width}`)
    }
  })
}
