import { ZodError } from "zod"
import { AppError, type ErrorCode } from "@/lib/errors"

/** What became of words that were sent: they stand, or one sentence says why not; `typed` gives them back without scripts. */
export type Answer =
  | { state: "done"; id: string }
  | { state: "refused"; code: ErrorCode; message: string; field?: string; typed: Record<string, string> }
  | null

const SIGNED_OUT = "You were signed out. Your words are kept on this device; sign in and send them."

/** The fields of a form that are text, without those that the framework adds. */
export function fieldsOf(form: FormData): Record<string, string> {
  const given = [...form.entries()].filter(
    ([name, value]) => typeof value === "string" && !name.startsWith("$"),
  )
  return Object.fromEntries(given) as Record<string, string>
}

/** Runs what a form asks for, which returns the id it concerns; what is refused comes back in words, the rest is thrown on. */
export async function answered(
  form: FormData,
  work: (fields: Record<string, string>) => Promise<string>,
): Promise<NonNullable<Answer>> {
  const typed = fieldsOf(form)
  try {
    return { state: "done", id: await work(typed) }
  } catch (error) {
    if (error instanceof AppError) {
      const message = error.code === "unauthenticated" ? SIGNED_OUT : error.message
      return { state: "refused", code: error.code, message, field: error.field, typed }
    }
    if (error instanceof ZodError) {
      const [issue] = error.issues
      const field = String(issue!.path[0] ?? "")
      return { state: "refused", code: "invalid", message: issue!.message, field, typed }
    }
    throw error
  }
}
