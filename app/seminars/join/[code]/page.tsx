import type { Metadata } from "next"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { signUpIsOpen } from "@/lib/accounts/doors"
import { invitedTo } from "@/lib/seminars/queries"
import type { InvitedView } from "@/lib/seminars/view"
import { SeminarForm } from "../../_seminar/form"
import { MissingSeminar } from "../../_seminar/missing"
import { joinPath, pathOf } from "../../_seminar/words"
import { joinSeminar } from "../../actions"
import styles from "../../seminars.module.css"

type Props = { params: Promise<{ code: string }> }

export const metadata: Metadata = { robots: { index: false } }

function Way({ invited, code, signedIn }: { invited: InvitedView; code: string; signedIn: boolean }) {
  if (invited.belongs) {
    return (
      <p>
        You belong to it already. <a href={pathOf(invited.address)}>Go to the seminar</a>
      </p>
    )
  }
  if (invited.archived) return <p>It is archived: nobody joins it any more. Ask whoever gave you the link.</p>
  if (signedIn) return <SeminarForm action={joinSeminar} of={{ code }} submit="Join the seminar" />
  const back = joinPath(code)
  return (
    <>
      <p>To join, sign in first; you come back here.</p>
      <p className={styles.buttons}>
        <a className="button" href={withNext("/account/sign-in", back)}>
          Sign in
        </a>
        {signUpIsOpen() && (
          <a className="button" href={withNext("/account/sign-up", back)}>
            Sign up
          </a>
        )}
      </p>
    </>
  )
}

export default async function JoinPage({ params }: Props) {
  const [{ code }, actor] = await Promise.all([params, currentActor()])
  const invited = await found(invitedTo(actor, code))
  if (!invited) return <MissingSeminar back={joinPath(code)} byCode />
  const { name, debate } = invited
  return (
    <main id="main" className={styles.page}>
      <PageTitle>{`Join ${name}`}</PageTitle>
      <PageHead title={name}>
        <Lede>
          You are invited to this seminar on <span lang={debate.language}>“{debate.title}”</span>. Its members
          see your name, and read what you say to the seminar.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        <div className={styles.narrow}>
          <Way invited={invited} code={code} signedIn={actor.userId !== null} />
        </div>
      </div>
    </main>
  )
}
