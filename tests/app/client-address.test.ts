import { expect, test } from "vitest"
import { lastHop } from "@/app/_web/client-address"

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["10.0.0.1, 203.0.113.7", "203.0.113.7"],
  ["203.0.113.7, forged", null],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8::1", "2001:db8:0:0"],
  ["2001:db8:1:2::", "2001:db8:1:2"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["", null],
  [null, null],
])("of %j the client is %j", (header, client) => {
  expect(lastHop(header)).toBe(client)
})
