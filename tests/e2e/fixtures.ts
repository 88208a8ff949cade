import { test as plain } from "@playwright/test"
import { AccountPages } from "@/tests/e2e/pages/account-pages"
import { ClaimPage } from "@/tests/e2e/pages/claim-page"
import { ComparisonTable } from "@/tests/e2e/pages/comparison-table"
import { Frame } from "@/tests/e2e/pages/frame"
import { Keyboard } from "@/tests/e2e/pages/keyboard"
import { ReadingRoom } from "@/tests/e2e/pages/reading-room"

type Pages = {
  frame: Frame
  keyboard: Keyboard
  table: ComparisonTable
  claimPage: ClaimPage
  readingRoom: ReadingRoom
  accounts: AccountPages
}

/** Playwright's test, given the pages of the product. */
export const test = plain.extend<Pages>({
  frame: ({ page }, use) => use(new Frame(page)),
  keyboard: ({ page }, use) => use(new Keyboard(page)),
  table: ({ page }, use) => use(new ComparisonTable(page)),
  claimPage: ({ page }, use) => use(new ClaimPage(page)),
  readingRoom: ({ page }, use) => use(new ReadingRoom(page)),
  accounts: ({ page }, use) => use(new AccountPages(page)),
})

export { expect } from "@playwright/test"

/** A phone held upright, the narrowest that the pages are made for. */
export const phone = { width: 360, height: 780 }
