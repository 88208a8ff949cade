import type { NextRequest } from "next/server"
import { currentActor } from "@/app/_web/session"
import { debateMap } from "@/lib/claims/map/queries"
import { AppError } from "@/lib/errors"
import { mapChoiceIn } from "../_map/address"

/** What a map shows, as JSON; the fields are those of its page. */
export async function GET(request: NextRequest, context: { params: Promise<{ debate: string }> }) {
  const noStore = { headers: { "cache-control": "no-store" } }
  try {
    const [{ debate }, actor] = await Promise.all([context.params, currentActor()])
    const { map } = await debateMap(actor, debate, mapChoiceIn(request.nextUrl.searchParams))
    return Response.json(map, noStore)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return Response.json({ code: error.code, message: error.message }, { ...noStore, status: 404 })
  }
}
