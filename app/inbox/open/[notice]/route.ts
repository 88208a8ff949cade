import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { openNotice } from "@/lib/annotations/inbox/commands"
import { AppError } from "@/lib/errors"

type Given = { params: Promise<{ notice: string }> }

// Null for what one may not see, or not any more.
async function opened(id: string): Promise<string | null> {
  try {
    return await openNotice(await currentActor(), id)
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null
    throw error
  }
}

/** Marks a notice as read and leads to what it is about: where the inbox and letters point. */
export async function GET(_: Request, { params }: Given): Promise<never> {
  const { notice } = await params
  const actor = await currentActor()
  if (!actor.userId) redirect(`/account/sign-in?next=${encodeURIComponent(`/inbox/open/${notice}`)}`)
  redirect((await opened(notice)) ?? "/inbox?done=gone")
}
