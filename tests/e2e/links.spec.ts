import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base } from "@/tests/e2e/pack"
import { LinkPages, linksTo } from "@/tests/e2e/pages/link-pages"

const GONE = "This link no longer works"
const withNext = (page: string) => `${page}?next=${encodeURIComponent(`${base}?voices=all`)}`
const someone = () => ({
  name: "Ida Mett",
  email: `ida.${randomUUID()}@example.org`,
  password: "a long enough password",
})

async function signUp(page: Page, path = "/account/sign-up") {
  const person = someone()
  await page.goto(path)
  await page.getByLabel("Your name").fill(person.name)
  await page.getByLabel("E-mail").fill(person.email)
  await page.getByLabel("Password").fill(person.password)
  await page.getByRole("button", { name: "Sign up" }).click()
  await expect(page).not.toHaveURL(/sign-up/)
  return person
}

test("one asks for a link, follows it once, and is where one was going", async ({ page, frame, context }) => {
  const ida = await signUp(page)
  await context.clearCookies()
  const links = new LinkPages(page)
  await page.goto(withNext("/account/sign-in"))
  await frame.main.getByRole("link", { name: "Sign in by a link" }).click()
  await links.ask(ida.email)
  await expect(frame.main).toContainText("No mail is set up here. The link was written to the server’s log")

  const link = await links.sent(ida.email)
  for (const _ of ["a program that checks mail", "a person"]) {
    await page.goto(link)
    await expect(frame.main).toContainText(`You will be signed in as ${ida.email}.`)
  }
  await links.enter()
  await expect(page).toHaveURL(`${base}?voices=all`)
  await expect(frame.masthead.getByRole("link", { name: ida.name })).toBeVisible()

  await context.clearCookies()
  await page.goto(link)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(GONE)
  await frame.main.getByRole("link", { name: "Ask for a new one" }).click()
  await expect(page).toHaveURL(withNext("/account/link"))
})

test("nobody learns whether an address has an account, and nothing is sent to strangers", async ({
  page,
  frame,
}) => {
  const ida = await signUp(page)
  const stranger = someone()
  await page.context().clearCookies()
  const links = new LinkPages(page)
  const answers: string[] = []
  for (const email of [stranger.email, ida.email]) {
    await page.goto("/account/link")
    await links.ask(email)
    await expect(page).toHaveURL("/account/link/asked")
    answers.push(await frame.main.innerText())
  }
  expect(answers[0]).toBe(answers[1])
  await links.sent(ida.email)
  expect(linksTo(stranger.email)).toEqual([])
})

test("a link asked for a fourth time in a row is refused, with what was typed", async ({ page, frame }) => {
  const { email } = someone()
  const links = new LinkPages(page)
  for (const _ of [1, 2, 3]) {
    await page.goto("/account/link")
    await links.ask(email)
    await expect(page).toHaveURL("/account/link/asked")
  }
  await page.goto("/account/link")
  await links.ask(email)
  await expect(frame.main.getByRole("alert")).toHaveText(/^Too many attempts\. Try again in 1\d minutes\.$/)
  await expect(page.getByLabel("E-mail")).toHaveValue(email)
})

test("whoever came in by a link sets a password without the old one, or deletes the account", async ({
  page,
  frame,
  accounts,
}) => {
  const ida = await signUp(page)
  const links = new LinkPages(page)
  const comeInByLink = async (time: number) => {
    await page.goto("/account")
    await page.getByRole("button", { name: "Send me a link" }).click()
    await expect(page).toHaveURL("/account/link/asked")
    await page.goto(await links.sent(ida.email, time))
    await links.enter()
    await expect(page).toHaveURL("/account")
  }
  await comeInByLink(1)
  const sessions = page.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem")
  await expect(sessions).toHaveCount(1)
  await page.getByLabel("A new one").fill("a password not forgotten")
  await page.getByRole("button", { name: "Set the password" }).click()
  await expect(page.getByRole("status")).toContainText("Your password is changed.")

  await accounts.signOut(ida.name)
  await accounts.signIn({ ...ida, password: "a password not forgotten" })
  await expect(page).toHaveURL("/")
  await page.goto("/account")
  await expect(page.getByLabel("Your present password")).toBeVisible()

  await comeInByLink(2)
  await page.getByRole("button", { name: "Delete the account for good" }).click()
  await expect(page).toHaveURL("/")
  await expect(frame.masthead.getByRole("link", { name: "Sign in" })).toBeVisible()
})

test("sign-up and the demo go on to where one was going, and never to another site", async ({
  page,
  frame,
  context,
}) => {
  await page.goto(withNext("/account/sign-in"))
  await frame.main.getByRole("link", { name: "Sign up" }).click()
  await expect(page).toHaveURL(/sign-up\?next=/)
  await signUp(page, page.url())
  await expect(page).toHaveURL(`${base}?voices=all`)
  await page.goto(withNext("/account/sign-in"))
  await expect(page).toHaveURL(`${base}?voices=all`)
  for (const [next, path] of [
    [`${base}?voices=all`, `${base}?voices=all`],
    ["//elsewhere.invalid", "/"],
    ["/\\elsewhere.invalid", "/"],
    ["/.//elsewhere.invalid", "/"],
    ["https://elsewhere.invalid", "/"],
  ]) {
    await context.clearCookies()
    await page.goto(`/account/sign-in?next=${encodeURIComponent(next!)}`)
    await page.getByRole("button", { name: "Step in as the demo student" }).click()
    await expect(page, next).toHaveURL(path!)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test("a link is asked for and followed all the same", async ({ page, frame, context }) => {
    const ida = await signUp(page)
    await context.clearCookies()
    const links = new LinkPages(page)
    await page.goto("/account/link")
    await links.ask(ida.email)
    await page.goto(await links.sent(ida.email))
    await links.enter()
    await expect(page).toHaveURL("/")
    await expect(frame.masthead.getByRole("link", { name: ida.name })).toBeVisible()
  })
})

test("axe finds nothing wrong with any of it, on a desk and a phone, light and dark", async ({
  page,
  frame,
  context,
  baseURL,
}) => {
  const ida = await signUp(page)
  await context.clearCookies()
  const links = new LinkPages(page)
  await page.goto("/account/link")
  await links.ask(ida.email)
  const link = await links.sent(ida.email)
  const look = async (paths: string[]) => {
    for (const theme of ["light", "dark"]) {
      await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
      for (const size of [{ width: 1440, height: 900 }, phone]) {
        await page.setViewportSize(size)
        for (const path of paths) {
          await page.goto(path)
          expect.soft(await violations(page), `${path}, ${theme}, ${size.width}`).toEqual([])
          expect.soft(await frame.overflow(), `${path} is wider than a phone by`).toBeLessThanOrEqual(0)
        }
      }
    }
  }
  await look(["/account/link", "/account/link/asked", link, "/account/link/open?token=another"])
  await page.goto(link)
  await links.enter()
  await expect(page).toHaveURL("/")
  await look(["/account", "/account/link/asked"])
})
