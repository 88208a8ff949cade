import type { ReactNode } from "react"
import { withNext } from "@/app/_web/next-path"
import { currentActor, currentTies } from "@/app/_web/session"
import type { Actor } from "@/lib/actor"
import type { WritingView } from "@/lib/annotations/view"
import { membersLed } from "@/lib/seminars/members/queries"
import { threadsIn } from "../_follow/threads"
import { undoableIn } from "../way-on"
import { lastAudience, writerKey } from "../writer"
import type { Act } from "./acts"
import { ArriveAtRemark } from "./arrive"
import { NoticeBar } from "./notice"
import type { Undoable } from "./notices"
import { type TalkPlace, TalkPlaceProvider } from "./place"
import type { Doing } from "./remark"

export type Search = Record<string, string | string[] | undefined>

const ACTS: readonly Act[] = ["reply", "edit", "audience", "move", "react"]

/** What an address asks for: an act on a remark, earlier threads, that of a remark or those with a tag, the offer to undo
 * what was just done. */
export function askedFor(search: Search): {
  doing: Doing
  before: string | undefined
  at: string | undefined
  tag: string | undefined
  removed: Undoable | null
} {
  const one = (name: string) => (typeof search[name] === "string" ? search[name] : undefined)
  const act = ACTS.find((name) => one(name) !== undefined)
  return {
    doing: act ? { act, id: one(act)! } : null,
    before: one("before"),
    at: one("at"),
    tag: one("tag"),
    removed: undoableIn(one("removed"), one("moved")),
  }
}

// Who leads a seminar may write to its members one by one.
async function withMembers(actor: Actor, writing: NonNullable<WritingView>) {
  const of = await membersLed(
    actor,
    writing.seminars.map(({ id }) => id),
  )
  return {
    ...writing,
    seminars: writing.seminars.map((each) => ({ ...each, members: of.get(each.id) ?? [] })),
  }
}

type Props = {
  debate: string
  here: string
  /** what its address asks to see, from its question mark on */
  query?: string
  writing: WritingView
  removed: Undoable | null
  children: ReactNode
}

/** A page on which one may talk: its forms know where they stand, and what has just happened is said at its edge.
 * `here`: the path of the page, to come back to after signing in. */
export async function Discussed({ debate, here, query = "?", writing, removed, children }: Props) {
  const actor = await currentActor()
  const signIn = withNext("/account/sign-in", query === "?" ? here : here + query)
  const place: TalkPlace | null =
    writing && actor.userId
      ? {
          debate,
          me: writerKey(actor.userId),
          writing: await withMembers(actor, writing),
          last: await lastAudience(actor),
          threads: threadsIn(await currentTies()),
          query,
          signIn,
        }
      : null
  return (
    <TalkPlaceProvider place={place}>
      {children}
      <ArriveAtRemark />
      {place && <NoticeBar removed={removed} />}
    </TalkPlaceProvider>
  )
}
