// Imports Node's own modules only: the packages may not be there yet.
import { join } from "node:path"
import { claimFolder } from "../setup/claim.mjs"
import { readyDataFolder } from "../setup/data-folder.mjs"
import { readyPackages } from "../setup/packages.mjs"
import { placesIn, root } from "../setup/places.mjs"
import { SetupError } from "../setup/plain-sentence.mjs"
import { step } from "../setup/say.mjs"
import { atTheEnd, endOnSignals, orSayWhy, stopAll } from "../setup/shutdown.mjs"

const usage = `npm run bench:pages   measures every page and compares with the limits
npm run bench:write   measures how fast remarks are written, against bare transactions
npm run bench:live    measures how soon 200 readers hear of 20 remarks a second, and whether each hears what it may
npm run bench:anchor  measures how fast and how well quotations are found, beside approx-string-match
npm run bench:reader  measures how soon a text with many annotations is there, beside @recogito/text-annotator`

/** @type {Record<string, (places: import("../setup/places.mjs").Places) => Promise<boolean>>} */
const benches = {
  pages: async (places) => (await import("./pages.mjs")).benchPages(places),
  write: async (places) => (await import("./writing.mjs")).benchWriting(places),
  live: async (places) => (await import("./live.mjs")).benchLive(places),
  anchor: async (places) => (await import("./anchoring.mjs")).benchAnchoring(places),
  reader: async (places) => (await import("./reader.mjs")).benchReader(places),
}

/**
 * `npm run bench:pages`, `bench:write`, `bench:live`, `bench:anchor` and `bench:reader`: exit code 0 when every limit holds, 1 when one does not.
 * @param {string[]} args
 */
export async function runBench(args) {
  await inOwnFolder(async (places) => {
    const [what = ""] = args
    const bench = args.length === 1 ? benches[what] : undefined
    if (!bench) throw new SetupError(usage, 2)
    return (await bench(places)) ? 0 : 1
  })
}

/** `npm run picture`: takes the README's picture from the running product. */
export async function runPicture() {
  await inOwnFolder(async (places) => {
    const { takePicture } = await import("./picture.mjs")
    await takePicture(places)
    return 0
  })
}

// Its own data folder, so that neither the user's debates nor a test run are touched.
/** @param {(places: import("../setup/places.mjs").Places) => Promise<number>} work returns the exit code */
async function inOwnFolder(work) {
  endOnSignals(130)
  await orSayWhy(async () => {
    const places = placesIn(join(process.env.DISPUTATIO_DATA?.trim() || ".data", "bench"))
    readyDataFolder(places.data, [root])
    const refusal = () =>
      `Another measurement is using ${places.data}. Wait for it to end, then run the command again.`
    atTheEnd(await claimFolder(places.running, "", refusal))
    await step("Packages", () => readyPackages(join(places.logs, "install.log")), String)
    const exitCode = await work(places)
    await stopAll()
    process.exit(exitCode)
  })
}
