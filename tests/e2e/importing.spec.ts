import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { EditionsPages } from "@/tests/e2e/pages/editions-pages"
import { ImportPages } from "@/tests/e2e/pages/import-pages"
import { DAMAGED } from "@/tests/lib/sources/imports/damaged"
import { aPerson } from "@/tests/support/actors"

// The damaged text, with the words that the source's passage quotes.
const TEXT = `${DAMAGED}\nThe wind made it unstoppable, as Clark admits on every page of the book.\n`

const test = plain.extend<{ imports: ImportPages }>({
  imports: ({ page }, use) => use(new ImportPages(page)),
})

let room: HarbourRoom
let sources: string
test.beforeEach(async ({ context, baseURL }) => {
  room = await aHarbourRoom()
  sources = room.path.replace(/\/[^/]+$/, "")
  await signInAs(context, (await aPerson("Ada Curator", { curates: [room.debateId] })) as Someone, baseURL!)
})
test.afterEach(() => leaveHarbour(room))

test("a damaged file: a kind and one place are refused, and what is left becomes the text that is read", async ({
  page,
  frame,
  imports,
}) => {
  await page.goto(`${room.path}/texts`)
  await page.getByRole("link", { name: "Bring a text" }).click()
  await page.waitForURL(`${room.path}/texts/new`)
  expect(await violations(page)).toEqual([])
  await imports.bringFile(page.url(), `${"a very long name ".repeat(12)}.txt`, TEXT)
  await imports.read()
  expect(await violations(page)).toEqual([])
  await expect(imports.kind(/2 damaged signs mended/)).toBeChecked()
  const gates = imports.block("Everybody knew about the gates")
  await expect(gates.getByRole("deletion").filter({ hasText: "â€™" }).first()).toBeVisible()

  await imports.kind(/of the site or journal, set aside/).uncheck()
  await imports.workOut.click()
  await expect(frame.main).toContainText("left as it came in")
  await expect(imports.kind(/of the site or journal/)).not.toBeChecked()
  await expect(imports.block("Share this article")).toContainText("left with all of its kind")

  const leave = gates.getByRole("button", { name: /^Leave as it was \(Damaged sign/ })
  await leave.click()
  await expect(gates.getByRole("button", { name: /^Mend it \(Damaged sign/ })).toBeFocused()
  await expect(frame.main).toContainText("1 of them left as it came in")
  expect(await violations(page)).toEqual([])

  await expect(frame.main).toContainText("1 passage of this source: 1 is found in this text.")
  await page.getByRole("button", { name: "Make this a text of the source" }).click()
  const texts = new EditionsPages(page)
  await expect(texts.text("Full text, number 3")).toContainText("Readers are given this text.", {
    timeout: 20_000,
  })
  await page.goto(room.path)
  await expect(frame.main).toContainText("Itâ€™s said that the keepers")
  await expect(frame.main).toContainText("The city’s archive")
  await expect(frame.main).toContainText("Share this article")
  await expect(page.getByRole("link", { name: "Evidence 1", exact: true }).first()).toBeVisible()
})

test("a pasted text becomes a new source with a new voice; on a phone and in the dark", async ({
  page,
  frame,
  imports,
}) => {
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: "dark" })
  await page.goto(sources)
  await page.getByRole("link", { name: "Bring a new text" }).click()
  await page.waitForURL(`${sources}/new`)
  await imports.bring.click()
  await expect(page.getByText("Choose a file, or paste the text.")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await imports.bringPasted(page.url(), TEXT)
  await imports.read()
  expect(await frame.overflow()).toBeLessThanOrEqual(0)
  await frame.openFolds()
  expect(await violations(page)).toEqual([])

  await page.getByLabel("Title", { exact: true }).fill("On the gates")
  await page.getByLabel("Date").fill("2 July 2012")
  await page.getByRole("button", { name: "Record the source with this text" }).click()
  await expect(page.getByText("Say whose text it is: a voice, or a new name.")).toBeVisible()
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("On the gates")
  expect(await violations(page)).toEqual([])
  await page.getByLabel("Author 2").selectOption("Ben Brook")
  await page.getByLabel("Names of authors who are new").fill("Cy Moor; Eve Dee")
  await page.getByRole("button", { name: "Record the source with this text" }).click()
  await page.waitForURL(`${sources}/on-the-gates/texts`)
  await page.goto(`${sources}/on-the-gates`)
  await expect(imports.heading).toHaveText("On the gates")
  await expect(frame.main).toContainText("Ben Brook and Cy Moor and Eve Dee, 2 July 2012")
  await expect(frame.main).toContainText("Everybody knew about the gates.")
})

test("a file that cannot be read: one sentence, and nothing of it stays", async ({
  page,
  frame,
  imports,
}) => {
  await imports.bringFile(`${room.path}/texts/new`, "paper.pdf", "%PDF-1.7 and nothing more")
  await expect(imports.heading).toHaveText("This text could not be read", { timeout: 60_000 })
  await expect(frame.main).toContainText("Nothing of the file is kept.")
  expect(await violations(page)).toEqual([])
  await page.getByRole("link", { name: "Bring another" }).click()
  await expect(frame.main).toContainText("could not be read")
  await page.getByRole("button", { name: "Take it from this list (paper.pdf)" }).click()
  await page.waitForURL(`${room.path}/texts`)
  await expect(page.getByText("paper.pdf")).toHaveCount(0)

  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  await page.goto(`${room.path}/texts/new`)
  await imports.file.setInputFiles({ name: "scan.png", mimeType: "image/png", buffer: picture })
  await imports.bring.click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText("This is a picture.")
  const large = { name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(21 * 1024 * 1024, "word ") }
  await imports.file.setInputFiles(large)
  await imports.bring.click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText("This file is over 20 MB.")
  expect(await client().textImport.count({ where: { debateId: room.debateId, closedAt: null } })).toBe(0)
})

test("by keyboard alone, two curators at once, and the same text again", async ({
  page,
  context,
  frame,
  imports,
  keyboard,
}) => {
  await page.goto(`${room.path}/texts/new`)
  await keyboard.tabTo(imports.paste)
  await page.keyboard.insertText(TEXT)
  await keyboard.enter(imports.bring)
  await imports.read()
  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  const theirs = new ImportPages(elsewhere)

  const button = imports
    .block("Everybody knew")
    .getByRole("button", { name: /^Leave as it was \(Damaged sign/ })
  await keyboard.enter(button)
  await expect(
    imports.block("Everybody knew").getByRole("button", { name: /^Mend it \(Damaged sign/ }),
  ).toBeFocused()
  await theirs.kind(/damaged signs mended/).uncheck()
  await theirs.workOut.click()
  await expect(elsewhere.getByRole("main").getByRole("alert")).toContainText("Someone else has decided")
  expect(await violations(elsewhere)).toEqual([])
  await keyboard.enter(page.getByRole("button", { name: "Make this a text of the source" }))
  await page.waitForURL(`${room.path}/texts`)
  await elsewhere.reload()
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("This text is in")
  expect(await violations(elsewhere)).toEqual([])

  await expect(page.getByText("Readers are given this text.").first()).toBeVisible({ timeout: 20_000 })
  await imports.bringPasted(`${room.path}/texts/new`, TEXT)
  await imports.read()
  await imports
    .block("Everybody knew")
    .getByRole("button", { name: /^Leave as it was \(Damaged/ })
    .click()
  await expect(frame.main).toContainText("The source has this text already.")
  await page.getByText("Give this text up").click()
  await page.getByRole("button", { name: "Give it up" }).click()
  await page.waitForURL(`${room.path}/texts`)
})

test("without scripts; and others find nothing here", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const curator = (await aPerson("Bea Curator", { curates: [room.debateId] })) as Someone
  await signInAs(context, curator, baseURL!)
  const page = await context.newPage()
  const imports = new ImportPages(page)
  await imports.bringFile(`${room.path}/texts/new`, "harbour.txt", TEXT)
  const path = new URL(page.url()).pathname
  await expect(async () => {
    if (await page.getByRole("link", { name: "Look again" }).isVisible())
      await page.getByRole("link", { name: "Look again" }).click()
    await expect(imports.heading).toHaveText("What the text becomes", { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  const gates = imports.block("Everybody knew")
  await gates.getByRole("button", { name: /^Leave as it was \(Damaged sign/ }).click()
  await expect(page).toHaveURL(/page=1#b2$/)
  await expect(gates.getByRole("button", { name: /^Mend it \(Damaged sign/ })).toBeVisible()
  await imports.kind(/of the site or journal/).uncheck()
  await imports.workOut.click()
  await expect(page).toHaveURL(/#proposed$/)
  await expect(imports.kind(/of the site or journal/)).not.toBeChecked()

  const large = { name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(22 * 1024 * 1024, "word ") }
  await page.goto(`${room.path}/texts/new`)
  await imports.file.setInputFiles(large)
  await imports.bring.click()
  await expect(page.getByText("This file is over 20 MB.")).toBeVisible()

  await context.clearCookies()
  await signInAs(context, room.ann, baseURL!)
  for (const absent of [path, `${room.path}/texts/new`, `${sources}/new`]) {
    expect((await page.goto(absent))?.status(), absent).toBe(404)
    expect(await page.content()).not.toContain("harbour.txt")
  }
  await context.close()
})
