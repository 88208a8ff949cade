import type { Metadata } from "next"
import { cache } from "react"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { importsUnderWay, placeForText } from "@/lib/sources/imports/queries"
import { Missing, missingMetadata } from "../../_missing/missing"
import { Bringing } from "../_import/bringing"
import { sourcesPath } from "../_import/paths"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<{ refused?: string | string[] }>
}

const load = cache(async (debate: string) => found(placeForText(await currentActor(), debate, null)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await load((await params).debate)
  return place ? { title: `Bring a new text: ${place.debate.title}` } : missingMetadata
}

export default async function NewSourcePage({ params, searchParams }: Props) {
  const [{ debate: slug }, { refused }] = await Promise.all([params, searchParams])
  const place = await load(slug)
  if (!place) return <Missing debate={slug} />
  const { debate } = place
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
  ]
  const underWay = await importsUnderWay(await currentActor(), slug, null)
  return <Bringing debate={debate} source={null} trail={trail} underWay={underWay} refused={refused} />
}
