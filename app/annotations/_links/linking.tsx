"use client"

import { later, useLater } from "@/app/_ui/later"
import { useBegun } from "./use-begun"

type Props = {
  /** the path of the source on the page */
  source: string
  editionId: string
}

const room = later(() => import("./linking-room"))

/** The link that has been begun, if any; what shows it comes after the page. */
export function Linking(place: Props) {
  const begin = useBegun()
  const { there } = useLater(room)
  if (!begin?.begun || !there) return null
  return <there.LinkingRoom {...place} begin={begin} begun={begin.begun} />
}
