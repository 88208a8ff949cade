import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { importsUnderWay, placeForText } from "@/lib/sources/imports/queries"
import { Missing } from "../../_missing/missing"
import { Bringing } from "../_import/bringing"
import { sourcesPath } from "../_import/paths"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<{ refused?: string | string[] }>
}

export default async function NewSourcePage({ params, searchParams }: Props) {
  const [{ debate: slug }, { refused }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const place = await found(placeForText(actor, slug, null))
  if (!place) return <Missing debate={slug} />
  const { debate } = place
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
  ]
  const underWay = await importsUnderWay(actor, slug, null)
  return <Bringing debate={debate} source={null} trail={trail} underWay={underWay} refused={refused} />
}
