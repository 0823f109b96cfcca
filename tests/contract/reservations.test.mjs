// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { reservation } from './shapes.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.stop());

const chicago = { country_code: 'US', national_destination_code: '312' };
const minutes = (from, to) => (Date.parse(to) - Date.parse(from)) / 60_000;

async function reserve(numbers, customer_reference) {
  const phone_numbers = numbers.map((phone_number) => ({ phone_number }));
  return (await sandbox.client.numberReservations.create({ phone_numbers, customer_reference })).data;
}

test('three numbers are held for half an hour', async () => {
  const numbers = await sandbox.find(chicago, 3);
  const made = await reserve(numbers, 'three');
  fits(made, reservation);
  assert.equal(made.status, 'success');
  assert.equal(made.customer_reference, 'three');
  assert.deepEqual(
    made.phone_numbers.map((number) => number.phone_number),
    numbers,
  );
  assert.ok(made.phone_numbers.every((number) => minutes(number.created_at, number.expired_at) === 30));
  const read = await sandbox.client.numberReservations.retrieve(made.id);
  assert.deepEqual(read.data, made);
});

test('each number is tried on its own', async () => {
  const [good] = await sandbox.find(chicago, 1);
  const [held] = await sandbox.find({ ...chicago, phone_number: { ends_with: '0014' } }, 1);
  const made = await reserve([good, held]);
  fits(made, reservation);
  assert.equal(made.status, 'partial_success');
  assert.deepEqual(
    made.phone_numbers.map((number) => number.status),
    ['success', 'failed'],
  );
  assert.equal(made.phone_numbers[1].errors, 'Number is already on hold');
  assert.equal(made.errors, 'Number is already on hold');
  const again = await reserve([good, held]);
  assert.equal(again.status, 'failure');
  assert.equal(again.phone_numbers[0].errors, 'Number is already reserved');
});

test('an extension adds half an hour, as often as wanted, until it is too late', async () => {
  const made = await reserve(await sandbox.find(chicago, 1));
  await sandbox.advance(29);
  for (const expected of [60, 90]) {
    const { data } = await sandbox.client.numberReservations.actions.extend(made.id);
    fits(data, reservation);
    assert.equal(minutes(made.created_at, data.phone_numbers[0].expired_at), expected);
  }
  await sandbox.advance(62);
  await assert.rejects(sandbox.client.numberReservations.actions.extend(made.id), { status: 422 });
});

test('a lapsed number is free again', async () => {
  const [number] = await sandbox.find(chicago, 1);
  await reserve([number]);
  await sandbox.advance(31);
  assert.equal((await reserve([number])).status, 'success');
});

test('reservations are listed newest first and filtered', async () => {
  const list = (filter) => all(sandbox.client.numberReservations.list({ filter, 'page[size]': 2 }));
  const before = new Date(
    Date.parse((await reserve(await sandbox.find(chicago, 1))).created_at) + 1,
  ).toISOString();
  await sandbox.advance(1);
  const made = await reserve(await sandbox.find(chicago, 1), 'listed');
  const every = await list({});
  fits(every, [reservation]);
  assert.ok(every.length > 4);
  assert.equal(new Set(every.map((one) => one.id)).size, every.length);
  assert.equal(every[0].id, made.id);
  assert.deepEqual(await list({ customer_reference: 'listed' }), [made]);
  assert.deepEqual(await list({ created_at: { gt: before } }), [made]);
  assert.equal((await list({ created_at: { lt: before } })).length, every.length - 1);
  const { phone_number } = made.phone_numbers[0];
  const ofNumber = await list({ 'phone_numbers.phone_number': phone_number });
  assert.deepEqual(
    ofNumber,
    every.filter((one) => one.phone_numbers.some((number) => number.phone_number === phone_number)),
  );
  assert.ok((await list({ status: 'partial_success' })).every((one) => one.status === 'partial_success'));
});

test('a list of nothing, of nonsense and of too much is refused', async () => {
  const create = (phone_numbers) => sandbox.client.numberReservations.create({ phone_numbers });
  await assert.rejects(create([]), { status: 422 });
  await assert.rejects(create([{ phone_number: '312' }]), { status: 422 });
  const many = Array.from({ length: 251 }, (_, i) => ({ phone_number: `+1312230${1000 + i}` }));
  await assert.rejects(
    create(many),
    (error) => error.status === 422 && error.error.errors[0].code === '10033',
  );
});
