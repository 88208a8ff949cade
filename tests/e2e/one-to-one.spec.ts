import type { Browser, Page } from "@playwright/test"
import type { Audience } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import { indexEvents } from "@/lib/search/commands"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, sayAbout } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { Discussion } from "@/tests/e2e/pages/discussion"
import { InboxPage } from "@/tests/e2e/pages/inbox-page"
import { aRemark, claim } from "@/tests/e2e/talking"
import { nameOf, pageOf, twoSeminars } from "@/tests/e2e/two-seminars"

const among = (seminarId: string): Audience => ({ visibility: "SEMINAR", seminarId })
const audience = (page: Page) =>
  page.getByRole("region", { name: "Discussion" }).getByRole("combobox", { name: "Who may read it" }).last()

async function opened(browser: Browser, baseURL: string, someone: Someone, at: number): Promise<Discussion> {
  const talk = new Discussion(await pageOf(browser, baseURL, someone))
  const heard = talk.page.waitForResponse((response) => response.url().includes("/api/stream"))
  await talk.open(claim(at))
  await heard
  return talk
}

async function foundBy(page: Page, words: string): Promise<number> {
  await page.goto(`/search?q=${encodeURIComponent(`"${words}"`)}&debate=${pack.slug}`)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  return page.getByRole("main").getByRole("listitem").filter({ hasText: words }).count()
}

// Long enough for a database server on which others have long transactions, which hold events back.
const live = { timeout: 60_000 }

test("a student writes to those who lead; they answer; another member sees nothing of it anywhere", async ({
  browser,
  baseURL,
}) => {
  const { spring, teal, ann, cid } = await twoSeminars()
  const [hers, his, third] = [
    await opened(browser, baseURL!, ann, 50),
    await opened(browser, baseURL!, teal, 50),
    await opened(browser, baseURL!, cid, 50),
  ]
  const [asked, answered] = [aRemark("May I take this side?"), aRemark("You may.")]
  await hers.write(asked)
  await audience(hers.page).focus()
  await audience(hers.page).selectOption(`Only ${spring.name}’s instructors and me`)
  await hers.say.focus()
  await hers.page.keyboard.press("Enter")
  await expect(hers.remark(asked)).toContainText(`for you and the instructors of ${spring.name}`)

  await expect(his.remark(asked)).toContainText(`for ${await nameOf(ann)} and the instructors`, live)
  await his
    .remark(asked)
    .getByRole("link", { name: /^Reply to/ })
    .click()
  const field = his.page.getByRole("textbox", { name: /^Your reply to/ })
  await his.write(answered, field)
  await his.page.getByRole("button", { name: "Say it" }).first().click()
  await expect(hers.remark(answered)).toContainText("for you and the instructors", live)
  for (const page of [hers.page, his.page]) expect(await violations(page)).toEqual([])

  const open = await sayAbout(claim(50), teal, among(spring.id), aRemark("To all of us"))
  await expect(third.page.locator(`#remark-${open}`)).toBeVisible(live)
  await expect(third.page.getByRole("main")).not.toContainText("May I take this side?")
  await expect(third.page.getByRole("main")).not.toContainText("You may.")
  await third.page.goto(`${base}`)
  await expect(third.page.getByRole("main")).toContainText(/./)
  const { id } = await client().annotation.findFirstOrThrow({ where: { bodyText: asked } })
  await indexEvents([{ subjectKind: "annotation", subjectId: id }])
  expect(await foundBy(his.page, asked)).toBe(1)
  expect(await foundBy(third.page, asked)).toBe(0)
  const inbox = new InboxPage(his.page)
  await inbox.showing(asked)
  await expect(inbox.notice(asked)).toContainText("wrote to you")
  await third.page.goto("/inbox")
  await expect(third.page.getByRole("main")).toContainText("Nothing concerns you yet.")
  for (const { page } of [hers, his, third]) await page.context().close()
})

test("from the list of members one writes to one of them alone, also without scripts and on a phone", async ({
  browser,
  baseURL,
}) => {
  const { spring, teal, ann } = await twoSeminars()
  const name = await nameOf(ann)
  for (const scripts of [true, false]) {
    const page = await pageOf(browser, baseURL!, teal, scripts)
    await page.setViewportSize(phone)
    await page.goto(`/seminars/${pack.slug}/${spring.slug}`)
    await page.getByRole("button", { name: `Write to ${name} alone` }).click()
    await expect(page.getByRole("main")).toContainText(
      "What you write next in this debate is for the two sides alone",
    )
    if (scripts) expect(await violations(page)).toEqual([])
    const talk = new Discussion(page)
    await talk.open(claim(51))
    await expect(audience(page).locator("option:checked")).toHaveText(`Only ${name} and the instructors`)
    const words = aRemark("A word to you")
    await talk.words.fill(words)
    await talk.say.click()
    await expect(talk.remark(words)).toContainText(`for ${name} and the instructors of ${spring.name}`)
    const theirs = await opened(browser, baseURL!, ann, 51)
    await expect(theirs.remark(words)).toContainText(`for you and the instructors of ${spring.name}`)
    for (const each of [page, theirs.page]) await each.context().close()
  }
})

for (const theme of ["light", "dark"]) {
  test(`a thread is moved to oneself and back, with the keyboard, ${theme}`, async ({ browser, baseURL }) => {
    const { spring, ann, cid } = await twoSeminars()
    const at = theme === "light" ? 52 : 53
    const [begun, reply] = [aRemark("Begun among us"), aRemark("Another's word")]
    const id = await sayAbout(claim(at), ann, among(spring.id), begun)
    const [hers, other] = [await opened(browser, baseURL!, ann, at), await opened(browser, baseURL!, cid, at)]
    await hers.page.context().addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    await other
      .remark(begun)
      .getByRole("link", { name: /^Reply to/ })
      .click()
    await other.write(reply, other.page.getByRole("textbox", { name: /^Your reply to/ }))
    await other.page.getByRole("button", { name: "Say it" }).first().click()
    await expect(hers.remark(reply)).toBeVisible(live)
    await hers.page.reload()

    const remark = hers.page.locator(`#remark-${id}`)
    await remark.getByRole("link", { name: /^Move the thread of/ }).focus()
    await hers.page.keyboard.press("Enter")
    const form = remark.getByRole("form", { name: /^Move the thread of/ })
    const where = form.getByRole("combobox", { name: "Who may read it" })
    await where.selectOption("Everyone who reads this debate")
    await expect(form.getByRole("status")).toContainText(
      "1 reply is by others, who did not write for everyone who reads this debate.",
    )
    await expect(form.getByRole("button", { name: "Move the thread" })).toHaveAttribute(
      "aria-disabled",
      "true",
    )
    await where.selectOption("Only me")
    await expect(form.getByRole("status")).toContainText(
      "The first remark and 1 reply will be for you alone.",
    )
    for (const size of [phone, { width: 1280, height: 900 }]) {
      await hers.page.setViewportSize(size)
      expect(await violations(hers.page)).toEqual([])
    }
    await form.getByRole("button", { name: "Move the thread" }).focus()
    await hers.page.keyboard.press("Enter")
    await expect(hers.notice).toContainText("The thread is moved.")
    await expect(remark).toContainText("for only you")
    await expect(other.page.getByText("A remark that is no longer here.")).toBeVisible(live)
    await expect(other.remark(reply)).toContainText("for only you")
    expect(await violations(hers.page)).toEqual([])

    await hers.page.getByRole("button", { name: "Undo" }).focus()
    await hers.page.keyboard.press("Enter")
    await expect(hers.notice).toContainText("It is where it was.")
    await expect(remark).toContainText(`for ${spring.name}`)
    await expect(other.remark(begun)).toBeVisible(live)
    await expect(hers.remark(reply)).toContainText(`for ${spring.name}`)
    for (const { page } of [hers, other]) await page.context().close()
  })
}

test("who leads two seminars moves a thread from one to the other, and back; without scripts too", async ({
  browser,
  baseURL,
}) => {
  const { spring, autumn, teal, ann, cid } = await twoSeminars()
  const words = aRemark("Said in spring")
  const id = await sayAbout(claim(54), ann, among(spring.id), words)
  const third = await opened(browser, baseURL!, cid, 54)
  const his = await opened(browser, baseURL!, teal, 54)
  const remark = (talk: Discussion) => talk.page.locator(`#remark-${id}`)
  await expect(remark(third)).toBeVisible()
  await remark(his)
    .getByRole("link", { name: /^Move the thread of/ })
    .click()
  await remark(his).getByRole("combobox", { name: "Who may read it" }).selectOption(autumn.name)
  await remark(his).getByRole("button", { name: "Move the thread" }).click()
  await expect(remark(his)).toContainText(`for ${autumn.name}`)
  await expect(remark(third)).toHaveCount(0, live)
  await his.page.getByRole("button", { name: "Undo" }).click()
  await expect(remark(third)).toBeVisible(live)

  const plain = new Discussion(await pageOf(browser, baseURL!, teal, false))
  await plain.open(claim(54))
  await remark(plain)
    .getByRole("link", { name: /^Move the thread of/ })
    .click()
  await remark(plain).getByRole("combobox", { name: "Who may read it" }).selectOption(autumn.name)
  await remark(plain).getByRole("button", { name: "Move the thread" }).click()
  await expect(plain.notice).toContainText("The thread is moved.")
  await expect(remark(plain)).toContainText(`for ${autumn.name}`)
  await expect(remark(third)).toHaveCount(0, live)
  await plain.page.getByRole("button", { name: "Undo" }).click()
  await expect(remark(plain)).toContainText(`for ${spring.name}`)
  await expect(plain.page.getByRole("button", { name: "Undo" })).toHaveCount(0)
  await expect(remark(third)).toBeVisible(live)
  for (const { page } of [plain, his, third]) await page.context().close()
})
