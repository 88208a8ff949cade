import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { pack } from "@/tests/e2e/pack"
import { Frame } from "@/tests/e2e/pages/frame"
import { SeminarPages } from "@/tests/e2e/pages/seminar-pages"

const test = plain.extend<{ seminars: SeminarPages; other: Page }>({
  seminars: ({ page }, use) => use(new SeminarPages(page)),
  other: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL })
    await use(await context.newPage())
    await context.close()
  },
})

const aName = (title: string) => `${title} ${randomUUID().slice(0, 8)}`
const someone = (name = "Ida Mett") => ({
  name,
  email: `ida.${randomUUID()}@example.org`,
  password: "a long enough password",
})

async function signUp(page: Page, { name, email, password }: ReturnType<typeof someone>) {
  await page.getByLabel("Your name").fill(name)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign up" }).click()
}

test("one makes a seminar; another signs up by its link, joins, leaves, and comes back by its code", async ({
  page,
  frame,
  seminars,
  other,
}) => {
  const name = aName("Spring")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  await expect(seminars.done).toContainText("you are its instructor")
  const { code, link } = await seminars.makeCode()
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{3}-[A-Z2-9]{4}$/)
  expect(new URL(link).pathname).toBe(`/seminars/join/${code}`)

  const theirs = new SeminarPages(other)
  await other.goto(new URL(link).pathname)
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(name)
  await expect(other.getByRole("main")).toContainText(pack.title)
  await expect(theirs.join).toHaveCount(0)
  await other.getByRole("main").getByRole("link", { name: "Sign up" }).click()
  await signUp(other, someone())
  await expect(theirs.join).toBeVisible()

  const here = page.url().split("?")[0]!
  await page.goto(here)
  await expect(seminars.members, "nobody joins by looking").toHaveCount(1)
  await expect(frame.main, "a code is shown once").not.toContainText(code)

  await theirs.join.click()
  await expect(theirs.done).toContainText("You have joined.")
  await expect(theirs.members).toHaveCount(2)
  await expect(other.getByText("Change", { exact: true })).toHaveCount(0)
  await other.goto(new URL(link).pathname)
  await expect(other.getByRole("main")).toContainText("You belong to it already.")
  await other.getByRole("link", { name: "Go to the seminar" }).click()

  await theirs.unfold("Leave the seminar", "Leave the seminar")
  await expect(theirs.done).toContainText("You have left the seminar.")
  expect((await other.goto(here))?.status()).toBe(404)
  await expect(other.getByRole("main")).not.toContainText(name)

  await other.goto("/seminars")
  await other.getByRole("textbox", { name: "Code" }).fill("not a code")
  await other.getByRole("button", { name: "Join", exact: true }).click()
  await expect(other.getByRole("main")).toContainText("No seminar has this code.")
  await expect(other.getByRole("textbox", { name: "Code" })).toHaveValue("not a code")
  await other.getByRole("textbox", { name: "Code" }).fill(` ${code.toLowerCase().replaceAll("-", " ")}`)
  await other.getByRole("button", { name: "Join", exact: true }).click()
  await expect(theirs.done).toContainText("You have joined.")
})

test("an instructor gives roles, renews and withdraws the code, renames, archives and removes", async ({
  page,
  frame,
  seminars,
  other,
}) => {
  const name = aName("Autumn")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  await expect(frame.main).toContainText("You are its only instructor.")
  const first = await seminars.makeCode()
  const second = await seminars.makeCode()
  expect(second.code).not.toBe(first.code)

  const theirs = new SeminarPages(other)
  expect((await other.goto(new URL(first.link).pathname))?.status()).toBe(404)
  await theirs.stepIn("student", new URL(second.link).pathname)
  await theirs.join.click()
  await expect(theirs.done).toContainText("You have joined.")

  await page.reload()
  await seminars.give("Demo student", "Observer")
  await expect(seminars.done).toHaveText("The role is changed.")
  await other.reload()
  await expect(other.getByRole("main")).toContainText("you read, and do not write")

  await seminars.unfold("Withdraw the code", "Withdraw the code")
  await expect(seminars.done).toContainText("The code is withdrawn.")
  await page.getByLabel("Name of the seminar").fill(`${name}, renamed`)
  await page.getByLabel("once one has written oneself").check()
  await page.getByRole("button", { name: "Save" }).click()
  await expect(seminars.done).toHaveText("The seminar is changed.")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, renamed`)
  await expect(page.getByLabel("once one has written oneself")).toBeChecked()

  await seminars.unfold("Archive the seminar", "Archive the seminar")
  await expect(frame.main).toContainText("nobody writes or joins")
  await expect(page.getByRole("heading", { name: "How others join" })).toHaveCount(0)
  await seminars.unfold("Bring the seminar back", "Bring the seminar back")
  await expect(seminars.done).toContainText("The seminar is back.")

  await seminars.unfold(/^Change/, "Remove from the seminar (Demo student)")
  await expect(seminars.members).toHaveCount(1)
  await other.reload()
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address")
})

test("someone else changed the seminar meanwhile: one is told, and keeps what one typed", async ({
  page,
  frame,
  seminars,
  context,
}) => {
  const name = aName("Winter")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  for (const [at, title] of [
    [elsewhere, `${name} one`],
    [page, `${name} two`],
  ] as const) {
    await at.getByLabel("Name of the seminar").fill(title)
    await at.getByRole("button", { name: "Save" }).click()
  }
  await expect(frame.main.getByRole("alert")).toContainText(
    "Someone else has changed this seminar meanwhile.",
  )
  await expect(page.getByLabel("Name of the seminar")).toHaveValue(`${name} two`)
})

test("a visitor is led to sign in and back; a seminar tells strangers nothing", async ({
  page,
  frame,
  other,
}) => {
  const seminars = new SeminarPages(other)
  const name = aName("Secret")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  const path = new URL(other.url()).pathname

  await page.goto(`/seminars/new?debate=${pack.slug}`)
  await page.getByRole("main").getByRole("link", { name: "Sign up" }).click()
  await signUp(page, someone())
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Make a seminar")
  await expect(page.getByLabel("On which debate")).toHaveValue(pack.slug)

  const answers: string[] = []
  for (const absent of [path, `${path}-and-more`, "/seminars/nothing/here", "/seminars/join/K7MQ-29T-HDWF"]) {
    expect((await page.goto(absent))?.status(), absent).toBe(404)
    answers.push((await frame.main.innerText()).replace(/\s+/g, " "))
    expect(await page.content(), absent).not.toContain(name)
  }
  expect(answers[0], "one that is there looks like one that is not").toBe(answers[1])
  await page.goto(`/seminars/${pack.slug}`)
  await expect(page).toHaveURL("/seminars")
  await expect(frame.main).toContainText("You belong to no seminar yet.")
})

test("a seminar is made and its code by keyboard alone", async ({ page, frame, seminars, keyboard }) => {
  const name = aName("Keys")
  await seminars.stepIn("instructor", "/")
  await keyboard.enter(frame.masthead.getByRole("link", { name: "Seminars" }))
  await expect(page).toHaveURL("/seminars")
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

test("axe finds nothing wrong with seminars, on a desk and a phone, in all themes; nothing is too wide", async ({
  page,
  context,
  frame,
  seminars,
  other,
  baseURL,
}) => {
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, `${aName("Donaudampfschifffahrts")}${"gesellschaft".repeat(6)}`)
  const path = new URL(page.url()).pathname
  const { link } = await seminars.makeCode()
  const theirs = new SeminarPages(other)
  await other.goto(`/account/sign-up?next=${encodeURIComponent(new URL(link).pathname)}`)
  await signUp(other, someone(`Wolfeschlegelsteinhausenbergerdorff${"welche".repeat(8)}`))
  const look = async (at: Page, what: string) => {
    await new Frame(at).openFolds()
    expect.soft(await violations(at), what).toEqual([])
    expect.soft(await new Frame(at).overflow(), `${what} is wider than its window by`).toBeLessThanOrEqual(0)
  }
  await look(other, "an invitation")
  await theirs.join.click()
  await expect(theirs.done).toBeVisible()
  for (const theme of ["light", "sepia", "dark"]) {
    for (const one of [context, other.context()]) {
      await one.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    }
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size)
      await other.setViewportSize(size)
      const as = `${theme}, ${size.width}`
      for (const each of ["/seminars", "/seminars/new", `${path}?done=role`, new URL(link).pathname]) {
        await page.goto(each)
        await look(page, `${each}, ${as}`)
      }
      await page.goto(path)
      await seminars.makeCode()
      await look(page, `its code, ${as}`)
      await page.goto("/seminars")
      await page.getByRole("textbox", { name: "Code" }).fill("wrong")
      await page.getByRole("button", { name: "Join", exact: true }).click()
      await expect(frame.main).toContainText(/No seminar has this code|Too many attempts/)
      await look(page, `a wrong code, ${as}`)
      await other.goto(path)
      await look(other, `as a participant, ${as}`)
    }
  }
})
