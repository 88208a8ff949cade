import { AppError } from "@/lib/errors"
import type { Edition } from "@/lib/text/blocks"
import { PartError, part } from "@/lib/text/part"

type Limits = { opens: string | null; closes: string | null }

/** Of a text that holds more than the source, the source's part; `invalid` where its first or last words do not show it. */
export function partFor(edition: Edition, { opens, closes }: Limits): Edition {
  try {
    return part(edition, { opens: opens ?? undefined, closes: closes ?? undefined })
  } catch (error) {
    if (error instanceof PartError) throw new AppError("invalid", error.message)
    throw error
  }
}
