import { randomUUID } from "node:crypto"
import { violations } from "@/tests/e2e/accessibility"
import { expect, test } from "@/tests/e2e/fixtures"
import { firstAdministratorAddress } from "@/tests/e2e/pages/account-pages"

const person = {
  name: "Ada Reader",
  email: `ada.${randomUUID()}@example.org`,
  password: "a long enough password",
}

test("the first administrator's address works once; then one signs out and in", async ({
  page,
  frame,
  accounts,
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
})
