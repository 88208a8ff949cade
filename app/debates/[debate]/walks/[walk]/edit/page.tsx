import { Done } from "@/app/_ui/done"
import { Acting } from "@/app/_ui/form/acting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { walkToEdit } from "@/lib/claims/walks/queries"
import { Missing } from "../../../_missing/missing"
import { EditForm } from "../../_walk/edit-form"
import { stepValue } from "../../_walk/fields"
import { walkPath, walksPath } from "../../_walk/paths"
import { targetName, targetWords } from "../../_walk/words"
import { removeWalk, undoSaved } from "../../actions"

const DONE = {
  begun: "The walk is begun. Find its steps next.",
  added: "Added as the last step.",
  undone: "Undone.",
}

type Props = {
  params: Promise<{ debate: string; walk: string }>
  searchParams: Promise<{ done?: string | string[]; saved?: string | string[] }>
}

export default async function EditWalkPage({ params, searchParams }: Props) {
  const [{ debate: slug, walk: walkSlug }, { done, saved }] = await Promise.all([params, searchParams])
  const view = await found(walkToEdit(await currentActor(), slug, walkSlug))
  if (!view) return <Missing debate={slug} />
  const { debate, id, version, title, about } = view
  const walk = { debate: slug, slug: walkSlug, id, version, title, about }
  const of = { debate: slug, walk: walkSlug, id, version }
  const gone = view.steps.filter(({ target }) => !target)
  const steps = view.steps.flatMap(({ says, target }, index) =>
    target
      ? {
          key: String(index + 1),
          value: stepValue(target),
          name: targetName(target),
          words: targetWords(target),
          says: says ?? "",
        }
      : [],
  )
  return (
    <main id="main">
      <PageTitle>{`Change “${title}”`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: `/debates/${slug}` },
          { name: "Walks", href: walksPath(slug) },
          { name: title, href: walkPath(slug, walkSlug) },
        ]}
        title="Change this walk"
      >
        <Done word={done} sentences={DONE} />
        {Number(saved) === version && (
          <Acting key={version} said="Saved." action={undoSaved} of={of} label="Undo" />
        )}
        {gone.length > 0 && (
          <div>
            <p>
              Steps whose claim or passage is no longer in the debate. Readers do not see them, and they go
              when you save:
            </p>
            <ul>
              {gone.map(({ says }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing but their place
                <li key={index}>{says ? `“${says}”` : "a step without words"}</li>
              ))}
            </ul>
          </div>
        )}
      </PageHead>
      <div className={sections.body}>
        <EditForm key={`${saved} ${done}`} walk={walk} steps={steps} />
        <Acting action={removeWalk} of={of} label="Remove this walk">
          <span className="meta">You can bring it back.</span>
        </Acting>
      </div>
    </main>
  )
}
