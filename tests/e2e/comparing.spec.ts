import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { ComparePage } from "@/tests/e2e/pages/compare-page"

test("by keyboard alone one sets two voices side by side and goes to where they part", async ({
  page,
  frame,
  keyboard,
}) => {
  const compare = new ComparePage(page)
  await page.goto(base)
  await keyboard.enter(frame.masthead.getByRole("link", { name: "Compare" }), 12)
  await expect(page).toHaveURL(`${base}/compare`)
  await expect(compare.title).toHaveText("Compare")
  await expect(compare.premises.getByRole("listitem").first()).toContainText("Pete Glatter and John Gray")
  for (const name of ["Pete Glatter", "John Gray"]) {
    await keyboard.tabTo(page.getByRole("checkbox", { name: new RegExp(`^${name}`) }))
    await page.keyboard.press("Space")
  }
  await keyboard.enter(page.getByRole("button", { name: "Compare", exact: true }))
  await expect(page).toHaveURL(`${base}/compare?voices=glatter&voices=gray`)
  await expect(compare.title).toHaveText("Pete Glatter and John Gray compared")
  await expect(compare.inShort).toContainText("They disagree on")

  await keyboard.enter(compare.inShort.getByRole("link", { name: /^2: / }).first(), 40)
  await expect(page).toHaveURL(/#q2$/)
  const gray = compare.side(2, "John Gray")
  await expect(gray).toBeInViewport()
  await expect(gray.getByRole("article")).toHaveCount(1)
  await expect(gray.locator("blockquote").first()).toBeVisible()
  await expect(compare.side(12, "John Gray")).toContainText("Silent")
})

for (const [name, query] of [
  ["two voices", "?voices=glatter,gray"],
  ["one voice at several dates", "?voices=serge"],
  ["reports beside own words", "/reports"],
] as const) {
  test(`nothing is wrong for a reader of ${name}, on a desk and on a phone`, async ({ page, frame }) => {
    await page.goto(`${base}/compare${query}`)
    await frame.openFolds()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize(phone)
    expect(await violations(page)).toEqual([])
    expect(await frame.overflow()).toBeLessThanOrEqual(0)
  })
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the form puts the choice into the address, and one voice alone is shown at its dates", async ({
    page,
  }) => {
    const compare = new ComparePage(page)
    await compare.open(base)
    await page.getByRole("checkbox", { name: /^Victor Serge/ }).check()
    await page.getByRole("button", { name: "Compare", exact: true }).click()
    await expect(page).toHaveURL(`${base}/compare?voices=serge`)
    await expect(compare.title).toHaveText("Victor Serge, at several dates")
    await expect(compare.question(7)).toContainText("Another position than that of 1938")
  })
})

test("on paper every claim and its words stand, and no control", async ({ page, frame }) => {
  const compare = new ComparePage(page)
  await compare.open(base, "?voices=glatter,gray")
  await page.emulateMedia({ media: "print" })
  await expect(frame.masthead).toBeHidden()
  await expect(page.getByText("Other voices")).toBeHidden()
  const claims = pack.claims.filter(({ voice }) => voice === "glatter" || voice === "gray")
  await expect(page.locator("section[id^=q] article").filter({ visible: true })).toHaveCount(claims.length)
  await expect(page.locator("section[id^=q] article blockquote").first()).toBeVisible()
})

test("a reported claim stands beside its holder’s own words, on its page and in the list", async ({
  page,
}) => {
  await page.goto(`${base}/claims/kronstadt-serge-unavoidable-disputed`)
  const beside = page.getByRole("region", { name: "Beside Serge’s own words" })
  await expect(beside).toContainText("as quoted by Gray")
  await expect(beside).toContainText("as Filtzer reports")
  await beside.getByRole("link", { name: "All that is reported, beside own words" }).click()
  await expect(page).toHaveURL(`${base}/compare/reports`)
  const first = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 2 }) })
    .first()
  await expect(first).toContainText("Collides with Serge’s own words")
  await expect(first).toContainText("As Gray has it, Serge admits that the massacre was unavoidable")
  await expect(first).toContainText(
    "in his real view the rising is mishandled and its suppression totally unnecessary",
  )
})
