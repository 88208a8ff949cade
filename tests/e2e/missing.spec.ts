import { expect, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

const absent = {
  "anywhere on the site": ["/nothing-here", "/account/nothing-here", "/debates/nothing-here"],
  "in a debate that is not there": ["/debates/nothing-here/claims/neither"],
  "in the debate": [
    `${base}/nothing-here`,
    `${base}/claims/a/b/c`,
    ...["questions", "claims", "voices", "sources"].map((part) => `${base}/${part}/nothing-here`),
  ],
  "where nobody would look": [
    `${base}/claims/${"long-".repeat(300)}`,
    `${base}/claims/%3Cscript%3Ealert(1)%3C%2Fscript%3E`,
    `${base}/claims/%00`,
  ],
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    for (const [where, paths] of Object.entries(absent)) {
      test(`an unknown address ${where} answers 404 with a way on`, async ({ page, frame }) => {
        for (const path of paths) {
          const answer = await page.goto(path)
          expect(answer?.status(), path).toBe(404)
          expect(answer?.headers()["content-security-policy"], path).toContain("'nonce-")
          await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address")
          await expect(frame.main).not.toContainText(/node_modules|\.(js|tsx?):\d+|Error:|prisma/i)
          const ways = await frame.main.getByRole("link").all()
          expect(ways.length, path).toBeGreaterThan(0)
          for (const way of ways)
            expect((await page.request.get((await way.getAttribute("href"))!)).status()).toBe(200)
        }
      })
    }

    test("a mistyped claim is guessed", async ({ page, frame }) => {
      const { id } = pack.claims[0]!
      await page.goto(`${base}/claims/${id.slice(0, -1)}`)
      await expect(frame.main.locator(`a[href="${base}/claims/${id}"]`)).toBeVisible()
    })
  })
}

test("an address cut short arrives at the debates", async ({ page }) => {
  await page.goto("/debates")
  await expect(page).toHaveURL("/")
})
