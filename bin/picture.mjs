// Runs on any Node that knows modules: nothing newer is imported until the version is known to be right.
import { refuseOldNode } from "./setup/node-version.mjs"

refuseOldNode(process)
import("./bench/run.mjs").then((module) => module.runPicture())
