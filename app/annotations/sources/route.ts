import type { NextRequest } from "next/server"
import { currentActor } from "@/app/_web/session"
import { sourceList } from "@/lib/claims/reading/queries"
import { AppError } from "@/lib/errors"

/** The sources of a debate in order (?debate=slug), as JSON: a list of path, title, by. */
export async function GET(request: NextRequest): Promise<Response> {
  const debate = request.nextUrl.searchParams.get("debate") ?? ""
  const noStore = { headers: { "cache-control": "no-store" } }
  try {
    const { sources } = await sourceList(await currentActor(), debate)
    const listed = sources.map(({ slug, title, authors }) => ({
      path: `/debates/${debate}/sources/${slug}`,
      title,
      by: authors.map(({ name }) => name).join(" and "),
    }))
    return Response.json(listed, noStore)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return Response.json([], { ...noStore, status: 404 })
  }
}
