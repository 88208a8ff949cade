import { NothingHere, type Place } from "@/app/_ui/nothing-here"
import { nearest } from "@/app/_web/near"
import { currentActor } from "@/app/_web/session"
import { debatesFor } from "@/lib/debates/queries"
import { type Part, thingsIn } from "./things"

type Props = { debate: string; part?: Part; slug?: string }

/** The page of something that a debate does not hold, or that this reader may not see: the two look the same. */
export async function Missing({ debate: asked, part, slug = "" }: Props) {
  const debates = await debatesFor(await currentActor())
  const debate = debates.find((each) => each.slug === asked)
  if (!debate) return <MissingDebate meant={nearest(asked, debates).map(place)} />
  const base = `/debates/${debate.slug}`
  const meant = part ? nearest(slug, await thingsIn(debate.slug, part)) : []
  const places: Place[] = [
    { href: base, name: `The table of “${debate.title}”` },
    ...(part ? [{ href: `${base}/${part}`, name: `All its ${part}` }] : []),
    { href: "/", name: "All debates" },
  ]
  return (
    <NothingHere title="Nothing at this address" meant={meant} places={places}>
      The debate “{debate.title}” has no {part ? `${part.slice(0, -1)} “${slug}”` : "such page"}. It may have
      been renamed, joined with another, or the address may be mistyped.
    </NothingHere>
  )
}

const place = ({ slug, title }: { slug: string; title: string }): Place => ({
  href: `/debates/${slug}`,
  name: title,
})

function MissingDebate({ meant }: { meant: Place[] }) {
  return (
    <NothingHere title="Nothing at this address" meant={meant} places={[{ href: "/", name: "All debates" }]}>
      There is no such debate, or it is open only to its seminars. If a link led you here, ask whoever gave it
      to you; if you belong to a seminar, sign in first.
    </NothingHere>
  )
}
