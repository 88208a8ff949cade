import { databaseAnswers } from "@/lib/accounts/queries"

/** Whether the server and its database answer; for the supervisor and for those who host it. */
export async function GET(): Promise<Response> {
  const well = await databaseAnswers()
  return Response.json({ well }, { status: well ? 200 : 503, headers: { "cache-control": "no-store" } })
}
