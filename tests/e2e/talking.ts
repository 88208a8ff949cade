import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { test as plain } from "@/tests/e2e/fixtures"
import { pack } from "@/tests/e2e/pack"
import { Discussion } from "@/tests/e2e/pages/discussion"

/** A journey of the demo student, who may talk; `elsewhere` is a page in another browser. */
export const test = plain.extend<{ talk: Discussion; elsewhere: Page }>({
  talk: async ({ page }, use) => {
    const talk = new Discussion(page)
    await talk.stepIn("student")
    await use(talk)
  },
  elsewhere: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL })
    await use(await context.newPage())
    await context.close()
  },
})

/** The id of the claim at that place in the pack. */
export const claim = (at: number): string => pack.claims[at]!.id

/** Words that nobody else says. */
export const aRemark = (words: string): string => `${words} (${randomUUID().slice(0, 8)})`
