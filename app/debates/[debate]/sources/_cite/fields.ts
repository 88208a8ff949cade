import { type Cite, madeClaim } from "@/lib/claims/citing/schema"
import { AppError } from "@/lib/errors"
import { standIn } from "../../curate/_kinds/stand"

type Fields = Record<string, string>

/** The value of the choice that makes a new claim. */
export const NEW = "new"

const LINK = "link "

/** The value of the choice of a link, by its id. */
export const linkValue = (id: string): string => `${LINK}${id}`

/** What the address carries back once a citation was withdrawn. */
export const WITHDRAWN = "withdrawn"

/** How many may speak in the words, one inside the other. */
export const SPEAKERS = ["speaker1", "speaker2", "speaker3"] as const

const UNREADABLE = "The words did not come through. Go back to the text and select them again."

function wordsIn(json: string): Cite["words"] {
  try {
    return JSON.parse(json)
  } catch {
    throw new AppError("invalid", UNREADABLE, "words")
  }
}

/** What a form asks to be cited; whether it can be, the command judges. */
export function citationIn(fields: Fields): Cite {
  const { words = "", claim = "", bearing, note } = fields
  if (!claim) throw new AppError("invalid", "Choose a claim or a link, or make a new claim.", "claim")
  return {
    words: wordsIn(words),
    claim: targetIn(claim, fields),
    bearing: bearing as Cite["bearing"],
    speakers: SPEAKERS.map((name) => fields[name]).filter((id): id is string => Boolean(id)),
    note,
  }
}

type New = Extract<Cite["claim"], { voiceId: string }>

function targetIn(claim: string, fields: Fields): Cite["claim"] {
  if (claim === NEW) return newClaimIn(fields)
  return claim.startsWith(LINK) ? { relation: claim.slice(LINK.length) } : { id: claim }
}

function newClaimIn(fields: Fields): New {
  const { questionId, positionId } = standIn(fields.stand)
  if (!questionId) throw new AppError("invalid", "Choose the question that it answers.", "stand")
  if (!fields.voiceId) throw new AppError("invalid", "Choose whose view it is.", "voiceId")
  // Judged here, so that a refusal names its field.
  return madeClaim.parse({
    questionId,
    positionId,
    voiceId: fields.voiceId,
    statement: fields.statement ?? "",
    basis: fields.basis as New["basis"],
    reporterId: fields.reporterId || null,
    attitude: (fields.attitude || null) as New["attitude"],
    asOf: fields.asOf ?? null,
  })
}
