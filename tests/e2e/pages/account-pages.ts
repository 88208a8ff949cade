import { execFile } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Locator, Page } from "@playwright/test"

const root = fileURLToPath(new URL("../../..", import.meta.url))

export type Person = { name: string; email: string; password: string }

/** The pages on which people sign in and out. */
export class AccountPages {
  readonly email: Locator
  readonly password: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.email = page.getByLabel("E-mail")
    this.password = page.getByLabel("Password")
    this.refusal = page.getByRole("main").getByRole("alert")
  }

  /** Fills in the sign-in form and sends it. */
  async signIn({ email, password }: Pick<Person, "email" | "password">): Promise<void> {
    await this.page.goto("/account/sign-in")
    await this.email.fill(email)
    await this.password.fill(password)
    await this.page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  }

  /** Fills in the form of the first administrator at the address given, and sends it. */
  async becomeAdministrator(address: string, { name, email, password }: Person): Promise<void> {
    await this.page.goto(address)
    await this.page.getByLabel("Your name").fill(name)
    await this.email.fill(email)
    await this.password.fill(password)
    await this.page.getByRole("button", { name: "Become the administrator" }).click()
  }

  /** Signs out from the account page of that person. */
  async signOut(name: string): Promise<void> {
    await this.page.getByRole("banner").getByRole("link", { name }).click()
    await this.page.getByRole("button", { name: "Sign out" }).click()
    // Going elsewhere at once would break it off.
    await this.page.getByRole("banner").getByRole("link", { name: "Sign in" }).waitFor()
  }
}

/** The address that makes the first administrator, as the installation prints it; empty when there is one. */
export async function firstAdministratorAddress(): Promise<string> {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli")
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, "seed/first-administrator.ts"], {
    cwd: root,
  })
  return stdout.trim()
}
