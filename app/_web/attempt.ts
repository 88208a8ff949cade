import { ZodError } from "zod"
import { AppError } from "@/lib/errors"

/** What a form shows after a refused attempt: one sentence, the field it concerns, and what had been typed. */
export type Refusal = { message: string; field?: string; typed: Record<string, string> } | null

/** Runs what a form asks for; a refusal comes back with what was typed (never a password), anything else is thrown on. */
export async function attempt(
  form: FormData,
  work: (typed: Record<string, string>) => Promise<void>,
): Promise<Refusal> {
  const entries = [...form.entries()].filter(([, value]) => typeof value === "string") as [string, string][]
  const given = entries.filter(([name]) => !name.startsWith("$"))
  const typed = Object.fromEntries(given.filter(([name]) => !/password$/i.test(name)))
  try {
    await work(Object.fromEntries(given))
    return null
  } catch (error) {
    if (error instanceof AppError) return { message: error.message, field: error.field, typed }
    if (error instanceof ZodError) {
      const [issue] = error.issues
      return { message: issue!.message, field: String(issue!.path[0] ?? ""), typed }
    }
    throw error
  }
}
