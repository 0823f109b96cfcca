// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { webhookDelivery } from './shapesofpapers.mjs';

let sandbox;
let deliveries;
before(async () => {
  sandbox = await Sandbox.start();
  deliveries = sandbox.client.webhookDeliveries;
});
after(() => sandbox.stop());

const list = (filter) => all(deliveries.list({ filter, 'page[size]': 50 }));

test('an order that is done is announced', async () => {
  const order = await sandbox.order({ country_code: 'US', national_destination_code: '312' }, 1);
  assert.ok(!(await list({})).some((one) => one.webhook.payload.id === order.id));
  await sandbox.advance(1);
  const [newest] = await list({});
  fits(newest, webhookDelivery);
  assert.equal(newest.webhook.event_type, 'number_order.complete');
  assert.equal(newest.webhook.payload.id, order.id);
  assert.equal(newest.webhook.payload.status, 'success');
  assert.deepEqual((await deliveries.retrieve(newest.id)).data, newest);
});

test('deliveries are listed newest first, and filtered', async () => {
  const every = await list({});
  fits(every, [webhookDelivery]);
  const times = every.map((one) => one.started_at);
  assert.deepEqual(times, [...times].sort().reverse());
  const { started_at, finished_at } = every[5];
  for (const [filter, keeps] of [
    [{ status: { eq: 'failed' } }, (one) => one.status === 'failed'],
    [{ event_type: 'number_order.complete,call.initiated' }, () => true],
    [{ event_type: 'call.initiated' }, () => false],
    [{ attempts: { contains: 'hooks.example.com' } }, () => true],
    [{ webhook: { contains: 'berlin-office' } }, (one) => one.webhook.payload.customer_reference === 'berlin-office'],
    [{ started_at: { gte: started_at } }, (one) => one.started_at >= started_at],
    [{ finished_at: { lte: finished_at } }, (one) => one.finished_at <= finished_at],
  ])
    assert.deepEqual(await list(filter), every.filter(keeps), JSON.stringify(filter));
  for (const status of ['delivered', 'failed']) assert.ok(every.some((one) => one.status === status), status);
  const failed = every.find((one) => one.status === 'failed');
  assert.equal(failed.attempts.length, 3);
});

test('a delivery that is not there is not found', async () => {
  await assert.rejects(deliveries.retrieve('00000000-0000-4000-8000-000000000000'), { status: 404 });
});
