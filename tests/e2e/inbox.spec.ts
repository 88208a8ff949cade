import type { Audience } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { aCircle, sayAbout, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { lettersTo, offAddress } from "@/tests/e2e/letters"
import { base } from "@/tests/e2e/pack"
import { Discussion } from "@/tests/e2e/pages/discussion"
import { InboxPage } from "@/tests/e2e/pages/inbox-page"
import { aRemark, claim } from "@/tests/e2e/talking"

const among = (seminarId: string): Audience => ({ visibility: "SEMINAR", seminarId })

test("one follows a claim, another writes, the inbox says so and leads to the very remark", async ({
  page,
  context,
  baseURL,
}) => {
  const { seminar, ann, bob } = await aCircle()
  await signInAs(context, bob, baseURL!)
  const inbox = new InboxPage(page)
  await page.goto(`${base}/claims/${claim(2)}`)
  await page.getByRole("button", { name: "Follow this claim" }).click()
  await expect(page.getByRole("button", { name: "Following this claim" })).toHaveAttribute(
    "aria-pressed",
    "true",
  )

  const words = aRemark("Where does he say it?")
  await sayAbout(claim(2), ann, among(seminar), words)
  await inbox.showing(words)
  await expect(inbox.link).toHaveText("Inbox 1 unread")
  await expect(inbox.notice(words)).toContainText("New")
  await expect(inbox.notice(words)).toContainText("Ann Elsewhere said something")
  await inbox.notice(words).getByRole("link").click()
  await expect(page).toHaveURL(/\/claims\/.*#remark-/)
  await expect(new Discussion(page).remark(words)).toBeInViewport()
  await expect(inbox.link).toHaveText("Inbox")

  await page.goto("/inbox?show=unread")
  await expect(page.getByRole("main")).toContainText("You have read everything.")
  await page.goto("/inbox/following")
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Following/ })
    .click()
  await expect(page.getByRole("main")).toContainText("You follow nothing yet.")
  await sayAbout(claim(2), ann, among(seminar), aRemark("Not for one who left"))
  const answered = aRemark("But this is")
  await follows(bob.userId)
  await sayAbout(claim(3), ann, among(seminar), answered)
  await inbox.showing(answered)
  await expect(page.getByRole("main")).not.toContainText("Not for one who left")
})

/** Somebody follows another claim by the time the journey goes on. */
async function follows(userId: string) {
  const { id, debateId } = await client().claim.findFirstOrThrow({ where: { slug: claim(3) } })
  await client().follow.create({ data: { userId, subjectKind: "claim", subjectId: id, debateId } })
}

test("a thread that one speaks in is followed by itself, and is left; a member is followed", async ({
  page,
  context,
  baseURL,
}) => {
  const { seminar, ann, bob } = await aCircle()
  await signInAs(context, bob, baseURL!)
  const [own, other] = [aRemark("My own"), aRemark("Another's")]
  await sayAbout(claim(4), bob, among(seminar), own)
  await sayAbout(claim(4), ann, among(seminar), other)
  const talk = new Discussion(page)
  await talk.open(claim(4))
  await expect(talk.remark(other).getByRole("button", { name: "Follow the thread of Ann" })).toBeVisible()
  await talk.remark(own).getByRole("button", { name: "Following the thread of Bob" }).click()
  await expect(talk.remark(own).getByRole("button", { name: "Follow the thread of Bob" })).toBeVisible()

  const { slug } = await client().seminar.findUniqueOrThrow({ where: { id: seminar } })
  await page.goto(`/seminars/victor-serge/${slug}`)
  for (const name of ["this seminar", "Ann Elsewhere"]) {
    await page.getByRole("button", { name: `Follow ${name}`, exact: true }).click()
    await expect(page.getByRole("button", { name: `Following ${name}`, exact: true })).toBeVisible()
  }
  await expect(page.getByRole("button", { name: "Follow Bob Reader" })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})

test("a letter tells of an answer, and one click in the mail program ends them", async ({
  page,
  context,
  baseURL,
  playwright,
}) => {
  const { seminar, ann, bob } = await aCircle()
  await signInAs(context, bob, baseURL!)
  await page.goto(`${base}/claims/${claim(5)}`)
  await page.getByRole("button", { name: "Follow this claim" }).click()
  await expect(page.getByRole("button", { name: "Following this claim" })).toBeVisible()
  const words = aRemark("Said to all who follow")
  await sayAbout(claim(5), ann, among(seminar), words)
  const inbox = new InboxPage(page)
  await inbox.showing(words)
  await client().user.update({ where: { id: bob.userId }, data: { lettersFollowed: "AT_ONCE" } })
  const [letter] = await lettersTo(bob.userId)
  expect(letter).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
  const off = offAddress(letter!)

  // A program that checks mail looks, and changes nothing; the mail program posts, without cookies.
  const stranger = await playwright.request.newContext({ baseURL })
  expect((await stranger.get(off)).ok()).toBe(true)
  const paces = () =>
    client().user.findUniqueOrThrow({ where: { id: bob.userId }, select: { lettersToMe: true } })
  expect((await paces()).lettersToMe).toBe("AT_ONCE")
  expect((await stranger.post(`${off}x`, { form: { "List-Unsubscribe": "One-Click" } })).status()).toBe(404)
  expect((await stranger.post(off, { form: { "List-Unsubscribe": "One-Click" } })).status()).toBe(200)
  expect((await paces()).lettersToMe).toBe("NEVER")
  await stranger.dispose()

  const shown = /\/inbox\/open\/[\w-]+/.exec(letter!.replace(/=\r\n/g, ""))![0]
  await page.goto(shown)
  await expect(page).toHaveURL(/#remark-/)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test("one follows, reads and marks as read, and turns letters off from the page", async ({
    page,
    context,
    baseURL,
  }) => {
    const { seminar, ann, bob } = await aCircle()
    await signInAs(context, bob, baseURL!)
    await page.goto(`${base}/claims/${claim(6)}`)
    await page.getByRole("button", { name: "Follow this claim" }).click()
    await expect(page.getByRole("button", { name: "Following this claim" })).toBeVisible()
    const words = aRemark("Plainly")
    await sayAbout(claim(6), ann, among(seminar), words)
    const inbox = new InboxPage(page)
    await inbox.showing(words)
    await client().user.update({ where: { id: bob.userId }, data: { lettersFollowed: "AT_ONCE" } })
    const [letter] = await lettersTo(bob.userId)
    await inbox.readAll.click()
    await expect(page.getByRole("main")).toContainText("All is marked as read.")
    await expect(inbox.link).toHaveText("Inbox")
    await context.clearCookies()
    await page.goto(offAddress(letter!))
    await page.getByRole("button", { name: "Turn letters off" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No more letters will come")
    await page.goto(`/inbox/open/${bob.userId}`)
    await expect(page).toHaveURL(/\/account\/sign-in\?next=/)
  })
})

test("axe finds nothing wrong, on a desk and a phone, light and dark, and the keyboard is enough", async ({
  page,
  frame,
  context,
  baseURL,
}) => {
  const { seminar, ann, bob } = await aCircle()
  await signInAs(context, bob, baseURL!)
  await page.goto(`${base}/claims/${claim(7)}`)
  const button = page.getByRole("button", { name: "Follow this claim" })
  await button.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("button", { name: "Following this claim" })).toBeFocused()
  const words = aRemark("To look at")
  await sayAbout(claim(7), ann, among(seminar), words)
  const inbox = new InboxPage(page)
  await inbox.showing(words)
  for (const theme of ["light", "dark"]) {
    await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size)
      for (const path of [
        "/inbox",
        "/inbox?show=to-me",
        "/inbox/following",
        "/inbox/off",
        "/inbox/off?done=off",
        "/account",
        `${base}/claims/${claim(7)}`,
      ]) {
        await page.goto(path)
        expect.soft(await violations(page), `${path}, ${theme}, ${size.width}`).toEqual([])
        expect.soft(await frame.overflow(), `${path} is wider than a phone by`).toBeLessThanOrEqual(0)
      }
    }
  }
  await page.goto("/inbox")
  await inbox.notice(words).getByRole("link").focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/#remark-/)
})
