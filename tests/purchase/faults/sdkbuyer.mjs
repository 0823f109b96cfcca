// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Buys numbers with the official SDK as it comes, one order each:
//   node sdkbuyer.mjs PATH-OF-SDK BASE-URL ORDERS DEADLINE-MS REPORT
// and reports one line of JSON an order, as cordboard-purchase-load does: placed, or not_placed when an error was thrown.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [sdk, baseURL, orders, deadline, report] = process.argv.slice(2);
const { default: Telnyx } = await import(pathToFileURL(`${sdk}/index.mjs`).href);
const client = new Telnyx({ apiKey: 'KEY-of-a-test', baseURL, timeout: Number(deadline) });

const buy = async (i) => {
  const reference = `sdk-${i}`;
  try {
    const answer = await client.numberOrders.create({
      customer_reference: reference,
      phone_numbers: [{ phone_number: `+${13122000000 + i}` }],
    });
    return { reference, state: 'placed', order_id: answer?.data?.id ?? '' };
  } catch {
    return { reference, state: 'not_placed', order_id: '' };
  }
};

// Many at a time, because most of its time it sleeps between two tries.
const lines = [];
let next = 0;
const worker = async () => {
  while (next < Number(orders)) lines.push(`${JSON.stringify(await buy(next++))}\n`);
};
await Promise.all(Array.from({ length: 64 }, worker));
writeFileSync(report, lines.join(''));
process.exit(0);
