import { randomUUID } from "node:crypto"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone } from "@/tests/e2e/fixtures"
import { Discussion } from "@/tests/e2e/pages/discussion"
import { VocabularyPage } from "@/tests/e2e/pages/vocabulary-page"
import { aRemark, claim, test } from "@/tests/e2e/talking"

// What members may add is one setting of the demo’s seminar: one after the other.
test.describe.configure({ mode: "default" })

const aWord = (word: string) => `${word} ${randomUUID().slice(0, 6)}`
// Other journeys have the demo’s student join seminars, too.
const toTheSeminar = (talk: Discussion) =>
  talk.region
    .getByRole("combobox", { name: "Who may read it" })
    .last()
    .selectOption({ label: "Revolution and memory" })
const tagsField = (talk: Discussion) => talk.region.getByRole("combobox", { name: "Tags" }).last()

test("an instructor keeps a vocabulary; a student tags with it by keyboard, and finds what is tagged", async ({
  page,
  talk,
  elsewhere,
}) => {
  const [word, other] = [aWord("Évitable"), aWord("Blame")]
  await new Discussion(elsewhere).stepIn("instructor")
  const vocabulary = new VocabularyPage(elsewhere)
  await vocabulary.openOfSeminar()
  await vocabulary.letMembersAdd(false)
  await vocabulary.add(word)
  await vocabulary.add(other)
  await expect(vocabulary.done).toHaveText("The word is in the vocabulary.")

  const said = aRemark("It could have been spared.")
  await talk.open(claim(50))
  await talk.saying(aRemark("Without a tag."))
  await talk.write(said)
  await toTheSeminar(talk)
  await tagsField(talk).focus()
  await page.keyboard.type(word.replace("É", "e").slice(0, 12))
  const option = talk.region.getByRole("option", { name: word })
  await expect(option).toBeVisible()
  await page.keyboard.press("ArrowDown")
  await expect(option).toHaveAttribute("aria-selected", "true")
  expect(await violations(page)).toEqual([])
  await page.keyboard.press("Enter")
  await expect(talk.region.getByRole("button", { name: `Take out the tag ${word}` })).toBeVisible()
  await page.keyboard.press("Control+Enter")
  const tag = talk.remark(said).getByRole("list", { name: "Tags" }).getByRole("link", { name: word })
  await expect(tag).toBeVisible()
  await page.emulateMedia({ colorScheme: "dark" })
  expect(await violations(page)).toEqual([])

  await tag.focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?tag=evitable-/)
  await expect(talk.region).toContainText(`Only threads with the tag “${word}”`)
  await expect(talk.region.getByRole("article")).toHaveCount(1)
  await page.setViewportSize(phone)
  expect(await violations(page)).toEqual([])
  await talk.region.getByRole("link", { name: "Show all" }).click()
  await expect(talk.region.getByRole("article")).not.toHaveCount(1)

  await page.goto("/notebook")
  await page.getByText("Choose by debate, kind, date").click()
  await page.getByLabel("Tag", { exact: true }).selectOption({ label: word })
  await page.getByRole("button", { name: "Show" }).click()
  await expect(page.getByRole("main")).toContainText("1 remark")
  await expect(page.getByRole("main")).toContainText(said)
})

test("two words are made one and parted again, one is taken out and brought back", async ({
  page,
  elsewhere,
  talk,
}) => {
  const [one, two] = [aWord("USSR"), aWord("Soviet Union")]
  await new Discussion(elsewhere).stepIn("instructor")
  const vocabulary = new VocabularyPage(elsewhere)
  await vocabulary.openOfSeminar()
  await vocabulary.add(one)
  await vocabulary.add(two)
  const said = aRemark("A workers' state?")
  await talk.open(claim(51))
  await talk.write(said)
  await toTheSeminar(talk)
  await tagsField(talk).fill(one)
  await talk.say.click()
  await expect(talk.remark(said).getByRole("link", { name: one })).toBeVisible()

  const changing = await vocabulary.change(one)
  expect(await violations(elsewhere)).toEqual([])
  await elsewhere.setViewportSize(phone)
  await elsewhere.emulateMedia({ colorScheme: "dark" })
  expect(await violations(elsewhere)).toEqual([])
  expect(
    await elsewhere.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
  await changing.getByLabel(`Merge “${one}” into`).selectOption({ label: two })
  await changing.getByRole("button", { name: "Merge them" }).click()
  await expect(vocabulary.word(two)).toContainText("on 1 remark")
  await expect(vocabulary.gone.filter({ hasText: one })).toContainText(`is now ${two}`)
  await page.reload()
  await expect(talk.remark(said).getByRole("link", { name: two })).toBeVisible()

  await vocabulary.gone.getByRole("button", { name: `Part them again (${one})` }).click()
  await expect(vocabulary.word(one)).toContainText("on 1 remark")
  const again = await vocabulary.change(one)
  await again.getByRole("button", { name: `Take it out (${one})` }).click()
  await expect(vocabulary.done).toContainText("The tag is taken out")
  await page.reload()
  await expect(talk.remark(said)).toBeVisible()
  await expect(talk.remark(said).getByRole("list", { name: "Tags" })).toHaveCount(0)
  await vocabulary.gone.getByRole("button", { name: `Bring it back (${one})` }).click()
  await expect(vocabulary.word(one)).toContainText("on 1 remark")

  // Its members read it, and change nothing.
  const read = new VocabularyPage(page)
  await read.openOfSeminar()
  await expect(read.word(one)).toBeVisible()
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0)
})

test("a word of one's own is refused with the words kept, and taken where members may add some", async ({
  page,
  talk,
  elsewhere,
}) => {
  const word = aWord("Hunger")
  await new Discussion(elsewhere).stepIn("instructor")
  const vocabulary = new VocabularyPage(elsewhere)
  await vocabulary.openOfSeminar()
  await vocabulary.letMembersAdd(false)
  const said = aRemark("They had nothing to eat.")
  await talk.open(claim(52))
  await talk.write(said)
  await toTheSeminar(talk)
  await tagsField(talk).fill(word)
  await expect(talk.region).toContainText(`“${word}” is not in the vocabulary`)
  await talk.say.click()
  await expect(talk.region.getByRole("alert")).toContainText(
    `“${word}” is not in the vocabulary of this seminar`,
  )
  await expect(tagsField(talk)).toHaveAttribute("aria-invalid", "true")
  expect(await violations(page)).toEqual([])

  await vocabulary.letMembersAdd(true)
  await page.reload()
  await expect(talk.region.getByRole("button", { name: `Take out the tag ${word}` })).toBeVisible()
  await expect(talk.words).toContainText(said)
  await talk.say.click()
  await expect(talk.remark(said).getByRole("link", { name: word })).toBeVisible()
  await vocabulary.openOfSeminar()
  await expect(vocabulary.word(word)).toContainText("on 1 remark · added by a member")

  await talk.remark(said).getByRole("link", { name: "Edit your remark" }).click()
  await page.getByRole("button", { name: `Take out the tag ${word}` }).click()
  await page.keyboard.press("Control+Enter")
  await expect(talk.notice).toContainText("Changed.")
  await expect(talk.remark(said).getByRole("link", { name: word })).toHaveCount(0)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test("words are written with commas between them, and changed", async ({ talk, browser, baseURL }) => {
    const [one, two] = [aWord("Terror"), aWord("Mercy")]
    const plain = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const other = await plain.newPage()
    await new Discussion(other).stepIn("instructor")
    const vocabulary = new VocabularyPage(other)
    await vocabulary.openOfSeminar()
    await vocabulary.letMembersAdd(false)
    await vocabulary.add(one)
    await vocabulary.add(two)
    await plain.close()

    const said = aRemark("Said with plain commas")
    const field = talk.region.getByRole("textbox", { name: "Tags" }).last()
    await talk.open(claim(53))
    await talk.words.fill(said)
    await toTheSeminar(talk)
    await field.fill(`${one.toUpperCase()}, nowhere`)
    await talk.say.click()
    await expect(talk.region.getByRole("alert")).toContainText("“nowhere” is not in the vocabulary")
    await expect(field).toHaveValue(`${one.toUpperCase()}, nowhere`)
    await field.fill(`${one.toUpperCase()}, ${two}`)
    await talk.say.click()
    const tags = talk.remark(said).getByRole("list", { name: "Tags" })
    await expect(tags.getByRole("link")).toHaveText([two, one])
    await talk.remark(said).getByRole("link", { name: "Edit your remark" }).click()
    await expect(talk.region.getByRole("textbox", { name: "Tags" }).first()).toHaveValue(`${two}, ${one}`)
    await talk.region.getByRole("textbox", { name: "Tags" }).first().fill(two)
    await talk.region.getByRole("button", { name: "Save" }).click()
    await expect(tags.getByRole("link")).toHaveText([two])
    await tags.getByRole("link", { name: two }).click()
    await expect(talk.region.getByRole("article")).toHaveCount(1)
  })
})
