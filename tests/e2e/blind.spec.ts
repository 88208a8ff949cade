import { violations } from "@/tests/e2e/accessibility"
import { aCircle, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const whole = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${literal(word)}(?![\\p{L}\\p{N}-])`, "u")

// What stands in the debate's own title, address and questions tells nothing of who holds what.
function withoutTheDebate(bytes: string): string {
  const own = [pack.slug, pack.title, ...pack.questions.map(({ ask }) => ask)]
  return own.reduce((left, words) => left.replaceAll(words, ""), bytes)
}

const named = pack.voices
  .filter(({ kind }) => kind === "reviewer" || kind === "author" || kind === "quoted")
  .flatMap((voice) => [voice.name, voice["short-name"] ?? voice.name, voice.id])
const titles = pack.sources.map(({ csl }) => csl.title)
const addresses = [...pack.claims, ...pack.sources].map(({ id }) => id)

test("not one name is in the bytes until one has judged; then the one claim has its names", async ({
  page,
  context,
  baseURL,
}) => {
  const { ann } = await aCircle()
  await signInAs(context, ann, baseURL!)
  const path = `${base}/compare?blind&question=kronstadt`
  const bytes = withoutTheDebate(await (await page.request.get(path)).text())
  expect(bytes).toContain("Voice A")
  for (const word of [...named, ...titles, ...addresses]) expect.soft(bytes, word).not.toMatch(whole(word))

  await page.goto(path)
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(phone)
  expect(await violations(page)).toEqual([])
  await expect(page.getByText("0 of 11 judged.")).toBeVisible()
  const first = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /^Claim 1: / }) })
  await expect(first.getByRole("heading")).toHaveText("Claim 1: Voice A")
  await first.getByRole("button", { name: "yes" }).first().focus()
  await page.keyboard.press("Enter")
  await expect(first.getByRole("heading")).not.toHaveText("Claim 1: Voice A")
  await expect(first.getByRole("heading")).toBeFocused()
  const holder = (await first.getByRole("heading").innerText()).replace("Claim 1: ", "")
  expect(pack.voices.map(({ name }) => name)).toContain(holder)
  await expect(first.getByText("You say: yes")).toBeVisible()
  await expect(page.getByText("1 of 11 judged.")).toBeVisible()
  await expect(page.getByRole("heading", { name: /Voice A$/ })).toHaveCount(10)
})

test("voices chosen by name are read without it, in the address too; who is not signed in is told so", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(`${base}/compare?voices=gray,filtzer`)
  await page.getByRole("link", { name: "Read them with the names hidden" }).click()
  await expect(page).toHaveURL(/\/compare\?blind&of=[0-9a-f-]+,[0-9a-f-]+$/)
  await expect(page.getByText("Only who is signed in can judge.")).toBeVisible()
  await expect(page.getByRole("article")).toHaveCount(0)
  const { ann } = await aCircle()
  await signInAs(context, ann, baseURL!)
  await page.reload()
  await expect(page.getByRole("article")).toHaveCount(2)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("one judges and is told as well", async ({ page, context, baseURL }) => {
    const { bob } = await aCircle()
    await signInAs(context, bob, baseURL!)
    await page.goto(`${base}/compare?blind&question=cheka`)
    await page.getByRole("button", { name: "in part" }).first().click()
    await expect(page.getByText("You say: in part")).toBeVisible()
    await expect(page.getByText("1 of 7 judged.")).toBeVisible()
  })
})
