import type { Page } from "@playwright/test"
import { addresses, lists } from "@/tests/e2e/addresses"
import { expect } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { aName, signUp, someone, test } from "@/tests/e2e/seminars"

declare global {
  interface Window {
    titles?: string[]
  }
}

/** From now on notes every title the document has, at each change of it and in each frame. */
async function watchTitles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const titles = [document.title]
    window.titles = titles
    const look = () => {
      if (titles.at(-1) !== document.title) titles.push(document.title)
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
    const everyFrame = () => {
      look()
      requestAnimationFrame(everyFrame)
    }
    everyFrame()
  })
}

/** The titles since then; none where the page was loaded anew, and not replaced by script. */
const titlesSince = (page: Page) => page.evaluate(() => window.titles ?? [])

test("a page that replaces another after an action has its title at once", async ({
  page,
  seminars,
  other,
}) => {
  const name = aName("Titles")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  const invitation = new URL((await seminars.makeCode()).link).pathname
  await other.goto(`/account/sign-up?next=${encodeURIComponent(invitation)}`)
  await watchTitles(other)
  await signUp(other, someone())
  await other.getByRole("button", { name: "Join the seminar" }).click()
  await expect(other).toHaveTitle(`${name} – Disputatio`)
  await other.waitForLoadState("networkidle")
  expect(await titlesSince(other)).toEqual([
    "Sign up – Disputatio",
    `Join ${name} – Disputatio`,
    `${name} – Disputatio`,
  ])
  await page.goto("/account")
  await watchTitles(page)
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page).toHaveTitle("Disputatio")
  expect(await titlesSince(page)).toEqual(["Your account – Disputatio", "Disputatio"])
})

test("every kind of page brings one title in its head, before any script", async ({ page }) => {
  const some = Object.values(addresses).map(([first]) => first!)
  const absent = ["/nothing-here", `${base}/nothing-here`, `${base}/claims/none`, "/seminars/none/none"]
  const account = ["sign-in", "sign-up", "link", "link/asked", "link/open"].map((each) => `/account/${each}`)
  for (const path of ["/", "/search?q=kronstadt", ...lists, ...some, ...absent, ...account]) {
    const html = await (await page.request.get(path)).text()
    const words = html.replace(/<script\b[\s\S]*?<\/script>/g, "")
    expect(words.match(/<title\b/g), path).toHaveLength(1)
    expect(words.slice(0, words.indexOf("</head>")), path).toMatch(/<title>(.+ – )?Disputatio<\/title>/)
  }
})
