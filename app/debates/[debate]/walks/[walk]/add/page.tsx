import done from "@/app/_ui/done.module.css"
import forms from "@/app/_ui/form/form.module.css"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { toWalk, walkToEdit } from "@/lib/claims/walks/queries"
import { Missing } from "../../../_missing/missing"
import styles from "../../_walk/find.module.css"
import { FoundChoices } from "../../_walk/found-choices"
import { editPath, walkPath, walksPath } from "../../_walk/paths"

const MOST = 40

type Props = {
  params: Promise<{ debate: string; walk: string }>
  searchParams: Promise<{ find?: string | string[]; added?: string | string[] }>
}

export default async function FindStepsPage({ params, searchParams }: Props) {
  const [{ debate: slug, walk: walkSlug }, { find: asked, added }] = await Promise.all([params, searchParams])
  const find = String(asked ?? "")
  const actor = await currentActor()
  const walk = await found(walkToEdit(actor, slug, walkSlug))
  if (!walk) return <Missing debate={slug} />
  const { claims, passages } = await toWalk(actor, slug, find)
  const back = editPath(slug, walkSlug)
  return (
    <main id="main" lang={walk.debate.language}>
      <PageTitle>{`Find steps: ${walk.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: walk.debate.title, href: `/debates/${slug}` },
          { name: "Walks", href: walksPath(slug) },
          { name: walk.title, href: walkPath(slug, walkSlug) },
        ]}
        title="Find steps"
      >
        {added && (
          <p className={done.done} role="status">
            {`Added as step ${Number(added)}. `}
            <a href={`${back}#step-${Number(added)}`}>Say something before it</a>
          </p>
        )}
        <form className={styles.find}>
          <div className={forms.field}>
            <label htmlFor="find-step">Whose it is, the question, or words of it</label>
            <input id="find-step" type="search" name="find" defaultValue={find} autoComplete="off" />
          </div>
          <button type="submit">Find</button>
        </form>
        <p>
          <a href={back}>Back to changing the walk</a>
        </p>
      </PageHead>
      <div className={sections.body}>
        <FoundChoices
          of={{ debate: slug, walk: walkSlug, id: walk.id, find }}
          claims={claims.slice(0, MOST)}
          passages={passages.slice(0, MOST)}
          counts={{ claims: claims.length, passages: passages.length }}
        />
      </div>
    </main>
  )
}
