import type { Body } from "@/lib/annotations/body/schema"
import { bodyOf } from "@/lib/annotations/body/text"
import type { AddRemark, EditRemark, Selection, Target } from "@/lib/annotations/schema"
import { splitWords } from "@/lib/annotations/tags/words"
import { AppError } from "@/lib/errors"
import { audienceOf } from "./audiences"

type Fields = Record<string, string>

const BROKEN = "This did not arrive whole. Your words are kept; open the page again and send them."

function parsed(json: string, field: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new AppError("invalid", BROKEN, field)
  }
}

// The editor sends its document; a plain field its text.
const words = ({ body, text = "" }: Fields): Body => (body ? (parsed(body, "body") as Body) : bodyOf(text))

const kindIn = ({ kind }: Fields) => ({ kind: kind as AddRemark["kind"] })

// A form without the field leaves the tags as they are.
const tagsIn = ({ tags }: Fields) => (tags === undefined ? {} : { tags: splitWords(tags) })

/** What a form asks to be said; its shape is judged by the command. A highlight may come without words. */
export function remarkIn(fields: Fields): AddRemark {
  const { clientKey = "", target = "", audience = "", kind, body, text } = fields
  const bare = kind === "HIGHLIGHT" && !body && !text
  return {
    clientKey,
    target: parsed(target, "target") as Target,
    audience: audienceOf(audience),
    ...kindIn(fields),
    ...tagsIn(fields),
    ...(bare ? {} : { body: words(fields) }),
  }
}

/** What a form asks to be changed of one's own remark. */
export function editIn(fields: Fields): EditRemark {
  const { id = "", version } = fields
  return { id, version: Number(version), body: words(fields), ...kindIn(fields), ...tagsIn(fields) }
}

/** The words that a form says were selected; whether they can be, the command judges. */
export const wordsIn = (json: string): Selection => parsed(json, "words") as Selection
