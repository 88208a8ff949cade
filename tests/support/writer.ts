import { installation } from "@/lib/actor"
import { client, inTransaction } from "@/lib/db"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"

// A process of its own that writes as many events as it is told, one transaction each, under the verb it is told.
const [verb, count] = process.argv.slice(2)
const subject = { kind: "test", id: newId() }
for (let number = 0; number < Number(count); number++)
  await inTransaction((tx) => record(tx, installation(), `${verb} ${number}`, subject))
await client().$disconnect()
