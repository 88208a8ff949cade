import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { ownAccount } from "@/lib/accounts/export/queries"

/** One's own account as a file of JSON. */
export async function GET(): Promise<Response> {
  const actor = await currentActor()
  if (!actor.userId) redirect("/account/sign-in")
  return new Response(`${JSON.stringify(await ownAccount(actor), null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="disputatio-account.json"',
      "cache-control": "private, no-store",
    },
  })
}
