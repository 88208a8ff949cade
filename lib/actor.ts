import type { Role } from "@/lib/generated/prisma/enums"

declare const minted: unique symbol

export type Membership = {
  readonly memberId: string
  readonly seminarId: string
  readonly debateId: string
  readonly role: Role
  readonly seminar: { readonly slug: string; readonly name: string }
  /** its members read the full texts that the debate keeps for its seminars */
  readonly readsTexts: boolean
  /** nobody writes there any more */
  readonly archived: boolean
  /** others' remarks there are shown only in scopes that this member has unlocked */
  readonly revealsAfterOwn: boolean
  readonly unlocked: readonly string[]
}

type Powers = {
  /** null: nobody signed in, or the installation itself */
  readonly userId: string | null
  readonly name: string
  readonly administers: boolean
  /** ids of the debates it curates */
  readonly curates: ReadonlySet<string>
  /** present memberships only */
  readonly memberships: readonly Membership[]
  /** sha256 of the keys of debates open by link that this reader has followed */
  readonly keys: readonly string[]
}

/** Whoever acts. Minted by the session, the check of API tokens, the command line, seeds and tests, and by nobody else. */
export type Actor = Powers & {
  readonly kind: "anonymous" | "person" | "installation"
  readonly [minted]: true
}

const mint = (kind: Actor["kind"], powers: Powers) => Object.freeze({ kind, ...powers }) as Actor

/** A reader who has not signed in; `keys` as in Actor. */
export function anonymous(keys: readonly string[] = []): Actor {
  return mint("anonymous", {
    userId: null,
    name: "A reader",
    administers: false,
    curates: new Set(),
    memberships: [],
    keys,
  })
}

/** A person who has signed in, with what the database says of them. */
export function person(powers: Powers & { readonly userId: string }): Actor {
  return mint("person", powers)
}

/** The same actor with a debate that it has just started, since what it may do was read before there was one. */
export function curating(actor: Actor, debateId: string): Actor {
  const { kind, ...powers } = actor
  return mint(kind, { ...powers, curates: new Set([...actor.curates, debateId]) })
}

/** The installation itself: first set-up and the command line of whoever runs it. May do what an administrator may. */
export function installation(): Actor {
  return mint("installation", {
    userId: null,
    name: "This installation",
    administers: true,
    curates: new Set(),
    memberships: [],
    keys: [],
  })
}
