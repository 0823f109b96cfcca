// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { availableBlock, availableNumber } from './shapes.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.stop());

const search = (filter) =>
  sandbox.client.availablePhoneNumbers.list({ filter: { country_code: 'US', ...filter } });
const region = (number, type) =>
  number.region_information.find((one) => one.region_type === type)?.region_name;
const national = (number) => number.phone_number.slice(2);

test('a search answers in full, with both kinds of meta', async () => {
  const found = await search({ national_destination_code: '312', limit: 250 });
  fits(found.data, [availableNumber]);
  assert.equal(found.data.length, 250);
  assert.deepEqual(found.meta, { total_results: 250, best_effort_results: 0 });
  assert.deepEqual(found.metadata, found.meta);
  assert.ok(
    found.data.every(
      (number) => national(number).startsWith('312') && region(number, 'location') === 'Chicago',
    ),
  );
});

test('without a limit there are 20, and never more than 250', async () => {
  assert.equal((await search({})).data.length, 20);
  assert.equal((await search({ limit: 5000 })).data.length, 250);
});

test('places narrow a search', async () => {
  const where = async (filter, type) =>
    new Set((await search({ limit: 100, ...filter })).data.map((n) => region(n, type)));
  assert.deepEqual([...(await where({ locality: 'Boston' }, 'location'))], ['Boston']);
  assert.deepEqual([...(await where({ administrative_area: 'CO' }, 'state'))], ['CO']);
  assert.deepEqual([...(await where({ rate_center: 'CHICAGO' }, 'rate_center'))], ['CHICAGO']);
});

test('digits are looked for at the start, at the end and in between, in both spellings', async () => {
  for (const spelled of [(how) => ({ phone_number: how }), (how) => how]) {
    const starts = await search({ national_destination_code: '415', ...spelled({ starts_with: '2' }) });
    assert.ok(starts.data.every((number) => national(number).startsWith('4152')));
    const ends = await search(spelled({ ends_with: '356' }));
    assert.ok(ends.data.length === 20 && ends.data.every((number) => national(number).endsWith('356')));
    const contains = await search(spelled({ contains: '2468' }));
    assert.ok(
      contains.data.length === 20 && contains.data.every((number) => national(number).includes('2468')),
    );
  }
});

test('a wildcard finds nothing', async () => {
  assert.deepEqual((await search({ phone_number: { contains: '55*' } })).data, []);
  assert.deepEqual((await search({ locality: 'Chi%' })).data, []);
});

test('features all have to be there, however the list is written', async () => {
  const has = (number, wanted) =>
    wanted.every((name) => number.features.some((feature) => feature.name === name));
  const commas = await search({ features: ['sms', 'emergency'] });
  assert.ok(commas.data.length === 20 && commas.data.every((number) => has(number, ['sms', 'emergency'])));
  const brackets = await sandbox.client.get(
    '/available_phone_numbers?filter[country_code]=US&filter[features][]=sms&filter[features][]=emergency',
  );
  assert.deepEqual(brackets.data, commas.data);
});

test('flags choose numbers by how they are sold', async () => {
  const reservable = await search({ reservable: true, exclude_held_numbers: true, limit: 250 });
  assert.ok(reservable.data.every((number) => number.reservable));
  const quick = await search({ phone_number_type: 'toll_free', quickship: true, limit: 250 });
  assert.ok(quick.data.every((number) => number.quickship));
  const slow = await search({ phone_number_type: 'toll_free', limit: 250 });
  assert.ok(slow.data.some((number) => !number.quickship));
  assert.ok(slow.data.some((number) => number.cost_information.upfront_cost === '1.00'));
});

test('consecutive numbers come in runs', async () => {
  const { data } = await search({ consecutive: 3, limit: 30 });
  assert.equal(data.length, 30);
  for (let i = 0; i < data.length; i += 3)
    assert.deepEqual(
      [1, 2].map((j) => BigInt(data[i + j].phone_number) - BigInt(data[i].phone_number)),
      [1n, 2n],
    );
});

test('best effort fills up with near matches and says so', async () => {
  const filter = { national_destination_code: '312', phone_number: { ends_with: '230077' }, limit: 10 };
  const exact = await search(filter);
  const near = await search({ ...filter, best_effort: true });
  assert.ok(exact.data.length < 10);
  assert.equal(near.data.length, 10);
  assert.equal(near.meta.best_effort_results, 10 - exact.data.length);
  assert.deepEqual(
    near.data.map((number) => number.best_effort),
    near.data.map((_, i) => i >= exact.data.length),
  );
});

test('what is held for the account or reserved by it can be listed alone', async () => {
  const [mine] = await sandbox.find({ country_code: 'US', locality: 'Denver' }, 1);
  await sandbox.client.numberReservations.create({ phone_numbers: [{ phone_number: mine }] });
  const held = await search({ locality: 'Denver', only_reserved_numbers: true, limit: 250 });
  assert.ok(held.data.length > 1);
  assert.ok(held.data.some((number) => number.phone_number === mine));
  assert.ok(held.data.every((number) => !number.reservable));
});

test('coverage without stock is an empty list', async () => {
  assert.deepEqual((await search({ administrative_area: 'HI' })).data, []);
});

test('prices are in the currency of the country', async () => {
  for (const [country_code, currency] of [
    ['GB', 'GBP'],
    ['DE', 'EUR'],
    ['CA', 'CAD'],
    ['JP', 'JPY'],
    ['US', 'USD'],
  ]) {
    const { data } = await search({ country_code });
    fits(data, [availableNumber]);
    assert.ok(data.every((number) => number.cost_information.currency === currency));
  }
});

test('blocks are whole ranges', async () => {
  const filter = { country_code: 'DE', national_destination_code: '30' };
  const { data, meta } = await sandbox.client.availablePhoneNumberBlocks.list({ filter });
  fits(data, [availableBlock]);
  assert.ok(data.length > 0);
  assert.equal(meta.total_results, data.length);
});

test('the features of given numbers are those the search named', async () => {
  const { data: found } = await search({ limit: 5 });
  const { data } = await sandbox.client.numbersFeatures.create({
    phone_numbers: found.map((n) => n.phone_number),
  });
  assert.deepEqual(
    data,
    found.map((number) => ({
      phone_number: number.phone_number,
      features: number.features.map((f) => f.name),
    })),
  );
});
