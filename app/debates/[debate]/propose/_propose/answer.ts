import { ZodError } from "zod"
import { fieldsOf } from "@/app/annotations/answer"
import { AppError } from "@/lib/errors"
import type { Answer, Typed } from "../../curate/_form/field"

const SIGNED_OUT = "You were signed out. Sign in again in another tab, then send this again."

/** Runs what a form asks for; a refusal comes back with what was typed and the field that it concerns, anything else is thrown on. */
export async function refused(form: FormData, work: (typed: Typed) => Promise<void>): Promise<Answer> {
  const typed = fieldsOf(form)
  try {
    await work(typed)
    return null
  } catch (error) {
    if (error instanceof AppError) {
      const message = error.code === "unauthenticated" ? SIGNED_OUT : error.message
      return { message, field: error.field, typed }
    }
    if (!(error instanceof ZodError)) throw error
    const [issue] = error.issues
    // What is wrong inside the payload is told by the name of its field.
    const field = issue!.path.findLast((step) => typeof step === "string")
    return { message: issue!.message, field: field?.toString(), typed }
  }
}
