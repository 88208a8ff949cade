import type { NextRequest } from "next/server"
import { currentActor } from "@/app/_web/session"
import { tagsToWriteWith } from "@/lib/annotations/tags/queries"
import type { WritingTags } from "@/lib/annotations/tags/view"
import { AppError } from "@/lib/errors"

const NONE: WritingTags = { words: [], newIn: [], newForEveryone: false }

/** What one may tag with in a debate (?debate=slug), as JSON: words with slug, name and seminarId, and where new ones may be
 * said. */
export async function GET(request: NextRequest): Promise<Response> {
  const noStore = { headers: { "cache-control": "no-store" } }
  try {
    const debate = request.nextUrl.searchParams.get("debate") ?? ""
    return Response.json(await tagsToWriteWith(await currentActor(), debate), noStore)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return Response.json(NONE, { ...noStore, status: 404 })
  }
}
