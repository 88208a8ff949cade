import type { Page } from "@playwright/test"
import { addresses, lists, papers, uses } from "@/tests/e2e/addresses"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

test.use({ viewport: phone })

/** Notes whatever a page does that it must not: errors on the console, breaches of its policy, requests elsewhere. */
async function watched(page: Page, host: string): Promise<string[]> {
  const wrong: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text())
  })
  page.on("pageerror", (error) => wrong.push(error.message))
  page.on("request", (request) => {
    const url = new URL(request.url())
    if (url.host !== host && url.protocol !== "data:") wrong.push(`asks ${url.host}`)
  })
  await page.exposeFunction("breach", (directive: string) => wrong.push(`breaks its policy: ${directive}`))
  await page.addInitScript(
    `addEventListener("securitypolicyviolation", (event) => breach(event.violatedDirective))`,
  )
  return wrong
}

const walks = {
  "home and account": [
    "/",
    ...["sign-in", "sign-up", "first-administrator", "link", "link/asked", "link/open"].map(
      (page) => `/account/${page}`,
    ),
    ...["/search", "/search?q=kronstadt", "/debates/new"],
  ],
  lists,
  questions: addresses.questions,
  voices: addresses.voices,
  sources: addresses.sources,
  prints: addresses.sources
    .slice(0, 3)
    .flatMap((path) => [`${path}/print?notes=margin`, `${path}/print?notes=end`]),
  papers,
  uses,
  ...Object.fromEntries(
    pack.questions.map(({ id }) => {
      const claims = pack.claims.filter((claim) => claim.question === id)
      return [`claims on ${id}`, claims.map((claim) => `${base}/claims/${claim.id}`)]
    }),
  ),
}

for (const [name, paths] of Object.entries(walks)) {
  test(`nothing breaks, leaks or overflows: ${name}`, async ({ page, frame, baseURL }) => {
    const wrong = await watched(page, new URL(baseURL!).host)
    const nonces = new Set<string>()
    for (const path of paths) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      const policy = answer!.headers()["content-security-policy"] ?? ""
      nonces.add(/script-src[^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? path)
      expect(policy, path).not.toMatch(/script-src[^;]*(unsafe|http|\*)/)
      await frame.openFolds()
      expect.soft(await frame.overflow(), `${path} is wider than a phone by`).toBeLessThanOrEqual(0)
    }
    expect(wrong).toEqual([])
    expect([...nonces].filter((nonce) => nonce.startsWith("/"))).toEqual([])
    expect(nonces.size).toBe(paths.length)
  })
}
