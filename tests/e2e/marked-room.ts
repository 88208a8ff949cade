import { type Actor, installation } from "@/lib/actor"
import { resolveThread } from "@/lib/annotations/threads/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { attachText } from "@/lib/sources/editions/commands"
import { aHarbourRoom, type HarbourRoom } from "@/tests/e2e/harbour-room"
import { aPerson } from "@/tests/support/actors"
import { HARBOUR_TEXT } from "@/tests/support/harbour"
import { say, toEveryone, toMyself } from "@/tests/support/remarks"

const YEARS = 24
const BOATS = "Anna Bella Clara Dora Edda Flora Greta Hanna Ida Jana Klara Lina".split(" ")
const DOINGS = ["lay at anchor", "went out early", "came home late", "was painted anew", "stayed under sail"]

// Each paragraph is another: one that stands twice would be set aside.
const aYear = (year: number) =>
  `In year ${year} of the harbour ${BOATS.map((boat, at) => `the ${boat} ${DOINGS[(at * year + year) % DOINGS.length]} ${year * (at + 1)} times`).join(", ")}.`
const TEXT = `${HARBOUR_TEXT}\n${Array.from({ length: YEARS }, (_, at) => aYear(at + 1)).join("\n\n")}\n`

/** A way to say something about words of the text as it stands now. */
export async function speakingIn({ sourceId }: HarbourRoom) {
  const edition = await client().edition.findFirstOrThrow({
    where: { sourceId, kind: "FULL", withdrawnAt: null },
    include: { blob: true },
    orderBy: { number: "desc" },
  })
  return (who: Actor, exact: string, more: Parameters<typeof say>[4] = {}, audience = toEveryone) => {
    const start = edition.blob.text.indexOf(exact)
    if (start < 0) throw new Error(`No such words in the text: ${exact}`)
    const words = { editionId: edition.id, start, end: start + exact.length, exact }
    return say(who, { words }, audience, `Of “${exact}”`, more)
  }
}

const aTag = (debateId: string, slug: string, name: string) =>
  client().tag.create({
    data: { id: newId(), debateId, slug, name, folded: name.toLowerCase(), keptAt: new Date() },
  })

export type MarkedRoom = HarbourRoom & { speak: Awaited<ReturnType<typeof speakingIn>> }

/** A room with one passage in evidence and four remarks: Bob's question over it, a comment and a private objection by him, and
 * two comments by Ann, one of them resolved; the question and a comment of each are tagged. */
export async function aMarkedRoom(): Promise<MarkedRoom> {
  const room = await aHarbourRoom()
  await attachText(installation(), { sourceId: room.sourceId, raw: TEXT })
  await aTag(room.debateId, "boats", "Boats")
  await aTag(room.debateId, "wind", "The wind")
  const speak = await speakingIn(room)
  const { ann, bob } = room
  await speak(bob, "unstoppable, as Clark admits", { kind: "QUESTION", tags: ["The wind"] })
  await speak(bob, "a harbour at peace", { tags: ["Boats"] })
  await speak(bob, "long account of its boats", { kind: "OBJECTION", tags: ["Boats"] }, toMyself)
  await speak(ann, "Nobody who was there", { tags: ["Boats"] })
  const settled = await speak(ann, "In year 20 of the harbour")
  await resolveThread(ann, { id: settled })
  return { ...room, speak }
}

/** Has many people speak in it, each with words of their own: `people` of long names, `tags` more tags. */
export async function fill({ debateId, speak }: MarkedRoom, people: number, tags: number): Promise<void> {
  for (let index = 0; index < tags; index++) await aTag(debateId, `tag-${index}`, `Tag number ${index}`)
  for (let index = 0; index < people; index++) {
    const who = await aPerson(`Maximiliana-${index} of the Very Long and Winding House of Harbourside`)
    const own = Array.from({ length: tags }, (_, at) => at).filter((at) => at % people === index)
    await speak(who, `In year ${(index % YEARS) + 1} of`, { tags: own.map((at) => `Tag number ${at}`) })
  }
}
