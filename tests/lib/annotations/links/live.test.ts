import { beforeAll, expect, test, vi } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { removeRemark } from "@/lib/annotations/commands"
import { linkPassages, removeLink } from "@/lib/annotations/links/commands"
import { messageFor } from "@/lib/annotations/live/message"
import { changesIn } from "@/lib/annotations/live/queries"
import { BEGINNING, eventsAfter } from "@/lib/feed"
import { useDatabase } from "@/tests/support/database"
import { toSeminar } from "@/tests/support/remarks"
import { aLink, linkAt, type TwoTexts, twoTexts } from "./two-texts"

useDatabase()

let texts: TwoTexts
let heard = BEGINNING
beforeAll(async () => {
  texts = await twoTexts("gates")
})

/** What some readers are told of a piece of work: the verb and the pages, null for nothing. */
async function told(work: () => Promise<unknown>, readers: readonly Actor[]) {
  await work()
  // What others have running at this moment holds the feed back.
  const events = await vi.waitUntil(async () => {
    const news = await eventsAfter(heard, 500, texts.of.id)
    return news.at(-1)?.subjectKind === "annotation" && news
  }, 10_000)
  heard = events.at(-1)!.cursor
  const changes = await changesIn(events)
  return readers.map((reader) =>
    changes.map((change) => {
      const message = messageFor(reader, change)
      return message && [message.verb, message.pages.toSorted()]
    }),
  )
}

test("those who may read the remark hear of a link on the pages of both ends, others hear nothing", async () => {
  const readers = [texts.bob, texts.curator, anonymous()]
  const pages = ["sources/answer", "sources/review"]
  let id = ""
  const link = async () => {
    id = (await linkPassages(texts.ann, aLink(texts, { audience: toSeminar(texts.seminar) }))).id
  }
  expect(await told(link, readers)).toEqual([[["added", pages]], [null], [null]])
  const { id: linkId } = await linkAt(id)
  expect(await told(() => removeLink(texts.ann, { id: linkId }), readers)).toEqual([
    [["changed", pages]],
    [null],
    [null],
  ])
  const gone = () => removeRemark(texts.ann, { id, version: 1 })
  expect(await told(gone, readers)).toEqual([[["gone", pages]], [null], [null]])
})
