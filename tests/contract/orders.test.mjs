// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { orderInFull, orderInList, orderNumber, subOrder, subOrderWithNumbers } from './shapes.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.stop());

const chicago = { country_code: 'US', national_destination_code: '312' };
const berlin = { country_code: 'DE', phone_number_type: 'local', national_destination_code: '30' };
// The SDK doesn't page this list, so the first page has to do.
const subOrders = async (filter) => (await sandbox.client.subNumberOrders.list({ filter })).data;
const subOrdersOf = (order, filter = {}) => subOrders({ order_request_id: order.id, ...filter });

test('an order is pending, then its numbers are in the inventory', async () => {
  const connection = (await all(sandbox.client.connections.list()))[0];
  const order = await sandbox.order(chicago, 3, {
    customer_reference: 'main job',
    connection_id: connection.id,
  });
  fits(order, orderInFull);
  assert.equal(order.status, 'pending');
  assert.equal(order.phone_numbers_count, 3);
  await sandbox.advance(1);
  const { data: done } = await sandbox.client.numberOrders.retrieve(order.id);
  fits(done, orderInFull);
  assert.equal(done.status, 'success');
  assert.ok(done.requirements_met);
  for (const { phone_number, status } of done.phone_numbers) {
    assert.equal(status, 'success');
    const { data: owned } = await sandbox.client.phoneNumbers.retrieve(phone_number);
    assert.equal(owned.connection_name, connection.connection_name);
    assert.equal(owned.customer_reference, 'main job');
  }
});

test('what an order says is kept with it and with its numbers', async () => {
  const [profile] = await all(sandbox.client.messagingProfiles.list());
  const [group] = await all(sandbox.client.billingGroups.list());
  const [phone_number] = await sandbox.find(chicago, 1);
  const bundle_id = '3ab3ad36-9c5b-4f4c-8a4b-0f5d8d8a4a11';
  const wish = { messaging_profile_id: profile.id, billing_group_id: group.id, customer_reference: 'kept' };
  const { data: order } = await sandbox.client.numberOrders.create({
    ...wish,
    phone_numbers: [{ phone_number, bundle_id }],
  });
  fits(order, orderInFull);
  for (const [key, value] of Object.entries(wish)) assert.equal(order[key], value);
  assert.equal(order.phone_numbers[0].bundle_id, bundle_id);
  const [part] = await subOrdersOf(order);
  assert.equal(part.customer_reference, 'kept');
  await sandbox.advance(1);
  const { data: owned } = await sandbox.client.phoneNumbers.retrieve(phone_number);
  assert.equal(owned.messaging_profile_name, profile.name);
  assert.equal(owned.billing_group_id, group.id);
});

test('an order splits by country and type', async () => {
  const phone_numbers = [];
  for (const filter of [
    chicago,
    { country_code: 'US', phone_number_type: 'toll_free', quickship: true },
    berlin,
  ])
    for (const phone_number of await sandbox.find(filter, 2)) phone_numbers.push({ phone_number });
  const { data: order } = await sandbox.client.numberOrders.create({ phone_numbers });
  fits(order, orderInFull);
  const parts = await subOrdersOf(order);
  fits(parts, [subOrder]);
  assert.deepEqual(
    new Set(
      parts.map((part) => `${part.country_code} ${part.phone_number_type} ${part.phone_numbers_count}`),
    ),
    new Set(['US local 2', 'US toll_free 2', 'DE local 2']),
  );
  assert.deepEqual(new Set(parts.map((part) => part.id)), new Set(order.sub_number_orders_ids));
  await sandbox.advance(1);
  const states = (await subOrdersOf(order)).map((part) => `${part.country_code} ${part.status}`);
  assert.deepEqual(states.sort(), ['DE pending', 'US success', 'US success']);
  assert.equal((await sandbox.client.numberOrders.retrieve(order.id)).data.status, 'pending');
});

test('a regulated number waits for what the country asks, until its deadline', async () => {
  const order = await sandbox.order(berlin, 1);
  const [part] = await subOrdersOf(order, { include_phone_numbers: true });
  fits(part, subOrderWithNumbers);
  assert.ok(part.regulatory_requirements.length > 0);
  const { data: number } = await sandbox.client.numberOrderPhoneNumbers.retrieve(order.phone_numbers[0].id);
  fits(number, orderNumber);
  assert.equal(number.requirements_status, 'requirement-info-pending');
  assert.equal(number.locality, 'Berlin');
  assert.equal(Date.parse(number.deadline) - Date.parse(order.created_at), 14 * 24 * 3_600_000);
  await sandbox.advance(14 * 24 * 60 + 1);
  const { data: late } = await sandbox.client.numberOrders.retrieve(order.id);
  assert.equal(late.status, 'cancelled');
  const { data: gone } = await sandbox.client.numberOrderPhoneNumbers.retrieve(number.id);
  fits(gone, orderNumber);
  assert.equal(gone.requirements_status, 'cancelled');
  assert.equal(gone.deadline, undefined);
  const again = await sandbox.find(
    { ...berlin, phone_number: { ends_with: number.phone_number.slice(-6) } },
    250,
  );
  assert.ok(again.includes(number.phone_number));
});

test('a sub order is read with and without its numbers', async () => {
  const order = await sandbox.order(chicago, 2);
  const [id] = order.sub_number_orders_ids;
  fits((await sandbox.client.subNumberOrders.retrieve(id)).data, subOrder);
  const { data } = await sandbox.client.subNumberOrders.retrieve(id, {
    filter: { include_phone_numbers: true },
  });
  fits(data, subOrderWithNumbers);
  assert.deepEqual(
    data.phone_numbers.map((number) => number.id),
    order.phone_numbers.map((number) => number.id),
  );
});

test('what numbers do by their endings', async () => {
  const ending = (ends_with) => ({ ...chicago, phone_number: { ends_with } });
  await assert.rejects(sandbox.order(ending('0013'), 1), (error) => {
    assert.equal(error.status, 409);
    assert.equal(error.error.errors[0].code, '10012');
    assert.equal(error.error.errors[0].source.pointer, '/phone_numbers/0/phone_number');
    return true;
  });
  const failing = await sandbox.order(ending('0015'), 1);
  const late = await sandbox.order(ending('0016'), 1);
  assert.equal(failing.status, 'pending');
  await sandbox.advance(1);
  const status = async (order) => (await sandbox.client.numberOrders.retrieve(order.id)).data.status;
  assert.equal(await status(failing), 'failure');
  assert.equal(await status(late), 'pending');
  await sandbox.advance(60);
  assert.equal(await status(late), 'success');
});

test('orders are listed newest first, thin, and filtered', async () => {
  const order = await sandbox.order(chicago, 2, { customer_reference: 'listed' });
  const list = (filter) => all(sandbox.client.numberOrders.list({ filter, 'page[size]': 10 }));
  const every = await list({});
  fits(every, [orderInList]);
  assert.ok(every.length > 30);
  assert.equal(new Set(every.map((one) => one.id)).size, every.length);
  assert.equal(every[0].id, order.id);
  assert.deepEqual(
    (await list({ customer_reference: 'listed' })).map((one) => one.id),
    [order.id],
  );
  for (const status of ['pending', 'success', 'failure', 'cancelled']) {
    const some = await list({ status });
    assert.ok(some.length > 0 && some.every((one) => one.status === status), status);
  }
  const keeps = (rows, test) => assert.deepEqual(rows.map((one) => one.id), every.filter(test).map((one) => one.id));
  keeps(await list({ phone_numbers_count: '2' }), (one) => one.phone_numbers_count === 2);
  keeps(await list({ requirements_met: false }), (one) => !one.requirements_met);
  assert.ok(every.some((one) => !one.requirements_met));
  const recent = await list({ created_at: { gt: '2026-01-01T00:00:00Z' } });
  assert.deepEqual(
    (await list({ created_at: { lt: '2026-01-01T00:00:00Z' } })).length,
    every.length - recent.length,
  );
});

test('a reference can be changed later', async () => {
  const order = await sandbox.order(chicago, 1, { customer_reference: 'old' });
  const { data } = await sandbox.client.numberOrders.update(order.id, { customer_reference: 'new' });
  fits(data, orderInFull);
  assert.equal(data.customer_reference, 'new');
});

test('sub orders and order numbers are listed and filtered', async () => {
  const parts = await subOrders({ country_code: 'DE', phone_number_type: 'local' });
  fits(parts, [subOrder]);
  assert.ok(parts.length > 0 && parts.every((part) => part.country_code === 'DE'));
  await sandbox.order({ country_code: 'DE', national_destination_code: '30' }, 1);
  const pending = await subOrders({ status: 'pending', phone_numbers_count: 1 });
  assert.ok(pending.length > 0);
  assert.ok(pending.every((part) => part.status === 'pending' && part.phone_numbers_count === 1));
  const { data: numbers, meta } = await sandbox.client.numberOrderPhoneNumbers.list({
    filter: { country_code: 'DE' },
  });
  fits(numbers, [orderNumber]);
  assert.ok(numbers.length > 0 && numbers.every((number) => number.country_code === 'DE'));
  assert.equal(meta.page_number, 1);
});

test('orders are paid for', async () => {
  const cents = async (field) =>
    Math.round(Number((await sandbox.client.balance.retrieve()).data[field]) * 100);
  await sandbox.advance(1);
  const before = { balance: await cents('balance'), pending: await cents('pending') };
  await sandbox.order(chicago, 2);
  assert.equal((await cents('pending')) - before.pending, 200);
  assert.equal(await cents('balance'), before.balance);
  await sandbox.advance(1);
  assert.equal(await cents('pending'), before.pending);
  assert.equal(before.balance - (await cents('balance')), 200);
});
