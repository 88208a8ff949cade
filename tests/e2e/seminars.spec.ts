import type { Page } from "@playwright/test"
import { expect } from "@/tests/e2e/fixtures"
import { pack } from "@/tests/e2e/pack"
import { SeminarPages } from "@/tests/e2e/pages/seminar-pages"
import { aName, signUp, someone, test } from "@/tests/e2e/seminars"

test("one makes a seminar; another signs up by its link, joins, leaves, and comes back by its code", async ({
  page,
  frame,
  seminars,
  other,
}) => {
  const name = aName("Spring")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  await expect(seminars.done).toContainText("you are its instructor")
  const { code, link } = await seminars.makeCode()
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{3}-[A-Z2-9]{4}$/)
  expect(new URL(link).pathname).toBe(`/seminars/join/${code}`)

  const theirs = new SeminarPages(other)
  await other.goto(new URL(link).pathname)
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(name)
  await expect(other.getByRole("main")).toContainText(pack.title)
  await expect(theirs.join).toHaveCount(0)
  await other.getByRole("main").getByRole("link", { name: "Sign up" }).click()
  await signUp(other, someone())
  await expect(theirs.join).toBeVisible()

  const here = page.url().split("?")[0]!
  await page.goto(here)
  await expect(seminars.members, "nobody joins by looking").toHaveCount(1)
  await expect(frame.main, "a code is shown once").not.toContainText(code)

  await theirs.join.click()
  await expect(theirs.done).toContainText("You have joined.")
  await expect(theirs.members).toHaveCount(2)
  await expect(other.getByText("Change", { exact: true })).toHaveCount(0)
  await other.goto(new URL(link).pathname)
  await expect(other.getByRole("main")).toContainText("You belong to it already.")
  await other.getByRole("link", { name: "Go to the seminar" }).click()

  await theirs.unfold("Leave the seminar", "Leave the seminar")
  await expect(theirs.done).toContainText("You have left the seminar.")
  expect((await other.goto(here))?.status()).toBe(404)
  await expect(other.getByRole("main")).not.toContainText(name)

  await other.goto("/seminars")
  await other.getByRole("textbox", { name: "Code" }).fill("not a code")
  await other.getByRole("button", { name: "Join", exact: true }).click()
  await expect(other.getByRole("main")).toContainText("No seminar has this code.")
  await expect(other.getByRole("textbox", { name: "Code" })).toHaveValue("not a code")
  await other.getByRole("textbox", { name: "Code" }).fill(` ${code.toLowerCase().replaceAll("-", " ")}`)
  await other.getByRole("button", { name: "Join", exact: true }).click()
  await expect(theirs.done).toContainText("You have joined.")
})

test("an instructor gives roles, renews and withdraws the code, renames, archives and removes", async ({
  page,
  frame,
  seminars,
  other,
}) => {
  const name = aName("Autumn")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  await expect(frame.main).toContainText("You are its only instructor.")
  const first = await seminars.makeCode()
  const second = await seminars.makeCode()
  expect(second.code).not.toBe(first.code)

  const theirs = new SeminarPages(other)
  expect((await other.goto(new URL(first.link).pathname))?.status()).toBe(404)
  await theirs.stepIn("student", new URL(second.link).pathname)
  await theirs.join.click()
  await expect(theirs.done).toContainText("You have joined.")

  await page.reload()
  await seminars.give("Demo student", "Observer")
  await expect(seminars.done).toHaveText("The role is changed.")
  await other.reload()
  await expect(other.getByRole("main")).toContainText("you read, and do not write")

  await seminars.unfold("Withdraw the code", "Withdraw the code")
  await expect(seminars.done).toContainText("The code is withdrawn.")
  await page.getByLabel("Name of the seminar").fill(`${name}, renamed`)
  await page.getByLabel("once one has written oneself").check()
  await page.getByRole("button", { name: "Save" }).click()
  await expect(seminars.done).toHaveText("The seminar is changed.")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, renamed`)
  await expect(page.getByLabel("once one has written oneself")).toBeChecked()

  await seminars.unfold("Archive the seminar", "Archive the seminar")
  await expect(frame.main).toContainText("nobody writes or joins")
  await expect(page.getByRole("heading", { name: "How others join" })).toHaveCount(0)
  await seminars.unfold("Bring the seminar back", "Bring the seminar back")
  await expect(seminars.done).toContainText("The seminar is back.")

  await seminars.unfold(/^Change/, "Remove from the seminar (Demo student)")
  await expect(seminars.members).toHaveCount(1)
  await other.reload()
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address")
})

test("someone else changed the seminar meanwhile: one is told, and keeps what one typed", async ({
  page,
  frame,
  seminars,
  context,
}) => {
  const name = aName("Winter")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  const rename = async (at: Page, to: string) => {
    await at.getByLabel("Name of the seminar").fill(to)
    await at.getByRole("button", { name: "Save" }).click()
  }
  await rename(elsewhere, `${name} one`)
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(`${name} one`)
  await rename(page, `${name} two`)
  await expect(frame.main.getByRole("alert")).toContainText(
    "Someone else has changed this seminar meanwhile.",
  )
  await expect(page.getByLabel("Name of the seminar")).toHaveValue(`${name} two`)
})

test("a visitor is led to sign in and back; a seminar tells strangers nothing", async ({
  page,
  frame,
  other,
}) => {
  const seminars = new SeminarPages(other)
  const name = aName("Secret")
  await seminars.stepIn("instructor")
  await seminars.make(pack.title, name)
  const path = new URL(other.url()).pathname

  await page.goto(`/seminars/new?debate=${pack.slug}`)
  await page.getByRole("main").getByRole("link", { name: "Sign up" }).click()
  await signUp(page, someone())
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Make a seminar")
  await expect(page.getByLabel("On which debate")).toHaveValue(pack.slug)

  const answers: string[] = []
  for (const absent of [path, `${path}-and-more`, "/seminars/nothing/here", "/seminars/join/K7MQ-29T-HDWF"]) {
    expect((await page.goto(absent))?.status(), absent).toBe(404)
    answers.push((await frame.main.innerText()).replace(/\s+/g, " "))
    expect(await page.content(), absent).not.toContain(name)
  }
  expect(answers[0], "one that is there looks like one that is not").toBe(answers[1])
  await page.goto(`/seminars/${pack.slug}`)
  await expect(page).toHaveURL("/seminars")
  await expect(frame.main).toContainText("You belong to no seminar yet.")
})
