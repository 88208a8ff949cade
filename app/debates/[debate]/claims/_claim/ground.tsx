import { groundWords } from "@/lib/claims/ground"
import type { Ground } from "@/lib/claims/view"

/** How we know that the voice holds it: as **Glatter** reports; Glatter rejects it. Nothing for its own words. */
export function GroundWords({ ground }: { ground: Ground }) {
  return groundWords(ground).map(({ text, strong }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of one ground never change places
    strong ? <b key={index}>{text}</b> : text,
  )
}

/** The same after the name of a claim, where the claim is only named: , as **Glatter** reports; Glatter rejects it. */
export function GroundInPassing({ ground }: { ground: Ground }) {
  if (ground.kind === "own") return null
  return (
    <>
      {", "}
      <em>
        <GroundWords ground={ground} />
      </em>
    </>
  )
}
