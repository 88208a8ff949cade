import type { NextRequest } from "next/server"
import { currentActor } from "@/app/_web/session"
import { mentionable } from "@/lib/annotations/body/mentions/queries"
import { AppError } from "@/lib/errors"

/** What one may mention in a debate (?debate=slug&words=…&seminar=id, and alone=person in a one-to-one talk), as JSON: a
 * list of kind, id, label, detail. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl
  const asked = {
    words: searchParams.get("words") ?? "",
    seminarId: searchParams.get("seminar"),
    alone: searchParams.get("alone"),
  }
  const noStore = { headers: { "cache-control": "no-store" } }
  try {
    const actor = await currentActor()
    return Response.json(await mentionable(actor, searchParams.get("debate") ?? "", asked), noStore)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return Response.json([], { ...noStore, status: 404 })
  }
}
