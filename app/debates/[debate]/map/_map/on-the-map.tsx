import { mapHref } from "./address"

/** The way from a claim to the map of what is linked with it. */
export function OnTheMap({ claim, base }: { claim: string; base: string }) {
  return (
    <p className="meta">
      <a href={mapHref(base, { claim })}>On the map</a>
    </p>
  )
}
