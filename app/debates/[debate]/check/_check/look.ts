import { ZodError } from "zod"
import { clientAddress } from "@/app/_web/client-address"
import { currentActor } from "@/app/_web/session"
import { AppError } from "@/lib/errors"
import { checkQuotation } from "@/lib/sources/quotes/queries"
import type { Checked } from "@/lib/sources/quotes/view"

export type Search = Record<string, string | string[] | undefined>

const word = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** What the address asks for: the quotation (undefined before the form was sent) and the source to look in. */
export function askedFor(search: Search): { quote: string | undefined; within: string | undefined } {
  return { quote: word(search.quote), within: word(search.in) || undefined }
}

/** What the check of a quotation found, or why it could not be made; nothing before one was asked for. */
export async function look(
  debate: string,
  source: string | undefined,
  quote: string | undefined,
): Promise<{ checked?: Checked; problem?: string }> {
  if (quote === undefined) return {}
  try {
    const [actor, from] = [await currentActor(), await clientAddress()]
    return { checked: await checkQuotation(actor, { debate, source, quote }, from) }
  } catch (error) {
    if (error instanceof ZodError) return { problem: error.issues[0]!.message }
    if (error instanceof AppError && error.code === "rate_limited") return { problem: error.message }
    throw error
  }
}
