import { counted } from "@/app/_ui/counting"
import sections from "@/app/_ui/sections.module.css"
import { Follow } from "@/app/annotations/_follow/follow"
import { roles } from "@/lib/seminars/schema"
import type { MemberView, SeminarAddress, SeminarView } from "@/lib/seminars/view"
import { changeRole, removeMember, writeAlone } from "../actions"
import styles from "../seminars.module.css"
import { SeminarForm } from "./form"
import { dayOf, ROLES, ROLES_EXPLAINED } from "./words"

const options = roles.map((value) => ({ value, label: ROLES_EXPLAINED[value] }))

function Change({ member, address }: { member: MemberView; address: SeminarAddress }) {
  const { id: memberId, version, name, role, can } = member
  const field = { kind: "select" as const, name: "role", label: "Role", value: role, options }
  return (
    <details className={styles.fold}>
      <summary>
        Change<span className="sr"> what {name} may do</span>
      </summary>
      <SeminarForm
        action={changeRole}
        of={{ memberId, version, ...address }}
        fields={[field]}
        submit="Give this role"
        heard={`to ${name}`}
      />
      {can.remove && (
        <>
          <p>What they said here stays. With the code they can come back: make a new one to prevent it.</p>
          <SeminarForm
            action={removeMember}
            of={{ memberId, ...address }}
            submit="Remove from the seminar"
            heard={`(${name})`}
          />
        </>
      )}
    </details>
  )
}

// From a member to those who lead, and back: what is written next is for them alone.
function WriteAlone({ member, seminar }: { member: MemberView; seminar: SeminarView }) {
  const { id, ownRole, address, archivedAt } = seminar
  if (archivedAt || member.isSelf) return null
  const leads = ownRole === "INSTRUCTOR" || ownRole === "ASSISTANT"
  const audience = `WITH_INSTRUCTORS:${id}`
  if (leads && member.role === "PARTICIPANT") {
    const of = { ...address, audience: `${audience}:${member.userId}` }
    return <SeminarForm action={writeAlone} of={of} submit={`Write to ${member.name} alone`} />
  }
  if (ownRole !== "PARTICIPANT" || member.role !== "INSTRUCTOR") return null
  return (
    <SeminarForm action={writeAlone} of={{ ...address, audience }} submit="Write to the instructors alone" />
  )
}

/** Who belongs to a seminar, in which role, since when; with what its instructors may change. */
export function Members({ seminar }: { seminar: SeminarView }) {
  const { members, address } = seminar
  return (
    <section className={sections.section} aria-labelledby="members">
      <h2 id="members">{counted(members.length, "member")}</h2>
      <ul className={styles.members}>
        {members.map((member) => (
          <li key={member.id} className={styles.member}>
            <div>
              <p className={styles.name}>
                {member.name} {member.isSelf && <span className="meta">(you)</span>}
              </p>
              <p className="meta">
                {ROLES[member.role]} · joined{" "}
                <time dateTime={member.joinedAt.toISOString()}>{dayOf(member.joinedAt)}</time>
              </p>
            </div>
            <div className={styles.acts}>
              <Follow kind="person" id={member.userId} name={member.name} />
              <WriteAlone member={member} seminar={seminar} />
              {member.can.change && <Change member={member} address={address} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
