import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { importsUnderWay, placeForText } from "@/lib/sources/imports/queries"
import { Missing } from "../../../../_missing/missing"
import { Bringing } from "../../../_import/bringing"
import { sourcesPath, textsPath } from "../../../_import/paths"

type Props = {
  params: Promise<{ debate: string; source: string }>
  searchParams: Promise<{ refused?: string | string[] }>
}

export default async function NewTextPage({ params, searchParams }: Props) {
  const [{ debate: slug, source: sourceSlug }, { refused }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const place = await found(placeForText(actor, slug, sourceSlug))
  if (!place?.source) return <Missing debate={slug} />
  const { debate, source } = place
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
    { name: source.title, href: `${sourcesPath(slug)}/${sourceSlug}` },
    { name: "Texts", href: textsPath(slug, sourceSlug) },
  ]
  const underWay = await importsUnderWay(actor, slug, sourceSlug)
  return <Bringing debate={debate} source={source} trail={trail} underWay={underWay} refused={refused} />
}
