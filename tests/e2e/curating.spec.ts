import { randomUUID } from "node:crypto"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { addSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, test as plain } from "@/tests/e2e/fixtures"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { CuratingPages } from "@/tests/e2e/pages/curating-pages"
import { aPerson } from "@/tests/support/actors"

const WIND = "The wind made the fire unstoppable, whatever the keepers did."
const NOON = "Brook says that it could have been stopped at noon."
const TEXT = `${WIND}\n\n${NOON}\n`

const test = plain.extend<{ curating: CuratingPages }>({
  curating: async ({ page, context, baseURL }, use) => {
    await signInAs(context, await aPerson("Cora Pym"), baseURL!)
    await use(new CuratingPages(page))
  },
})

// A text of a voice, as bringing one would make it.
async function aText(slug: string, voice: string) {
  const debate = await client().debate.findUniqueOrThrow({ where: { slug }, include: { voices: true } })
  const voiceId = debate.voices.find(({ name }) => name === voice)!.id
  const sourceId = await addSource(installation(), {
    debateId: debate.id,
    slug: "review",
    csl: { type: "review-book", title: "On a memoir", issued: { "date-parts": [[1990]] } },
    readers: "EVERYONE",
    voices: [{ voiceId, role: "AUTHOR" }],
    reviews: [],
    order: 0,
  })
  await attachText(installation(), { sourceId, raw: TEXT })
}

test("by keyboard alone a debate is started and one question of it made, from selecting words to the comparison", async ({
  page,
  curating,
  table,
}) => {
  test.setTimeout(240_000)
  const name = `fire-${randomUUID().slice(0, 8)}`
  const path = `/debates/${name}/curate`
  await curating.open("/", "Who claims what, and in which words")
  await curating.follow("Start a debate", "Start a debate")
  await curating.write("Title", name)
  await curating.write("What it is about", "Two reviewers disagree about a fire.")
  await curating.press("Start it", "Curate")
  expect(await violations(page)).toEqual([])

  await curating.follow("Questions", "Questions")
  await curating.follow("Add a first question", "A new question")
  await curating.write("The question", "Could the fire have been stopped?")
  await curating.write("Why it is asked", "Adam says no, and that Brook says yes.")
  await curating.press("Add this question", "Question 1")
  for (const [label, gloss] of [
    ["It could", "With more boats."],
    ["It could not", "The wind forbade it."],
  ]) {
    await curating.follow(/^Add a (first )?position$/, "A new position")
    await curating.write("Label", label!)
    await curating.write("What it says", gloss!)
    await curating.press("Add this position", "Question 1")
  }
  await curating.open(`${path}/voices`, "Voices and works")
  for (const voice of ["Ada Adam", "Ben Brook", "Cleo Clark"]) {
    await curating.follow(/^Add a (first )?voice$/, "A new voice")
    await curating.write("Name", voice)
    await curating.press("Add this voice", voice)
    await curating.follow("Voices and works", "Voices and works")
  }
  await aText(name, "Ada Adam")

  const reading = new AnnotatedSource(page)
  const select = async (paragraphs: number) => {
    await reading.open(`/debates/${name}/sources/review`)
    await curating.keyboard.enter(reading.begin)
    for (let each = 0; each < paragraphs; each++) await page.keyboard.press("PageDown")
    await page.keyboard.press("e")
    await curating.arrived("Cite as evidence")
  }
  await select(1)
  await expect(page.locator("blockquote")).toHaveText(WIND)
  await curating.write("What they say, in a sentence of your own", "Nothing could stop the fire.")
  await curating.choose("Question and position", "It could not")
  await curating.press("Cite these words", "On a memoir")
  await select(2)
  await expect(page.locator("blockquote")).toHaveText(NOON)
  await curating.write("What they say, in a sentence of your own", "It could have been stopped at noon.")
  await curating.choose("Question and position", "It could")
  await curating.choose("Whose view it is", "Ben Brook")
  await curating.pick("It says so in its own words", "Another reports that it does")
  await curating.choose("Who reports or infers it", "Ada Adam")
  await curating.choose("How the reporter stands to it", "rejects it")
  await curating.press("Cite these words", "On a memoir")

  await curating.follow("See the claim", "It could have been stopped at noon.")
  await curating.follow("Edit", "Brook on 1")
  await curating.follow("Add a link", "A new link")
  await curating.choose("This claim", "Denied by")
  await curating.choose("the claim", "It could not")
  await curating.write("Why", "Adam does not believe that boats would have helped.")
  await curating.press("Add this link", "Brook on 1")
  expect(await violations(page)).toEqual([])
  await curating.open(`${path}/questions/could-the-fire-have-been-stopped`, "Question 1")
  await curating.follow("Add a silence", "A new silence")
  await curating.choose("Who was searched", "Cleo Clark")
  await curating.press("Add this silence", "Question 1")
  await curating.open(`${path}/checks`, "Checks")
  await expect(page.getByText("Nothing to look at.")).toBeVisible()

  await page.goto(`/debates/${name}`)
  const cells = table.row(1).getByRole("cell")
  await expect(cells.nth(0)).toContainText("Nothing could stop the fire.")
  await expect(cells.nth(1)).toContainText("as Adam reports; Adam rejects it")
  await expect(cells.nth(2)).toContainText("Silent")
})
