import { renderToString } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { settle } from "./rendering/settle"

const Plain = ({ name }: { name: string }) => <b>{name}</b>
const Late = async ({ name }: { name: string }) => <Plain name={await Promise.resolve(name)} />

describe("a settled tree", () => {
  test("has what async components returned, and renders at once", async () => {
    const tree = (
      <main className="all">
        one
        <Late name="two" />
        <p>
          <Late name="three" />
          {null}
        </p>
      </main>
    )
    expect(renderToString(await settle(tree))).toBe(
      '<main class="all">one<b>two</b><p><b>three</b></p></main>',
    )
  })

  test("is the same tree where nothing waits", async () => {
    const tree = (
      <ul>
        {["a", "b"].map((name) => (
          <li key={name}>
            <Plain name={name} />
          </li>
        ))}
      </ul>
    )
    expect(renderToString(await settle(tree))).toBe(renderToString(tree))
  })
})
