import { currentTies } from "@/app/_web/session"
import styles from "./masthead.module.css"

/** The way to one's inbox, with how much of it is unread. */
export async function InboxLink() {
  const { unread } = await currentTies()
  return (
    <a href="/inbox">
      Inbox
      {unread > 0 && (
        <>
          {" "}
          <span className={styles.unread}>
            {unread < 100 ? unread : "99+"}
            <span className="sr"> unread</span>
          </span>
        </>
      )}
    </a>
  )
}
