import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { attachText } from "@/lib/sources/editions/commands"
import { aHarbourRoom, type HarbourRoom } from "@/tests/e2e/harbour-room"
import { HARBOUR_TEXT } from "@/tests/support/harbour"
import { say, toEveryone } from "@/tests/support/remarks"

const BOATS = "Anna Bella Clara Dora Edda Flora Greta Hanna Ida Jana Klara Lina Mara Nora Olga Paula".split(
  " ",
)
const FULLS = [
  "at anchor",
  "under sail",
  "hauled up for repair",
  "low in the water",
  "painted anew",
  "without a crew",
]

function aParagraph(number: number): string {
  const boats = BOATS.map(
    (boat, index) => `The ${boat} of year ${number} lay ${FULLS[(index * number) % FULLS.length]}`,
  )
  return `Year ${number} of the harbour books. ${boats.join("; ")}.`
}

/** The quarrel about the harbour with a long text: words of its books are spoken of in four paragraphs. */
const CROWDED_TEXT = `${HARBOUR_TEXT}\n${Array.from({ length: 24 }, (_, at) => aParagraph(at + 1)).join("\n\n")}\n`

const CROWD = 20

/** How many threads stand in the text: the crowds in years 4 and 12, and six more. */
export const THREADS = 2 * CROWD + 6

/** A room with crowds of remarks on neighbouring words in years 4 and 12, two on the same words in year 2, a question over
 * words in evidence, and one remark each far below, in years 15 and 22. */
export async function aCrowdedRoom(): Promise<HarbourRoom> {
  const room = await aHarbourRoom()
  await attachText(installation(), { sourceId: room.sourceId, raw: CROWDED_TEXT })
  const edition = await client().edition.findFirstOrThrow({
    where: { sourceId: room.sourceId, kind: "FULL", withdrawnAt: null },
    include: { blob: true },
    orderBy: { number: "desc" },
  })
  const words = (exact: string) => {
    const start = edition.blob.text.indexOf(exact)
    if (start < 0) throw new Error(`No such words in the text: ${exact}`)
    return { words: { editionId: edition.id, start, end: start + exact.length, exact } }
  }
  const { ann, bob } = room
  const question = { kind: "QUESTION" } as const
  await say(bob, words("as Clark admits"), toEveryone, "Where does Clark say so?", question)
  await say(bob, words("made it unstoppable, as Clark admits"), toEveryone, "Adam puts it more strongly.")
  await say(ann, words("The Clara of year 2"), toEveryone, "Is she the one that burned?", question)
  await say(bob, words("The Clara of year 2 lay"), toEveryone, "Not the Clara of the song.")
  for (const year of [4, 12])
    for (let index = 0; index < CROWD; index++) {
      const boat = `${BOATS[index % BOATS.length]!} of year ${year}`
      const said = `Remark ${index + 1} on the boats of year ${year}, and why it matters who owned them at the time.`
      const who = index % 3 === 0 ? ann : bob
      await say(who, words(index < BOATS.length ? boat : `The ${boat}`), toEveryone, said)
    }
  await say(ann, words("The Nora of year 15"), toEveryone, "She sank later.")
  await say(bob, words("The Olga of year 22"), toEveryone, "The last of her name.")
  return room
}
