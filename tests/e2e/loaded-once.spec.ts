import { aCrowdedRoom } from "@/tests/e2e/crowded-room"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, test } from "@/tests/e2e/fixtures"
import { leaveHarbour } from "@/tests/e2e/harbour-room"

test("a long text loads no script and no sheet twice, also of what comes when it rests", async ({
  page,
  context,
  baseURL,
}) => {
  const room = await aCrowdedRoom()
  await signInAs(context, room.ann, baseURL!)
  await page.goto(room.path)
  await page.waitForLoadState("networkidle")
  const loaded = await page.evaluate(() =>
    [...document.head.querySelectorAll("script[src], link[rel=stylesheet]")].map((element) =>
      element.getAttribute(element.tagName === "LINK" ? "href" : "src"),
    ),
  )
  expect(loaded.length).toBeGreaterThan(10)
  expect(loaded.filter((path, at) => loaded.indexOf(path) < at)).toEqual([])
  await leaveHarbour(room)
})
