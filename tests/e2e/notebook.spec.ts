import { removeRemark } from "@/lib/annotations/commands"
import { violations } from "@/tests/e2e/accessibility"
import { aCircle, type Someone, sayAbout, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { Frame } from "@/tests/e2e/pages/frame"
import { NotebookPage } from "@/tests/e2e/pages/notebook-page"

const [first, second] = pack.claims

/** Three remarks of one person, the last of them removed. */
async function threeRemarks(author: Someone, seminarId: string) {
  const own = await sayAbout(first!.id, author, { visibility: "ONLY_ME" }, "A note to # myself, <b>bold</b>.")
  const ours = await sayAbout(second!.id, author, { visibility: "SEMINAR", seminarId }, "A word among us.")
  const gone = await sayAbout(second!.id, author, { visibility: "ONLY_ME" }, "A word taken back.")
  await removeRemark(author, { id: gone, version: 1 })
  return { own, ours, gone }
}

test("one finds what one wrote, chooses of it, goes there and takes it along", async ({
  page,
  frame,
  baseURL,
}) => {
  const { seminar, ann } = await aCircle()
  const { own } = await threeRemarks(ann, seminar)
  const notebook = new NotebookPage(page)
  await signInAs(page.context(), ann, baseURL!)
  await page.goto("/")
  await frame.masthead.getByRole("link", { name: "Notebook" }).click()
  await expect(notebook.notes).toHaveCount(2)
  await expect(notebook.notes.first()).toContainText("A word among us.")
  await expect(notebook.notes.last()).toContainText(first!.statement)
  await expect(notebook.notes.last()).toContainText("read by only me")

  await notebook.words.fill("among")
  await notebook.show()
  await expect(page).toHaveURL(/q=among/)
  await expect(notebook.notes).toHaveCount(1)
  await notebook.main.getByRole("link", { name: "Show all" }).click()
  await expect(page).toHaveURL("/notebook")
  await notebook.unfold()
  await page.getByLabel("Who may read it").selectOption("Only me")
  await notebook.show()
  await expect(notebook.notes).toHaveCount(1)
  await expect(page.getByLabel("Who may read it")).toHaveValue("ONLY_ME")

  const markdown = await notebook.exported()
  expect(markdown).toMatch(/^# Notebook of Ann Elsewhere\n/)
  expect(markdown).toContain("A note to \\# myself, \\<b\\>bold\\</b\\>\\.")
  expect(markdown).toContain(`${base}/claims/${first!.id}?at=${own}#remark-${own}>`)
  expect(markdown).not.toContain("A word among us")

  await notebook.notes.getByRole("link").first().click()
  await expect(page).toHaveURL(new RegExp(`${base}/claims/${first!.id}\\?at=${own}#remark-${own}$`))
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("one brings back what one removed", async ({ page, baseURL }) => {
    const { seminar, ann } = await aCircle()
    await threeRemarks(ann, seminar)
    const notebook = new NotebookPage(page)
    await signInAs(page.context(), ann, baseURL!)
    await page.goto("/notebook")
    await notebook.main.getByRole("link", { name: "Removed lately" }).click()
    await expect(notebook.notes).toHaveCount(1)
    await expect(notebook.notes).toContainText("A word taken back.")
    await notebook.main.getByRole("button", { name: "Bring it back" }).click()
    await expect(notebook.main.getByRole("status").first()).toHaveText("It stands again where it stood.")
    await expect(notebook.notes).toHaveCount(3)
  })
})

test("nobody else's words are in it, and who has not signed in is asked to", async ({ page, baseURL }) => {
  const { seminar, ann, bob } = await aCircle()
  await threeRemarks(ann, seminar)
  const notebook = new NotebookPage(page)
  await page.goto("/notebook?kind=COMMENT")
  await expect(page).toHaveURL("/account/sign-in?next=%2Fnotebook%3Fkind%3DCOMMENT")
  await signInAs(page.context(), bob, baseURL!)
  await page.goto("/notebook")
  await expect(notebook.main).toContainText("You have written nothing yet.")
  const file = await (await page.context().request.get("/notebook/export")).text()
  expect(file).toMatch(/^# Notebook of Bob Reader\n\nTaken from Disputatio on .+\.\n$/)
})

test("by keyboard alone one chooses and opens a remark's place", async ({ page, keyboard, baseURL }) => {
  const { seminar, ann } = await aCircle()
  await threeRemarks(ann, seminar)
  const notebook = new NotebookPage(page)
  await signInAs(page.context(), ann, baseURL!)
  await page.goto("/notebook")
  await keyboard.tabTo(notebook.words)
  await page.keyboard.type("myself")
  await page.keyboard.press("Enter")
  await expect(notebook.notes).toHaveCount(1)
  await keyboard.enter(notebook.notes.getByRole("link").first())
  await expect(page).toHaveURL(new RegExp(`/claims/${first!.id}\\?at=`))
})

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing wrong, and nothing overflows, ${theme}`, async ({ page, context, baseURL }) => {
    const { seminar, ann } = await aCircle()
    await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    await signInAs(context, ann, baseURL!)
    const frame = new Frame(page)
    const look = async (path: string) => {
      for (const size of [{ width: 1440, height: 900 }, phone]) {
        await page.setViewportSize(size)
        await page.goto(path)
        await frame.openFolds()
        expect.soft(await violations(page), `${path}, ${size.width}`).toEqual([])
        expect.soft(await frame.overflow(), `${path}, ${size.width}`).toBeLessThanOrEqual(0)
      }
    }
    await look("/notebook")
    await threeRemarks(ann, seminar)
    await sayAbout(first!.id, ann, { visibility: "ONLY_ME" }, `${"long".repeat(80)} words`)
    for (const path of [
      "/notebook",
      "/notebook?removed=yes",
      "/notebook?q=nothing+like+this",
      "/notebook?done=back",
    ]) {
      await look(path)
    }
  })
}
