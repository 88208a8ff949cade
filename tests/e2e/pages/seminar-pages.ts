import type { Locator, Page } from "@playwright/test"

/** The pages of seminars: one's own, one seminar with its members and its code, and the way into it. */
export class SeminarPages {
  readonly list: Locator
  readonly members: Locator
  readonly done: Locator
  readonly code: Locator
  readonly link: Locator
  readonly join: Locator

  constructor(readonly page: Page) {
    const main = page.getByRole("main")
    this.list = main.getByRole("heading", { level: 2 }).getByRole("link")
    this.members = main.getByRole("region", { name: /^\d+ members?$/ }).getByRole("listitem")
    this.done = main.getByRole("banner").getByRole("status").or(main.locator("header").getByRole("status"))
    this.code = main.getByRole("definition").first().locator("code")
    this.link = main.getByRole("definition").last().locator("code")
    this.join = main.getByRole("button", { name: "Join the seminar" })
  }

  /** Steps in as a person of the demo, and is led on to a path of this site. */
  async stepIn(as: "instructor" | "student", next = "/seminars"): Promise<void> {
    await this.page.goto(`/account/sign-in?next=${encodeURIComponent(next)}`)
    await this.page.getByRole("button", { name: `Step in as the demo ${as}` }).click()
    await this.page.waitForURL(next)
  }

  /** Makes a seminar on the debate of that title. */
  async make(debate: string, name: string): Promise<void> {
    await this.page.goto("/seminars")
    await this.page.getByLabel("On which debate").selectOption({ label: debate })
    await this.page.getByLabel("Name").fill(name)
    await this.page.getByRole("button", { name: "Make the seminar" }).click()
    await this.page.getByRole("heading", { level: 1, name }).waitFor()
  }

  /** Makes a code, in the place of the one before if there is one. Returns it with its link. */
  async makeCode(): Promise<{ code: string; link: string }> {
    const before = (await this.code.count()) > 0 ? await this.code.innerText() : ""
    await this.page.getByRole("button", { name: /^Make a (new code|code and a link)$/ }).click()
    await this.code.filter({ hasNotText: before || "no code yet" }).waitFor()
    return { code: await this.code.innerText(), link: await this.link.innerText() }
  }

  /** Opens a fold, and presses the button in it. */
  async unfold(fold: string | RegExp, button: string): Promise<void> {
    await this.page.locator("summary").filter({ hasText: fold }).click()
    await this.page.getByRole("button", { name: button }).click()
  }

  /** Gives the member of that name a role, by the first word of it. */
  async give(name: string, role: string): Promise<void> {
    const member = this.members.filter({ hasText: name })
    await member.getByText("Change").click()
    const option = member.getByRole("option", { name: new RegExp(`^${role}`) })
    await member.getByLabel("Role").selectOption((await option.getAttribute("value"))!)
    await member.getByRole("button", { name: `Give this role to ${name}` }).click()
  }
}
