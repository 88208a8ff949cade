import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { firstAdministratorAddress, type Person } from "@/tests/e2e/pages/account-pages"
import { Frame } from "@/tests/e2e/pages/frame"

const person = {
  name: "Ada Reader",
  email: `ada.${randomUUID()}@example.org`,
  password: "a long enough password",
}

/** Makes another person an administrator, and steps down: from both sides of the page. */
async function handOver(page: Page, other: Page, successor: Person) {
  await other.goto("/account/sign-up")
  await other.getByLabel("Your name").fill(successor.name)
  await other.getByLabel("E-mail").fill(successor.email)
  await other.getByLabel("Password").fill(successor.password)
  await other.getByRole("button", { name: "Sign up" }).click()
  await expect(other).toHaveURL("/")
  expect((await other.goto("/account/administrators"))?.status()).toBe(404)

  await page.getByRole("main").getByRole("link", { name: "Administrators" }).click()
  const people = page.getByRole("main").getByRole("listitem")
  await expect(people).toHaveCount(1)
  await expect(people).toContainText("The only one, so they stay.")
  const add = async (email: string) => {
    await page.getByLabel("E-mail").fill(email)
    await page.getByRole("button", { name: "Add" }).click()
  }
  await add(`nobody.${successor.email}`)
  await expect(page.getByRole("main")).toContainText("No account has this address.")
  expect(await violations(page)).toEqual([])
  await add(successor.email)
  await expect(page.getByRole("status")).toHaveText("They look after this installation now, too.")
  await expect(people).toHaveCount(2)
  for (const size of [phone, { width: 1440, height: 900 }]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await new Frame(page).overflow()).toBeLessThanOrEqual(0)
  }

  await page.getByRole("button", { name: "Step down" }).click()
  await expect(page.getByRole("status")).toHaveText("You no longer look after this installation.")
  expect((await page.goto("/account/administrators"))?.status()).toBe(404)
  await other.goto("/account/administrators")
  await expect(other.getByRole("main").getByRole("listitem")).toContainText(successor.name)
}

test("the first administrator's address works once; then one signs out and in, and hands over", async ({
  page,
  frame,
  accounts,
  browser,
  baseURL,
}) => {
  const address = await firstAdministratorAddress()
  expect(address).toMatch(/^\/account\/first-administrator\?token=[\w-]+$/)

  await accounts.becomeAdministrator(address, { ...person, password: "short" })
  await expect(frame.main).toContainText("at least 12 characters")
  await expect(page.getByLabel("Your name")).toHaveValue(person.name)
  await expect(accounts.email).toHaveValue(person.email)

  await accounts.becomeAdministrator(address, person)
  await expect(page).toHaveURL("/")
  await accounts.signOut(person.name)
  await expect(frame.masthead.getByRole("link", { name: "Sign in" })).toBeVisible()

  await accounts.becomeAdministrator(address, { ...person, email: `other.${person.email}` })
  await expect(accounts.refusal).toHaveText("There is an administrator already. Ask them for an account.")
  expect(await firstAdministratorAddress()).toBe("")

  await accounts.signIn({ ...person, password: "not the right one" })
  await expect(accounts.refusal).toHaveText("This address and password do not belong together. Try again.")
  await expect(accounts.email).toHaveValue(person.email)
  await expect(accounts.password).toHaveValue("")

  await accounts.signIn({ ...person, email: person.email.toUpperCase() })
  await expect(frame.masthead.getByRole("link", { name: person.name })).toBeVisible()
  await page.goto("/account/sign-in")
  await expect(page).toHaveURL("/account")
  expect(await violations(page)).toEqual([])

  const other = await (await browser.newContext({ baseURL })).newPage()
  const name = `Bo ${"Verylongfamilyname".repeat(4)}`
  await handOver(page, other, { ...person, name, email: `bo.${person.email}` })
})
