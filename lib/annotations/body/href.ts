import { z } from "zod"

const PROTOCOLS = ["http:", "https:", "mailto:"]
const LONGEST = 2000

function whole(typed: string): string | null {
  // The parser of addresses drops newlines and tabs inside them, so it is asked before it could.
  if (/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  return PROTOCOLS.includes(url.protocol) && !url.username && !url.password ? url.href : null
}

/** The address of a link, as URL writes it: http, https or mailto, at most 2000 characters. */
export const href = z
  .string()
  .max(LONGEST, "This link is longer than 2000 characters. Link to a shorter address.")
  .transform((typed, context) => {
    const link = typed.length > LONGEST ? null : whole(typed.trim())
    if (link !== null && link.length <= LONGEST) return link
    context.addIssue({
      code: "custom",
      message: "A link begins with https://, http:// or mailto:. Write it whole.",
    })
    return z.NEVER
  })
