import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"

const someone = () => ({
  name: "Ida Mett",
  email: `ida.${randomUUID()}@example.org`,
  password: "a long enough password",
})
type Someone = ReturnType<typeof someone>

async function signUp(page: Page, { name, email, password }: Someone) {
  await page.goto("/account/sign-in")
  await page.getByRole("main").getByRole("link", { name: "Sign up" }).click()
  await page.getByLabel("Your name").fill(name)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign up" }).click()
}

async function changePassword(page: Page, present: string, next: string) {
  await page.getByLabel("Your present password").fill(present)
  await page.getByLabel("A new one").fill(next)
  await page.getByRole("button", { name: "Change the password" }).click()
}

test("one signs up, is signed in, and the address is taken from then on", async ({
  page,
  frame,
  accounts,
}) => {
  const ida = someone()
  await signUp(page, ida)
  await expect(page).toHaveURL("/")
  await accounts.signOut(ida.name)
  await signUp(page, { ...ida, email: ida.email.toUpperCase() })
  await expect(frame.main).toContainText("No account can be made with this address.")
  await expect(page.getByLabel("Your name")).toHaveValue(ida.name)
  await expect(accounts.password).toHaveValue("")
})

test("one changes one's name and password, and ends sessions elsewhere", async ({
  page,
  frame,
  browser,
  baseURL,
}) => {
  const ida = someone()
  await signUp(page, ida)
  await expect(page).toHaveURL("/")

  const elsewhere = await (await browser.newContext({ baseURL })).newPage()
  const signInElsewhere = async (password: string) => {
    await elsewhere.goto("/account/sign-in")
    await elsewhere.getByLabel("E-mail").fill(ida.email)
    await elsewhere.getByLabel("Password").fill(password)
    await elsewhere.getByRole("main").getByRole("button", { name: "Sign in" }).click()
    await expect(elsewhere).toHaveURL("/")
  }
  const isOut = async () => {
    await elsewhere.goto("/account")
    await expect(elsewhere).toHaveURL("/account/sign-in")
  }
  const sessions = page.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem")

  await signInElsewhere(ida.password)
  await page.goto("/account")
  await page.getByRole("textbox", { name: "Your name" }).fill("Ida Gilman")
  await page.getByRole("button", { name: "Change the name" }).click()
  await expect(page.getByRole("status")).toHaveText("Your name is changed.")
  await expect(frame.masthead.getByRole("link", { name: "Ida Gilman" })).toBeVisible()

  await expect(sessions).toHaveCount(2)
  await expect(sessions.first()).toContainText("(this one)")
  await sessions.last().getByRole("button", { name: "End" }).click()
  await expect(sessions).toHaveCount(1)
  await isOut()

  await signInElsewhere(ida.password)
  await changePassword(page, "not the present one", "another long enough one")
  await expect(frame.main).toContainText("This is not your present password. Try again.")
  await changePassword(page, ida.password, "another long enough one")
  await expect(page.getByRole("status")).toContainText("Your password is changed.")
  await isOut()
  await signInElsewhere("another long enough one")

  await page.reload()
  await page.getByRole("button", { name: "End all others" }).click()
  await expect(page.getByRole("status")).toHaveText("All other sessions have ended.")
  await isOut()
})

for (const as of ["instructor", "student"]) {
  test(`in the demo a visitor steps in as the ${as}, in one click`, async ({ page, frame }) => {
    await page.goto("/account/sign-in")
    await page.getByRole("button", { name: `Step in as the demo ${as}` }).click()
    await expect(page).toHaveURL("/")
    await frame.masthead.getByRole("link", { name: `Demo ${as}` }).click()
    await expect(frame.main).toContainText("A demo person")
    await expect(page.getByRole("textbox", { name: "Your name" })).toHaveCount(0)
  })
}

test("the demo answers only to this computer's own names", async ({ request }) => {
  for (const path of ["/", "/account/sign-in"]) {
    const answer = await request.get(path, { headers: { host: "example.org" } })
    expect(answer.status(), path).toBe(421)
    expect(await answer.text()).toMatch(
      /^The demo answers only on the computer it runs on: open .+ there\.\n$/,
    )
  }
})

test("one takes along what the account holds, and deletes it", async ({ page, frame, accounts }) => {
  const ida = someone()
  await signUp(page, ida)
  await expect(page).toHaveURL("/")
  await page.goto("/account")
  const downloading = page.waitForEvent("download")
  await page.getByRole("link", { name: "Export" }).click()
  const file = await (await downloading).path()
  expect(JSON.parse(readFileSync(file, "utf8")).profile).toMatchObject({ name: ida.name, email: ida.email })

  const leave = async (password: string) => {
    await page.getByLabel("Your password, to delete the account").fill(password)
    await page.getByRole("button", { name: "Delete the account for good" }).click()
  }
  await leave("not the password")
  await expect(frame.main).toContainText("This is not your present password. Try again.")
  await leave(ida.password)
  await expect(page).toHaveURL("/")
  await expect(frame.masthead.getByRole("link", { name: "Sign in" })).toBeVisible()
  await accounts.signIn(ida)
  await expect(accounts.refusal).toHaveText("This address and password do not belong together. Try again.")
})

test("axe finds nothing wrong with one's account, on a desk and a phone, light and dark", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("/account/sign-up")
  expect.soft(await violations(page), "sign-up").toEqual([])
  await signUp(page, someone())
  await expect(page).toHaveURL("/")
  for (const theme of ["light", "dark"]) {
    await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size)
      await page.goto("/account")
      expect.soft(await violations(page), `${theme}, ${size.width}`).toEqual([])
    }
  }
})
