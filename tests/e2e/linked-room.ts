import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { addSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { signInAs } from "@/tests/e2e/elsewhere"
import { test as plain } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { Linking } from "@/tests/e2e/pages/linking"

const ANSWER = `A reader of the review answers it, late and at some length.

Boats would have stopped it: the wind fell before midnight.
`

type LinkedRoom = HarbourRoom & { answer: string }

/** The debate about the fire with a second source, an answer to the first, which its seminar reads in full. */
async function aLinkedRoom(): Promise<LinkedRoom> {
  const room = await aHarbourRoom()
  const { debateId } = room
  const voice = await client().voice.findFirstOrThrow({ where: { debateId, slug: "brook" } })
  const source = await addSource(installation(), {
    debateId,
    slug: "brook-letter",
    csl: { type: "article", title: "A letter to the editor" },
    readers: "EVERYONE",
    order: 2,
    reviews: [],
    voices: [{ voiceId: voice.id, role: "AUTHOR" }],
  })
  await attachText(installation(), { sourceId: source, raw: ANSWER })
  return { ...room, answer: room.path.replace("adam-review", "brook-letter") }
}

/** Playwright's test in a debate of one's own with two sources, the first open before Ann, who is signed in. */
export const test = plain.extend<{ room: LinkedRoom; linking: Linking }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aLinkedRoom()
    await use(room)
    await leaveHarbour(room)
  },
  linking: async ({ page, room, context, baseURL }, use) => {
    await signInAs(context, room.ann, baseURL!)
    const linking = new Linking(page)
    await linking.source.open(room.path)
    await use(linking)
  },
})
