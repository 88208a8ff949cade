"use client"

import { createContext, type ReactNode, useContext } from "react"
import type { WritingView } from "@/lib/annotations/view"

/** Where and as whom one writes on a page. */
export type TalkPlace = {
  /** slug of the debate */
  debate: string
  /** a name for the writer on this device, that tells nobody who it is */
  me: string
  writing: NonNullable<WritingView>
  /** the audience chosen last */
  last: string | null
  /** threads that one follows (true) or has left, by their first remark; those one spoke in are followed besides */
  threads: Readonly<Record<string, boolean>>
  /** what the address of the page asks for besides an act, from its question mark on: an act that a link asks for keeps to it */
  query: string
  /** where one signs in, to come back to this page */
  signIn: string
}

const Place = createContext<TalkPlace | null>(null)

/** Tells the forms inside where they are; null for who is not signed in, who has none. */
export function TalkPlaceProvider({ place, children }: { place: TalkPlace | null; children: ReactNode }) {
  return <Place value={place}>{children}</Place>
}

/** Where the form stands; null for who is not signed in. */
export const useTalkPlace = (): TalkPlace | null => useContext(Place)
