import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { test as plain } from "@/tests/e2e/fixtures"
import { SeminarPages } from "@/tests/e2e/pages/seminar-pages"

/** Playwright's test with the pages of seminars, and a browser of somebody else. */
export const test = plain.extend<{ seminars: SeminarPages; other: Page }>({
  seminars: ({ page }, use) => use(new SeminarPages(page)),
  other: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL })
    await use(await context.newPage())
    await context.close()
  },
})

/** A name that no other run has given to a seminar. */
export const aName = (title: string) => `${title} ${randomUUID().slice(0, 8)}`
/** A person who has no account yet. */
export const someone = (name = "Ida Mett") => ({
  name,
  email: `ida.${randomUUID()}@example.org`,
  password: "a long enough password",
})

/** Fills in the sign-up form that is open, and sends it. */
export async function signUp(page: Page, { name, email, password }: ReturnType<typeof someone>) {
  await page.getByLabel("Your name").fill(name)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign up" }).click()
}
