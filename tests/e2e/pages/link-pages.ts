import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "@playwright/test"
import { expect } from "@/tests/e2e/fixtures"

/** The pages on which one signs in by a link; in these journeys no mail is set up, so links are in the server's log. */
export class LinkPages {
  constructor(readonly page: Page) {}

  /** Asks for a link to an address, on the page where a visitor does. */
  async ask(email: string): Promise<void> {
    await this.page.getByLabel("E-mail").fill(email)
    await this.page.getByRole("button", { name: "Send me a link" }).click()
  }

  /** The path and query of the last link in the log to that address, waited for until there are so many. */
  async sent(email: string, count = 1): Promise<string> {
    await expect
      .poll(() => linksTo(email).length, { message: `a link to ${email} in the log` })
      .toBeGreaterThanOrEqual(count)
    const { pathname, search } = new URL(linksTo(email).at(-1)!)
    return pathname + search
  }

  /** Presses the button of the page that a link leads to. */
  async enter(): Promise<void> {
    await this.page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  }
}

/** All links to an address that stand in the web server's log, the last one last. */
export function linksTo(email: string): string[] {
  const log = readFileSync(join(process.env.DISPUTATIO_DATA ?? ".data/test", "logs", "web.log"), "utf8")
  const letters = log.split("No mail is set up (SMTP_URL). To ").slice(1)
  return letters.flatMap((letter) => {
    const [link] = /https?:\/\/\S+\/account\/link\/open\?\S+/.exec(letter) ?? []
    return link && letter.startsWith(JSON.stringify(email)) ? [link] : []
  })
}
