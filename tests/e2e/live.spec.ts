import type { Browser, Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { aCircle, type Someone, sayAbout, signInAs } from "@/tests/e2e/elsewhere"
import { expect, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

// Each journey has a claim of its own, so that none hears another.
const claims = pack.claims.map(({ id }) => id)
const EVERYONE = { visibility: "EVERYONE" } as const

/** A page of one's own browser, signed in where somebody is named. */
async function pageOf(browser: Browser, baseURL: string, someone: Someone | null): Promise<Page> {
  const context = await browser.newContext({ baseURL })
  if (someone) await signInAs(context, someone, baseURL)
  return context.newPage()
}

/** Opens the claim and waits until the page hears what is said. */
async function listenAt(page: Page, claim: string): Promise<void> {
  const heard = page.waitForResponse((response) => response.url().includes("/api/stream"))
  await page.goto(`${base}/claims/${claim}`)
  expect((await heard).status()).toBe(200)
}

const remark = (page: Page, id: string) => page.locator(`#remark-${id}`)

/** Keeps all that a stream of this reader brings, in the page; returns how to read it. */
async function rawStream(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(async (address) => {
    const answer = await fetch(address)
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    const kept = globalThis as { raw?: string }
    kept.raw = ""
    const keep = async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) kept.raw += part.value
    }
    void keep()
  }, `/api/stream?debate=${pack.slug}`)
  return () => page.evaluate(() => (globalThis as { raw?: string }).raw ?? "")
}

const messagesIn = (raw: string): { id: string }[] =>
  raw
    .split("\n\n")
    .filter((block) => block.includes("data: ") && !block.includes("event: beat"))
    .map((block) => JSON.parse(/^data: (.*)$/m.exec(block)![1]!))

test("what one says appears at the others who may read it, without reload; elsewhere it leaves no trace", async ({
  browser,
  baseURL,
}) => {
  const claim = claims[0]!
  const { seminar, ann, bob, eve } = await aCircle()
  const [member, stranger, anyone] = [
    await pageOf(browser, baseURL!, bob),
    await pageOf(browser, baseURL!, eve),
    await pageOf(browser, baseURL!, null),
  ]
  for (const page of [member, stranger, anyone]) await listenAt(page, claim)
  const raw = await Promise.all([member, stranger, anyone].map(rawStream))
  const place = () => member.getByRole("heading", { level: 1 }).boundingBox()
  const before = await place()

  const among = await sayAbout(claim, ann, { visibility: "SEMINAR", seminarId: seminar }, "Said among us.")
  await expect(remark(member, among)).toContainText("Said among us.")
  await expect(member.getByRole("link", { name: /^1 new remark( below| above)?\.$/ })).toBeVisible()
  expect(await place()).toEqual(before)
  expect(await violations(member)).toEqual([])

  const open = await sayAbout(claim, ann, EVERYONE, "Said to everyone.")
  for (const page of [member, stranger, anyone])
    await expect(remark(page, open)).toContainText("Said to everyone.")
  await expect(member.getByRole("link", { name: /^2 new remarks/ })).toBeVisible()
  await expect(remark(stranger, among)).toHaveCount(0)

  // Other journeys speak in this debate at the same time.
  const ours = (text: string) =>
    messagesIn(text).flatMap(({ id }) => (id === among || id === open ? [id] : []))
  const heard = async () => (await Promise.all(raw.map((read) => read()))).map(ours)
  await expect.poll(heard).toEqual([[among, open], [open], [open]])
  for (const read of raw.slice(1)) expect(await read()).not.toContain(among)

  await member.getByRole("link", { name: /^2 new remarks/ }).click()
  await expect(member).toHaveURL(new RegExp(`#remark-${among}$`))
  await expect(member.getByRole("link", { name: /new remark/ })).toHaveCount(0)
  for (const page of [member, stranger, anyone]) await page.context().close()
})

test("the tabs of one reader share a connection; when its tab closes another takes over", async ({
  browser,
  baseURL,
}) => {
  const claim = claims[1]!
  const { ann, bob } = await aCircle()
  const first = await pageOf(browser, baseURL!, bob)
  await listenAt(first, claim)
  const second = await first.context().newPage()
  const asked: string[] = []
  second.on("request", (request) => {
    if (request.url().includes("/api/stream")) asked.push(request.url())
  })
  await second.goto(`${base}/claims/${claim}`)
  const one = await sayAbout(claim, ann, EVERYONE, "In both tabs.")
  await expect(remark(first, one)).toContainText("In both tabs.")
  await expect(remark(second, one)).toContainText("In both tabs.")
  expect(asked).toEqual([])

  await first.close()
  const two = await sayAbout(claim, ann, EVERYONE, "After the first is closed.")
  await expect(remark(second, two)).toContainText("After the first is closed.")
  expect(asked).toHaveLength(1)
  await second.context().close()
})

test("what was said while one was offline is there when one is back", async ({ browser, baseURL }) => {
  const claim = claims[2]!
  const { ann, bob } = await aCircle()
  const page = await pageOf(browser, baseURL!, bob)
  await listenAt(page, claim)
  await page.context().setOffline(true)
  const id = await sayAbout(claim, ann, EVERYONE, "Said meanwhile.")
  await page.context().setOffline(false)
  await expect(remark(page, id)).toContainText("Said meanwhile.")
  await page.context().close()
})

test("what is said while a page is hidden is shown when it is looked at", async ({ browser, baseURL }) => {
  const claim = claims[3]!
  const { ann, bob } = await aCircle()
  const page = await pageOf(browser, baseURL!, bob)
  await listenAt(page, claim)
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { value, configurable: true })
      document.dispatchEvent(new Event("visibilitychange"))
    }, hidden)
  await hide(true)
  const rendered: string[] = []
  page.on("request", (request) => {
    if (request.headers().rsc) rendered.push(request.url())
  })
  const read = await rawStream(page)
  const id = await sayAbout(claim, ann, EVERYONE, "Said unseen.")
  await expect.poll(read).toContain(id)
  expect(rendered).toEqual([])
  await hide(false)
  await expect(remark(page, id)).toContainText("Said unseen.")
  await page.context().close()
})

test("the stream of a debate that one may not read is not there, and neither is a page's that is none", async ({
  request,
  page,
}) => {
  const answer = await request.get("/api/stream?debate=no-such-debate")
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toBe("There is no such debate.\n")
  const asked: string[] = []
  page.on("request", (each) => {
    if (each.url().includes("/api/stream")) asked.push(each.url())
  })
  await page.goto(`${base}/claims/no-such-claim`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address")
  await page.goto("/debates/no-such-debate")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address")
  expect(asked).toEqual([])
})

test("asked for once, it says what came since a place, and goes on from the next", async ({ request }) => {
  const claim = claims[5]!
  const { ann, eve } = await aCircle()
  type Answer = { cursor: string; messages: { id: string; pages: string[] }[] }
  const ask = async (after = ""): Promise<Answer> => {
    const answer = await request.get("/api/stream", { params: { debate: pack.slug, poll: "1", after } })
    expect(answer.headers()["cache-control"]).toBe("no-store")
    return answer.json()
  }
  const { cursor } = await ask()
  const own = await sayAbout(claim, eve, { visibility: "ONLY_ME" }, "For myself.")
  const open = await sayAbout(claim, ann, EVERYONE, "For everyone.")
  const idsAfter = async (place: string) => (await ask(place)).messages.map(({ id }) => id)
  await expect.poll(() => idsAfter(cursor)).toContain(open)
  expect(await idsAfter(cursor)).not.toContain(own)
  expect(await idsAfter((await ask(cursor)).cursor)).not.toContain(open)
  expect((await ask("made up")).messages).toEqual([{ refresh: true }])
})
