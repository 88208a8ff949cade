"use client"

import { useTalkPlace } from "../_talk/place"
import { Turn } from "../_talk/turn"
import { turnFollow } from "./actions"

type Props = {
  /** of its first remark */
  id: string
  /** who began it */
  name: string
  /** the reader has said something in it, and follows it unless they left it */
  spoke: boolean
}

/** Follows a thread, or no more; nothing for who is not signed in. */
export function FollowThread({ id, name, spoke }: Props) {
  const place = useTalkPlace()
  if (!place) return null
  const following = place.threads[id] ?? spoke
  const word = following ? "Following" : "Follow"
  return (
    <Turn
      action={turnFollow}
      fields={{ kind: "thread", id, ...(following && { end: "yes" }) }}
      about={`${word} the thread of ${name}`}
      pressed={following}
    >
      {word}
    </Turn>
  )
}
