import type { NextRequest } from "next/server"
import { hub } from "@/app/_live/hub"
import { beginningOf } from "@/app/_live/place"
import { messagesSince } from "@/app/_live/poll"
import { streamTo } from "@/app/_live/stream"
import { currentActor, sessionId } from "@/app/_web/session"
import { actorOfSession } from "@/lib/accounts/queries"
import { readableDebate } from "@/lib/debates/queries"
import { AppError } from "@/lib/errors"

const STATUS: Partial<Record<AppError["code"], number>> = { not_found: 404, rate_limited: 429 }

/**
 * What is said in a debate as it is said, for this reader: server-sent events, or with ?poll=1 the same as JSON at once.
 * ?debate= names it; Last-Event-ID or ?after= where to go on, ?since= when the page was made. 404, 429 past the limit.
 */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    return await answer(request)
  } catch (error) {
    const status = error instanceof AppError ? STATUS[error.code] : undefined
    if (!status) throw error
    return new Response(`${(error as Error).message}\n`, { status, headers: { "cache-control": "no-store" } })
  }
}

async function answer(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams
  const actor = await currentActor()
  const { id: debateId } = await readableDebate(actor, asked.get("debate") ?? "")
  const after = request.headers.get("last-event-id") ?? asked.get("after")
  const beginning = await beginningOf(after, asked.get("since"))
  if (asked.has("poll")) {
    const answered = await messagesSince(beginning, { debateId, actor })
    return Response.json(answered, { headers: { "cache-control": "no-store" } })
  }
  const session = actor.userId === null ? "" : ((await sessionId()) ?? "")
  const again = async () => {
    const now = await actorOfSession(session, actor.keys)
    return now.userId === actor.userId ? now : null
  }
  const who = { debateId, actor, sessionId: session, again }
  const stream = await streamTo(hub(), who, beginning, request.signal)
  return new Response(stream, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // Compression would hold the messages back.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    },
  })
}
