import { currentActor, currentTies } from "@/app/_web/session"
import type { FollowKind } from "@/lib/annotations/follows/schema"
import { FollowButton } from "./button"

type Props = {
  kind: FollowKind
  id: string
  name: string
  /** ids of what was merged into it: whoever follows that follows it */
  merged?: readonly { id: string }[]
}

/** The button with which one follows a thing; nothing for who is not signed in, or would follow themselves. */
export async function Follow({ kind, id, name, merged = [] }: Props) {
  const { userId } = await currentActor()
  if (!userId || userId === id) return null
  const { follows } = await currentTies()
  const following = [{ id }, ...merged].some((each) => follows.get(`${kind} ${each.id}`) === true)
  return <FollowButton kind={kind} id={id} name={name} following={following} />
}
