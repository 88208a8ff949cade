import { tmpdir } from "node:os"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { SetupError } from "@/bin/setup/plain-sentence.mjs"
import { addressOf, isDemo, readSettings } from "@/bin/setup/settings.mjs"

const env = (values: Record<string, string> = {}) => ({ NODE_ENV: "test" as const, ...values })

describe("the settings of a start", () => {
  test("stand without any given", () => {
    const settings = readSettings([], env())
    expect(settings).toMatchObject({ dev: false, port: 3000, host: "127.0.0.1", texts: undefined })
    expect(settings.databaseUrl).toBeUndefined()
    expect(settings.places.data).toBe(resolve(".data"))
  })

  test("come from the environment and the command line", () => {
    const given = env({
      PORT: "4001",
      HOST: "0.0.0.0",
      DISPUTATIO_DATA: "/tmp/x",
      DATABASE_URL: "postgresql://a/b",
    })
    expect(readSettings(["--dev", "--texts", tmpdir()], given)).toMatchObject({
      dev: true,
      texts: tmpdir(),
      port: 4001,
      host: "0.0.0.0",
      databaseUrl: "postgresql://a/b",
    })
  })

  test("an empty variable counts as not given", () => {
    const settings = readSettings([], env({ PORT: "", DATABASE_URL: " " }))
    expect([settings.port, settings.databaseUrl]).toEqual([3000, undefined])
  })

  test.each(["0", "65536", "-1", "80a", "3000.5"])("PORT=%s is refused", (PORT) => {
    expect(() => readSettings([], env({ PORT }))).toThrow(`PORT is "${PORT}"`)
  })

  test("a folder of texts that is not there is refused", () => {
    expect(() => readSettings(["--texts", "/nowhere/at/all"], env())).toThrow(
      "There is no folder /nowhere/at/all",
    )
  })

  test.each([
    [["--colour"], "npm start -- --texts DIR"],
    [["texts"], "Did you mean: npm start -- --texts texts"],
  ])("%j is a wrong call: code 2 and how to call it", (args, hint) => {
    let refusal: unknown
    try {
      readSettings(args, env())
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(SetupError)
    expect(refusal).toMatchObject({ exitCode: 2, message: expect.stringContaining(hint) })
  })
})

test.each([
  ["127.0.0.1", "http://127.0.0.1:80"],
  ["0.0.0.0", "http://127.0.0.1:80"],
  ["::", "http://127.0.0.1:80"],
  ["::1", "http://[::1]:80"],
  ["seminar.example", "http://seminar.example:80"],
])("listening on %s the address is %s", (host, address) => {
  expect(addressOf(host, 80)).toBe(address)
})

test.each([
  [{}, true],
  [{ HOST: "localhost" }, true],
  [{ HOST: "0.0.0.0" }, false],
  [{ DATABASE_URL: "postgresql://a:b@c/d" }, false],
])("with %j a start is the demo: %s", (env, expected) => {
  expect(isDemo(readSettings([], env as NodeJS.ProcessEnv))).toBe(expected)
})
