"use client"

import styles from "./_ui/nothing-here.module.css"
import { PageTitle } from "./_ui/page-title"

/** What a reader sees when a page could not be made: no details, a number to quote, a way on. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main id="main" className={styles.nothing}>
      <PageTitle>This page could not be shown</PageTitle>
      <h1>This page could not be shown</h1>
      <p>
        Something went wrong on our side. Nothing you wrote is lost. Try again; if it happens again, tell
        whoever runs this site{error.digest ? ` and quote the number ${error.digest}` : ""}.
      </p>
      <p>
        <button type="button" className="primary" onClick={reset}>
          Try again
        </button>{" "}
        <a className="button" href="/">
          All debates
        </a>
      </p>
    </main>
  )
}
