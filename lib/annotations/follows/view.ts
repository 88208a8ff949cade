import type { FollowKind } from "./schema"

/** One thing that one follows; `href` is null for what has no page of its own, or is out of sight. */
export type FollowedView = {
  kind: FollowKind
  id: string
  title: string
  href: string | null
  /** language of the title, where it is the debate's */
  language: string | null
}
