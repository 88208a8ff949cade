import { z } from "zod"
import { known, optionalText, text } from "@/lib/debates/schema"
import { wellFormed } from "./well-formed"

const LONGEST_NAME = 300
const MOST_PLACES = 5000
const MOST_AUTHORS = 20

// The end of a long name says what kind of file it is.
const fileName = z
  .string()
  .nullish()
  .transform((name) => {
    const plain = wellFormed(name ?? "")
      .replace(/\p{Cc}/gu, "")
      .normalize("NFC")
      .trim()
    return plain.length > LONGEST_NAME ? `…${plain.slice(1 - LONGEST_NAME)}` : plain || null
  })

export const language = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Name a language as in BCP 47: en, fr, pt-BR.")
  .max(40, "At most 40 characters.")

const noLanguage = z.preprocess((given) => (given === "" ? null : given), language.nullish())

/** `bytes` are those of a file, or a pasted text in UTF-8; without `sourceId` its source is still to be recorded. */
export const bringText = z.strictObject({
  debateId: z.uuid(),
  sourceId: z.uuid().nullish(),
  bytes: z.instanceof(Uint8Array),
  fileName,
})

const kindOfMend = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(40)
const place = z.string().min(1).max(200)

/** Which kinds are refused as a whole (the list takes the place of the one before), or one place refused or taken back. */
export const decideMends = z.strictObject({
  ...known,
  kinds: z.array(kindOfMend).max(50).optional(),
  refuse: place.optional(),
  take: place.optional(),
})

export const refusedMends = z.object({
  kinds: z.array(kindOfMend).default([]),
  places: z
    .array(place)
    .max(MOST_PLACES, "So many places are refused one by one already. Refuse the whole kind instead.")
    .default([]),
})

export const giveUpText = z.strictObject({ id: z.uuid() })

const kind = z.enum(["FULL", "TRANSLATION"])

export const makeText = z.strictObject({ ...known, kind, language: noLanguage })

/** The record of a source that a text is to be the first text of. Its authors are voices of the debate, then new names;
 * `voiceKind`: what the new ones are in the debate. */
export const makeSource = z.strictObject({
  ...known,
  title: text(500),
  voiceIds: z.array(z.uuid()).max(MOST_AUTHORS).default([]),
  newVoices: z.array(text(300)).max(MOST_AUTHORS).default([]),
  voiceKind: z.enum(["REVIEWER", "AUTHOR", "QUOTED", "COLLECTIVE", "EDITOR", "UNNAMED"]),
  type: z.string().regex(/^[a-z]+([_-][a-z]+)*$/, "Choose what kind of text it is."),
  container: optionalText(500),
  issued: optionalText(200),
  url: optionalText(2000),
  licence: optionalText(4000),
  readers: z.enum(["EVERYONE", "SEMINARS", "CURATORS"]),
  language: noLanguage,
})

export type BringText = z.input<typeof bringText>
export type DecideMends = z.input<typeof decideMends>
export type Refused = z.output<typeof refusedMends>
export type GiveUpText = z.input<typeof giveUpText>
export type MakeText = z.input<typeof makeText>
export type MakeSource = z.input<typeof makeSource>
