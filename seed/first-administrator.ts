import { makeFirstAdministratorToken } from "@/lib/accounts/commands"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"

/** Prints the path that makes its visitor the first administrator, once; nothing when there is one. */
async function print() {
  const token = await makeFirstAdministratorToken(installation())
  if (token) console.log(`/account/first-administrator?token=${token}`)
}

await print().finally(() => client().$disconnect())
