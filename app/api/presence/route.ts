import { ZodError } from "zod"
import { currentActor } from "@/app/_web/session"
import type { Actor } from "@/lib/actor"
import { leavePage, readHere, showReading } from "@/lib/annotations/presence/commands"
import type { ReadHere } from "@/lib/annotations/presence/schema"
import { AppError } from "@/lib/errors"

/**
 * Where a reader is, as an open page says it: JSON { tab, editionId, paragraph }, or { left: tab } when it is closed. Answers
 * { shown }: whether others are shown it. 400 for anything else, since nobody is there to read why.
 */
export function POST(request: Request): Promise<Response> {
  return answerTo(request, async (actor, said) => {
    if (!("left" in said)) return readHere(actor, said as ReadHere)
    await leavePage(actor, { tab: String(said.left) })
    return { shown: true }
  })
}

/** Whether others are shown where one reads: JSON { shown }, and the same back. */
export function PUT(request: Request): Promise<Response> {
  return answerTo(request, async (actor, said) => {
    const chosen = said as { shown: boolean }
    await showReading(actor, chosen)
    return { shown: chosen.shown }
  })
}

type Answer = (actor: Actor, said: object) => Promise<{ shown: boolean }>

async function answerTo(request: Request, answer: Answer): Promise<Response> {
  const headers = { "cache-control": "no-store" }
  try {
    const said: unknown = JSON.parse((await request.text()).slice(0, 300))
    if (typeof said !== "object" || said === null) throw new SyntaxError("An object is expected.")
    return Response.json(await answer(await currentActor(), said), { headers })
  } catch (error) {
    if (error instanceof AppError || error instanceof ZodError || error instanceof SyntaxError)
      return new Response(null, { status: 400, headers })
    throw error
  }
}
