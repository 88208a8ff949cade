import { currentActor } from "@/app/_web/session"
import { closeClaims } from "@/lib/claims/proposals/forming/queries"
import { AppError } from "@/lib/errors"

type Props = { params: Promise<{ debate: string }> }

const LONGEST = 4000

/** The claims that say nearly what somebody is typing, as JSON, for the form of a new claim. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { debate } = await params
  const asked = new URL(request.url).searchParams
  const [statement, questionId, voiceId] = ["statement", "question", "voice"].map(
    (name) => asked.get(name)?.slice(0, LONGEST) ?? "",
  ) as [string, string, string]
  try {
    const said = { statement, questionId, voiceId }
    return Response.json(await closeClaims(await currentActor(), debate, said), {
      headers: { "Cache-Control": "no-store" },
    })
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return Response.json([], { status: 404 })
    throw error
  }
}
