import { expect, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

const absent = [
  "/nothing-here",
  "/account/nothing-here",
  "/debates",
  "/debates/nothing-here",
  "/debates/nothing-here/claims/neither",
  `${base}/nothing-here`,
  `${base}/claims/a/b/c`,
  ...["questions", "claims", "voices", "sources"].map((part) => `${base}/${part}/nothing-here`),
  `${base}/claims/${"long-".repeat(300)}`,
  `${base}/claims/%3Cscript%3Ealert(1)%3C%2Fscript%3E`,
  `${base}/claims/%00`,
]

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    for (const path of absent) {
      test(`${path.slice(0, 60)} answers 404 with a way on`, async ({ page, frame }) => {
        const answer = await page.goto(path)
        expect(answer?.status()).toBe(404)
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address")
        await expect(frame.main).not.toContainText(/node_modules|\.(js|tsx?):\d+|Error:|prisma/i)
        const ways = await frame.main.getByRole("link").all()
        expect(ways.length).toBeGreaterThan(0)
        for (const way of ways) {
          const onward = await page.request.get((await way.getAttribute("href"))!)
          expect(onward.status()).toBe(200)
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
