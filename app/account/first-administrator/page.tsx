import { PageTitle } from "@/app/_ui/page-title"
import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { becomeFirstAdministrator } from "../actions"

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function FirstAdministrator({ searchParams }: Props) {
  const { token } = await searchParams
  return (
    <main id="main" className={styles.page}>
      <PageTitle>The first administrator</PageTitle>
      <h1>The first administrator</h1>
      <p className={styles.lede}>
        This address works once. Whoever fills in this form looks after the installation and may read and
        change every debate in it.
      </p>
      <AccountForm
        action={becomeFirstAdministrator}
        submit="Become the administrator"
        hidden={{ token: typeof token === "string" ? token : "" }}
        fields={[
          { name: "name", label: "Your name", type: "text", autoComplete: "name" },
          { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
          {
            name: "password",
            label: "Password",
            type: "password",
            autoComplete: "new-password",
            hint: "At least 12 characters.",
          },
        ]}
      />
    </main>
  )
}
