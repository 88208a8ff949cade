import type { APIRequestContext } from "@playwright/test"
import { type Circles, makeCircles, type Said, speakIn } from "@/tests/e2e/circles/circles"
import { expect, test } from "@/tests/e2e/fixtures"

const debate = "/debates/victor-serge"

const doors = [
  "/",
  debate,
  `${debate}?voices=all`,
  `${debate}?show=labels`,
  `${debate}/questions`,
  `${debate}/questions/cheka`,
  `${debate}/claims`,
  `${debate}/claims/cheka-serge-error-1947`,
  `${debate}/voices/serge`,
  `${debate}/sources/gray-2012`,
  `${debate}/facts`,
  "/search?q=among",
  "/search?q=circle",
  "/search?q=speaker&kind=annotation",
  "/notebook",
  "/notebook/export",
  "/account/export",
  "/seminars",
  "/seminars/new",
]

// What differs from one answer to the next whoever said what: nonces, the moment, ids of the stream's place.
const settled = (body: string) =>
  body
    .replace(/nonce="[^"]*"|\\"nonce\\":\\"[^"]*\\"|nonce[^,}]{0,80}/g, "")
    .replace(/\b1[0-9]{12}\b/g, "")
    .replace(/[A-Za-z0-9+/_-]{21,24}={0,2}/g, "")

async function through(request: APIRequestContext, door: string, cookie: string): Promise<string> {
  const answer = await request.get(door, { headers: { cookie }, maxRedirects: 0 })
  return `${answer.status()} ${answer.headers().location ?? ""}\n${await answer.text()}`
}

async function streamOf(
  request: APIRequestContext,
  cookie: string,
  after = "",
): Promise<{ text: string; cursor: string }> {
  const text = await (
    await request.get(`/api/stream?debate=victor-serge&poll=1&after=${after}`, { headers: { cookie } })
  ).text()
  return { text, cursor: (JSON.parse(text) as { cursor: string }).cursor }
}

function traces(body: string, { mark, seminar, speaker }: Circles, { ids }: Said): string[] {
  return [mark, seminar.id, speaker.name, ...ids].filter((trace) => body.includes(trace))
}

test("what is said in another seminar leaves no trace, in bytes, at any door", async ({ request }) => {
  const circles = await makeCircles()
  const readers = [
    { name: "a visitor", cookie: "" },
    { name: "an outsider", cookie: circles.outsider.cookie },
  ]
  const before = new Map<string, string>()
  const places = new Map<string, string>()
  for (const { name, cookie } of readers) {
    for (const door of doors) before.set(`${name} at ${door}`, await through(request, door, cookie))
    places.set(name, (await streamOf(request, cookie)).cursor)
  }

  const said = await speakIn(circles)
  const own = [`/search?q=${circles.mark}`, ...said.ids.map((id) => `/annotations/${id}/history`)]
  const seminar = `/seminars/victor-serge/${circles.seminar.slug}`

  for (const { name, cookie } of readers) {
    for (const door of doors) {
      const body = await through(request, door, cookie)
      const where = `${name} at ${door}`
      const strange = traces(body, circles, said).filter((trace) => !before.get(where)!.includes(trace))
      expect(strange, where).toEqual([])
      expect(settled(body).length, where).toBe(settled(before.get(where)!).length)
    }
    for (const door of [...own, seminar]) {
      const body = await through(request, door, cookie)
      const asked = door.includes("search") ? [circles.mark] : [circles.seminar.slug, ...said.ids]
      const strange = traces(body, circles, said).filter(
        (trace) => !asked.some((each) => each.includes(trace)),
      )
      expect(strange, `${name} at ${door}`).toEqual([])
    }
    await expect
      .poll(async () => (await streamOf(request, circles.listener.cookie, places.get(name))).text)
      .toContain(said.ids[0]!)
    const heard = await streamOf(request, cookie, places.get(name))
    expect(traces(heard.text, circles, said), `${name} at the stream`).toEqual([])
    expect(JSON.parse(heard.text).messages, `${name} at the stream`).toEqual([])
  }
})

test("whoever belongs to the seminar finds it at every door, but not what was said to nobody", async ({
  request,
}) => {
  const circles = await makeCircles()
  const said = await speakIn(circles)
  const { cookie } = circles.listener
  for (const door of ["questions/cheka", "claims/cheka-serge-error-1947", "sources/gray-2012"]) {
    const body = await through(request, `${debate}/${door}`, cookie)
    expect(body, door).toContain(`word among us, ${circles.mark}`)
    expect(body, door).not.toContain(`A word to nobody, ${circles.mark}`)
  }
  expect(await through(request, debate, cookie)).toContain("remarks")
  expect(await through(request, `/search?q=${circles.mark}`, cookie)).toContain("among us")
  expect(await through(request, `${debate}/claims/cheka-serge-error-1947`, cookie)).toContain("opened later")
  expect(said.ids).toHaveLength(12)
})
