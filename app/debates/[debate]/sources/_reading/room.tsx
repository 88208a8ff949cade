"use client"

import { useRouter } from "next/navigation"
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react"
import { connected } from "@/app/_live/connected"
import { takeOver } from "@/app/_live/instead"
import { slicesIn } from "@/app/_web/slices"
import { readSlices, readText } from "./actions"
import { bring, settle } from "./brought"
import { type Loading, loading } from "./loading"
import { near } from "./near"

type Of = {
  debate: string
  source: string
  editionId: string
  /** the filters and colours asked for, as an address from its question mark on */
  query: string
}
type Present = { slices: Loading; near: ReturnType<typeof near>; editionId: string }

const Room = createContext<Present | null>(null)

/** The room around a slice. */
export const useRoom = (): Present => useContext(Room)!

const sliceOf = (element: Element | null) => element?.closest<HTMLElement>("[data-slice]") ?? null
const indexOf = (slice: HTMLElement | null) => (slice ? [Number(slice.dataset.slice)] : [])

// Words that are selected would be let go if they came anew.
function mayChange(index: number): boolean {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return true
  const words = document.querySelector(`[data-slice="${index}"] > [data-words]`)
  return !words || !selection.containsNode(words, true)
}

/** A text whose slices come anew by themselves: when something is said in them, and when one comes near to those whose
 * cards were not sent with the page. */
export function ReadingRoom({ of, children }: { of: Of; children: ReactNode }) {
  const { debate, source, editionId, query } = of
  const asked = useRef(query)
  const router = useRouter()
  const [room] = useState((): Present => {
    const load = async (indexes: number[], ids: string[]) => {
      await connected()
      return readSlices({ debate, source, editionId, indexes, ids, query: asked.current })
    }
    // The words of another text come before its page: until they are here the old ones stay, and one's place with them.
    const replace = async () => {
      await connected()
      const text = await readText({ debate, source, query: asked.current }).catch(() => null)
      if (text) bring(text)
      // A page that cannot be fetched would be lost.
      await connected()
      router.refresh()
    }
    const slices = loading(load, mayChange, () => void replace())
    return { slices, near: near(slices.wish), editionId }
  })
  useLayoutEffect(() => settle(editionId), [editionId])
  useEffect(() => {
    if (asked.current === query) return
    asked.current = query
    // Those near first, then the others, so that no mark stays that is left out.
    const all = slicesIn(document.getElementById("text")!)
    void room.slices.want([...room.near.all(), ...all.flatMap(indexOf)])
  }, [room, query])
  useEffect(() => {
    const { slices } = room
    const sent = new Set<string>()
    document.addEventListener("selectionchange", slices.free)
    const giveBack = takeOver((heard) => {
      if ("refresh" in heard) {
        // Far from all words one hears, too, that they were replaced.
        const near = room.near.all()
        return slices.want(near.length > 0 ? near : [0])
      }
      // What one sent oneself has come with the answer.
      if ("own" in heard && heard.own && sent.delete(heard.id)) return Promise.resolve()
      const id = "shown" in heard ? heard.shown : heard.id
      if ("shown" in heard) sent.add(id)
      return slices.want(indexOf(sliceOf(document.getElementById(`remark-${id}`))), [id])
    })
    return () => {
      document.removeEventListener("selectionchange", slices.free)
      giveBack()
    }
  }, [room])
  useEffect(() => {
    const arrive = async () => {
      const id = /^#((?:remark|link)-.+)/.exec(location.hash)?.[1]
      if (!id || document.getElementById(id)) return
      await room.slices.want([], [id.replace("remark-", "")])
      document.getElementById(id)?.scrollIntoView()
    }
    // A letter asks the server for a card that did not come with the page; by now it may be here.
    const press = (event: MouseEvent) => {
      const letter = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[id^='m-']")
      if (!letter || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (letter.search === location.search) return
      event.preventDefault()
      location.hash = letter.hash
    }
    void arrive()
    addEventListener("hashchange", arrive)
    document.addEventListener("click", press)
    return () => {
      removeEventListener("hashchange", arrive)
      document.removeEventListener("click", press)
    }
  }, [room])
  return <Room value={room}>{children}</Room>
}
