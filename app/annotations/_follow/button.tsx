"use client"

import { useActionState } from "react"
import type { FollowKind } from "@/lib/annotations/follows/schema"
import { turnFollow } from "./actions"
import styles from "./follow.module.css"

type Props = {
  kind: FollowKind
  id: string
  /** what it is, to a screen reader: "this claim", "Anna" */
  name: string
  following: boolean
}

/** Follows one thing, or no more, with scripts and without. */
export function FollowButton({ kind, id, name, following }: Props) {
  const [answer, act] = useActionState(turnFollow, null)
  return (
    <form action={act} className={styles.follow}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      {following && <input type="hidden" name="end" value="yes" />}
      <button type="submit" aria-pressed={following}>
        {following ? "Following" : "Follow"}
        <span className="sr"> {name}</span>
      </button>
      {answer?.state === "refused" && (
        <span className="rubric" role="alert">
          {answer.message}
        </span>
      )}
    </form>
  )
}
