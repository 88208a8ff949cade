import { signInAs } from "@/tests/e2e/elsewhere"
import { test as plain } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"

/** Playwright's test in a debate of one's own, with its one source open before Ann, who is signed in. */
export const test = plain.extend<{ room: HarbourRoom; source: AnnotatedSource }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aHarbourRoom()
    await use(room)
    await leaveHarbour(room)
  },
  source: async ({ page, room, context, baseURL }, use) => {
    await signInAs(context, room.ann, baseURL!)
    const source = new AnnotatedSource(page)
    await source.open(room.path)
    await use(source)
  },
})
