import { randomUUID } from "node:crypto"
import { makeCircles, type Someone } from "@/tests/e2e/circles/circles"
import { expect, test } from "@/tests/e2e/fixtures"
import { anotherServer } from "@/tests/e2e/servers"

const path = "/debates/victor-serge/claims/terror-serge-generation-1937"
const POSTS = 24

const decoded = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&")

/** What the form of a page sends without scripts, but for what is typed. */
async function formOf(address: string, cookie: string, claim: string): Promise<Map<string, string>> {
  const html = await (await fetch(address + claim, { headers: { cookie } })).text()
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((each) => decoded(each).includes('name="target" value="{"claimId"')) ?? ""
  const inputs = form.matchAll(/<input type="hidden"(?: name="([^"]*)")?(?: value="([^"]*)")?/g)
  return new Map([...inputs].map(([, name = "", value = ""]) => [decoded(name), decoded(value)]))
}

type Post = { text: string; clientKey: string }

/** Sends a remark as the form does; true once the server says that it stands, false when it broke off. */
async function send(
  address: string,
  claim: string,
  someone: Someone,
  fields: Map<string, string>,
  post: Post,
) {
  const form = new FormData()
  for (const [name, value] of fields) form.set(name, value)
  form.set("clientKey", post.clientKey)
  form.set("text", post.text)
  form.set("kind", "COMMENT")
  form.set("audience", "EVERYONE")
  const headers = { cookie: someone.cookie, referer: address + claim, origin: address }
  try {
    const answer = await fetch(address + claim, { method: "POST", headers, body: form, redirect: "manual" })
    return answer.status === 303
  } catch {
    return false
  }
}

async function heardAt(
  address: string,
  after: string,
): Promise<{ cursor: string; messages: { id: string }[] }> {
  return (await fetch(`${address}/api/stream?debate=victor-serge&poll=1&after=${after}`)).json()
}

test("two web processes, one killed in the middle of posting: what was acknowledged is seen, each once", async ({
  page,
  baseURL,
}) => {
  const { speaker, mark } = await makeCircles()
  const claim = path
  const [here, there] = [baseURL!, await anotherServer()]
  try {
    const { cursor } = await heardAt(here, "")
    const fields = new Map([
      [here, await formOf(here, speaker.cookie, claim)],
      [there.address, await formOf(there.address, speaker.cookie, claim)],
    ])
    expect(fields.get(here)!.has("target")).toBe(true)

    let acknowledged = 0
    let broken = 0
    const post = async (number: number) => {
      const words = { text: `Post ${number} of ${mark}.`, clientKey: randomUUID() }
      // Whoever gets no answer sends again with the same key, wherever somebody answers.
      for (let to = number % 2 ? there.address : here; ; to = here) {
        if (await send(to, claim, speaker, fields.get(to)!, words)) break
        broken++
        expect(broken, "only the killed process leaves posts unanswered").toBeLessThan(POSTS)
      }
      acknowledged++
      // In the middle, while others are on their way.
      if (acknowledged === POSTS / 3) await there.kill()
    }
    await Promise.all(
      Array.from({ length: 6 }, async (_, lane) => {
        for (let number = lane; number < POSTS; number += 6) await post(number)
      }),
    )
    expect(acknowledged).toBe(POSTS)

    await page.goto(claim)
    const seen = await page.getByText(mark).allTextContents()
    const posts = seen.flatMap((text) => text.match(/Post \d+ of \w+\./g) ?? [])
    expect(posts.sort()).toEqual(
      Array.from({ length: POSTS }, (_, number) => `Post ${number} of ${mark}.`).sort(),
    )

    // Who listened meanwhile has heard of each once.
    const shown = await page.locator('article[id^="remark-"]').filter({ hasText: mark }).all()
    const ids = await Promise.all(shown.map(async (each) => (await each.getAttribute("id"))!.slice(7)))
    await expect
      .poll(async () => (await heardAt(here, cursor)).messages.filter(({ id }) => ids.includes(id)).length)
      .toBe(POSTS)
  } finally {
    await there.kill()
  }
})
