import { NothingHere } from "./_ui/nothing-here"

export default function NotFound() {
  return (
    <NothingHere title="Nothing at this address" places={[{ href: "/", name: "All debates" }]}>
      The page may have moved, the address may be mistyped, or the page may be open only to some readers.
    </NothingHere>
  )
}
