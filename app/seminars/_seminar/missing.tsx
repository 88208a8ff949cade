import { NothingHere } from "@/app/_ui/nothing-here"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"

/** The page of a seminar that is not there, or that this reader may not see, and of a link whose code is over: `back` is
 * the path that was asked for, to which one comes back from signing in. */
export async function MissingSeminar({ back, byCode = false }: { back: string; byCode?: boolean }) {
  const { userId } = await currentActor()
  const signIn = { href: withNext("/account/sign-in", back), name: "Sign in" }
  const mine = { href: "/seminars", name: "Your seminars" }
  return (
    <NothingHere
      title="Nothing at this address"
      places={[userId ? mine : signIn, { href: "/", name: "All debates" }]}
    >
      {byCode
        ? "This link leads to no seminar. Its code may have been renewed or withdrawn: ask whoever gave it to you for a new one."
        : "There is no such seminar, or you do not belong to it. With its link or its code you can join it; if you belong to it, sign in first."}
    </NothingHere>
  )
}
