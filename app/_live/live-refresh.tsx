"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState, useTransition } from "react"
import { arrivals, concerns, type Heard, pageAt } from "./arrivals"
import { Arrived } from "./arrived"
import { hear } from "./connection"
import { takenOver } from "./instead"
import { keepHere } from "./presence/known"
import { gathered } from "./refreshing"

type Props = {
  debate: string
  /** whose connection the tabs share: the person's id, or "" */
  reader: string
  /** when the page was made, milliseconds */
  since: number
}

/** Renders the page anew, or has it bring itself up to date, when something that it shows is said elsewhere, and says how many remarks have come. */
export function LiveRefresh({ debate, reader, since }: Props) {
  const router = useRouter()
  const [rendering, startRendering] = useTransition()
  const [taking, setTaking] = useState(0)
  const [arrived, setArrived] = useState<string[]>([])
  // Each rendering makes a new one; the first is where to begin.
  const [began] = useState(since)

  useEffect(() => {
    // What is not there has nothing to tell.
    const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
    if (way?.responseStatus === 404) return
    const { wish, stop: stopRefreshing } = gathered(() => startRendering(() => router.refresh()))
    const onHeard = (heard: Heard) => {
      if (!concerns(pageAt(location.pathname), heard)) return
      setArrived((before) => arrivals(before, heard, began))
      const taker = takenOver()
      if (!taker) return wish()
      setTaking((count) => count + 1)
      void taker(heard).finally(() => setTaking((count) => count - 1))
    }
    const begin = () => hear(debate, reader, began, onHeard, keepHere)
    let stop = begin()
    // A page that the browser keeps aside must not hold the connection.
    const onHide = () => stop()
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) stop = begin()
    }
    addEventListener("pagehide", onHide)
    addEventListener("pageshow", onShow)
    return () => {
      stop()
      stopRefreshing()
      removeEventListener("pagehide", onHide)
      removeEventListener("pageshow", onShow)
    }
  }, [debate, reader, began, router])

  return <Arrived ids={arrived} ready={!rendering && taking === 0} onSeen={() => setArrived([])} />
}
