import { beforeAll, describe, expect, test } from "vitest"
import { checkDatabase, connectionSentence, serverTooOld } from "@/bin/setup/database-url.mjs"
import { readyDatabase, withClient } from "@/bin/setup/databases.mjs"
import { useServer } from "./embedded"

const server = useServer()
const extensions = ["pg_trgm", "unaccent"]

function urlWith(change: Partial<Record<"username" | "password" | "port" | "pathname", string>>): string {
  return Object.assign(new URL(server.url("mine")), change).href
}

beforeAll(async () => {
  await readyDatabase(server.url("postgres"), "mine")
  await readyDatabase(server.url("postgres"), "prepared")
  await withClient(server.url("postgres"), async (client) => {
    await client.query("CREATE ROLE weak LOGIN PASSWORD 'weak'")
    await client.query(
      "CREATE ROLE builder LOGIN PASSWORD 'builder'; GRANT CREATE ON DATABASE mine TO builder",
    )
    await client.query(
      "REVOKE CONNECT ON DATABASE prepared FROM PUBLIC; GRANT CONNECT ON DATABASE prepared TO weak",
    )
  })
  await withClient(server.url("prepared"), (client) =>
    client.query(
      "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; GRANT CREATE ON SCHEMA public TO weak",
    ),
  )
})

const weak = { username: "weak", password: "weak" }
const builder = { username: "builder", password: "builder" }

describe("the PostgreSQL of DATABASE_URL", () => {
  test("is taken when the role may do everything", async () => {
    await expect(checkDatabase(server.url("mine"), extensions)).resolves.toBeUndefined()
  })

  test("is taken when an administrator has prepared it", async () => {
    await expect(
      checkDatabase(urlWith({ ...weak, pathname: "/prepared" }), extensions),
    ).resolves.toBeUndefined()
  })

  test.each(["hello", "mysql://a:b@c/d", "postgresql://host", "postgresql://host/", "http://host/db"])(
    "%s is no such address",
    async (text) => {
      await expect(checkDatabase(text, [])).rejects.toThrow(
        "It looks like this: postgresql://role:password@host:5432/",
      )
    },
  )

  test("a wrong host", async () => {
    const nowhere = "postgresql://a:b@nowhere.invalid/mine"
    await expect(checkDatabase(nowhere, [])).rejects.toThrow(
      /"nowhere\.invalid", which cannot be found|No PostgreSQL answers/,
    )
  })

  test.each([
    ["port", { port: "1" }, "No PostgreSQL answers at 127.0.0.1:1."],
    ["password", { password: "wrong" }, 'refuses the role "postgres" with this password.'],
    ["role", { username: "nobody" }, 'refuses the role "nobody" with this password.'],
    ["database", { pathname: "/none" }, 'has no database "none". Create it'],
    [
      "right to connect",
      { ...builder, pathname: "/prepared" },
      'The role "builder" may not use the database "prepared".',
    ],
  ])("a wrong %s", async (_, change, sentence) => {
    await expect(checkDatabase(urlWith(change), extensions)).rejects.toThrow(sentence)
  })

  test("a role that may not create the extensions: what an administrator has to run", async () => {
    await expect(checkDatabase(urlWith(weak), extensions)).rejects.toThrow(
      'may not create the extensions pg_trgm and unaccent. Let an administrator of the database "mine" run: CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;',
    )
  })

  test("a role that may create the extensions, but no tables", async () => {
    await expect(checkDatabase(urlWith(builder), extensions)).rejects.toThrow(
      "GRANT CREATE ON SCHEMA public TO builder",
    )
  })

  test("a server without the extensions", async () => {
    await expect(checkDatabase(server.url("mine"), ["pg_trgm", "no_such"])).rejects.toThrow("lacks no_such.")
  })
})

test.each([
  [130_022, true],
  [149_999, true],
  [150_000, false],
  [180_004, false],
])("version %i is too old: %s", (number, old) => {
  expect(serverTooOld(number) !== "").toBe(old)
})

test("any other failure is told in the server's words", () => {
  const url = new URL("postgresql://a@b/c")
  expect(connectionSentence(new Error("too many clients"), url)).toContain(
    "cannot be used: too many clients.",
  )
})
