"use client"

import { type ReactNode, useEffect, useRef } from "react"
import { arrivesAt } from "./arriving"

/** The head of a claim whose names have just been told: who has judged it goes on from there, and hears them. */
export function ArrivedHead({ id, children }: { id: string; children: ReactNode }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrivesAt(id)) head.current?.focus()
  }, [id])
  return (
    <h3 id={id} ref={head} tabIndex={-1}>
      {children}
    </h3>
  )
}
