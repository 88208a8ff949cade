import { setTimeout as sleep } from "node:timers/promises"
import { hereFor } from "@/lib/annotations/presence/here"
import { presentIn } from "@/lib/annotations/presence/queries"
import type { Present } from "@/lib/annotations/presence/view"
import type { Seat } from "../seat"

const BETWEEN_MS = 1000

/** What a reader has been told who has been told of nobody. */
export const NOBODY = "{}"

/**
 * Tells readers who else reads what they read, wherever in the installation, until the signal: looked up once a second for
 * all of them, and told to each only where it has changed.
 */
export function tellWhoIsHere(
  seats: ReadonlySet<Seat>,
  trouble: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let inTrouble = false
  const look = async () => {
    const among = [...seats].filter(belongs)
    if (among.length === 0) return
    try {
      const present = await presentIn([...new Set(among.map(({ debateId }) => debateId))])
      if (!signal.aborted) tell(among, present)
      inTrouble = false
    } catch (error) {
      if (!inTrouble) trouble(error)
      inTrouble = true
    }
  }
  // The rest comes after the work: a process that falls behind tells more rarely, never twice at once.
  const regularly = async () => {
    while (!signal.aborted) {
      await sleep(BETWEEN_MS, undefined, { signal, ref: false }).catch(() => {})
      if (!signal.aborted) await look()
    }
  }
  void regularly()
}

const belongs = ({ actor, debateId }: Seat) => actor.memberships.some((each) => each.debateId === debateId)

function tell(among: readonly Seat[], present: readonly Present[]): void {
  for (const debateId of new Set(among.map((seat) => seat.debateId))) {
    const inDebate = present.filter((each) => each.debateId === debateId)
    for (const seat of among.filter((each) => each.debateId === debateId)) {
      const here = hereFor(seat.actor, debateId, inDebate)
      const told = JSON.stringify(here)
      if (told !== seat.toldHere && seat.sendHere(here)) seat.toldHere = told
    }
  }
}
