import { createContext, useContext } from "react"

/** Where one stands on the map, and how near one looks. */
export type StandingOn = {
  base: string
  /** claim that Tab leads to */
  stop: string | null
  /** claim that the pointer or the focus is on */
  on: string | null
  /** claims linked with that one, and it itself */
  near: ReadonlySet<string> | null
  /** too far away for statements and words on lines */
  far: boolean
  /** number of the question that all of it is about */
  about: number | null
  /** tells that a claim which was asked to take the focus stands on the page */
  arrived: (id: string, link: HTMLAnchorElement) => void
}

const Context = createContext<StandingOn | null>(null)

export const Standing = Context

/** Where one stands on the map around a component. */
export function useStandingOn(): StandingOn {
  return useContext(Context)!
}
