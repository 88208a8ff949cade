import { z } from "zod"

/** What readers type: trimmed, one composed form of each accent, and something there. */
export const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFC").trim())
    .pipe(z.string().min(1, "Write something here.").max(longest, `At most ${longest} characters.`))

/** As `text`, but may be left out; an empty string is nothing. */
export const optionalText = (longest: number) =>
  z
    .string()
    .nullish()
    .transform((typed) => typed?.normalize("NFC").trim() || null)
    .pipe(z.string().max(longest, `At most ${longest} characters.`).nullable())

export const slug = z
  .string()
  .max(120, "At most 120 characters.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens.")

/** Which row, and the version of it that was read. */
export const known = { id: z.uuid(), version: z.int().positive() }

/** What the last import brought (see lib/interchange/pack); left out by whoever changes something by hand. */
export const mark = { importedHash: z.string().nullish() }

export const order = z.int().nonnegative()

export const startDebate = z.strictObject({
  // One joins a seminar at /seminars/join/<code>, where a debate's seminars would stand, and starts a debate at /debates/new.
  slug: slug.refine(
    (address) => address !== "join" && address !== "new",
    "This address is taken here. Choose another.",
  ),
  title: text(300),
  about: text(5000),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Name a language as in BCP 47: en, fr, pt-BR."),
  visibility: z.enum(["PUBLIC", "LINK", "SEMINARS"]),
  linkHash: z.string().length(64).nullish(),
  ...mark,
})

export const changeDebate = startDebate.partial().extend(known)

export type StartDebate = z.input<typeof startDebate>
export type ChangeDebate = z.input<typeof changeDebate>
