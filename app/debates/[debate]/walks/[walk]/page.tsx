import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { walkPage } from "@/lib/claims/walks/queries"
import { Missing } from "../../_missing/missing"
import { Cover } from "../_walk/cover"
import { OneStep } from "../_walk/one-step"
import { Whole } from "../_walk/whole"

type Props = {
  params: Promise<{ debate: string; walk: string }>
  searchParams: Promise<{ step?: string | string[]; show?: string | string[] }>
}

export default async function WalkPage({ params, searchParams }: Props) {
  const [{ debate: slug, walk: walkSlug }, { step, show }] = await Promise.all([params, searchParams])
  const asked = step === undefined ? undefined : Number.parseInt(String(step), 10)
  const walk = await found(walkPage(await currentActor(), slug, walkSlug, asked))
  if (!walk) return <Missing debate={slug} />
  if (show === "whole") return <Whole walk={walk} />
  if (asked === undefined || walk.steps.length === 0) return <Cover walk={walk} />
  return <OneStep walk={walk} number={Math.min(Math.max(asked || 1, 1), walk.steps.length)} />
}
