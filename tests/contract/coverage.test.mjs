// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox } from './sandbox.mjs';
import { fits, country, flag, orNull, text } from './shape.mjs';
import { inventoryGroup, offer } from './shapes.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.stop());

const types = ['local', 'mobile', 'national', 'shared_cost', 'toll_free'];

function fitsCountry(coverage) {
  const sold = Object.fromEntries(
    types.map((type) => [type, Object.keys(coverage[type]).length > 0 ? offer : {}]),
  );
  fits(coverage, {
    code: country,
    features: [text],
    international_sms: flag,
    inventory_coverage: flag,
    numbers: flag,
    p2p: flag,
    phone_number_type: [text],
    quickship: flag,
    region: orNull(text),
    reservable: flag,
    ...sold,
  });
}

test('countries are listed by name, with and without numbers', async () => {
  const { data } = await sandbox.client.countryCoverage.retrieve();
  Object.values(data).forEach(fitsCountry);
  assert.equal(data['Germany'].code, 'DE');
  assert.equal(data['Greenland'].numbers, false);
  assert.ok(Object.values(data).filter((one) => one.numbers).length >= 25);
});

test('one country says the same as in the list', async () => {
  const { data } = await sandbox.client.countryCoverage.retrieve();
  const { data: chicago } = await sandbox.client.countryCoverage.retrieveCountry('US');
  assert.deepEqual(chicago, data['United States']);
});

test('a country that sells a type has some to find', async () => {
  const { data } = await sandbox.client.countryCoverage.retrieve();
  for (const { code, phone_number_type: sold } of Object.values(data)) {
    for (const phone_number_type of sold) {
      const filter = { country_code: code, phone_number_type, limit: 1 };
      const found = await sandbox.client.availablePhoneNumbers.list({ filter });
      assert.equal(found.data.length, 1, `${code} ${phone_number_type}`);
    }
  }
});

test('inventory is grouped by area code, by locality and by default', async () => {
  for (const groupBy of ['npa', 'national_destination_code', 'locality', undefined]) {
    const { data, meta } = await sandbox.client.inventoryCoverage.list({ filter: { groupBy } });
    fits(data, [inventoryGroup]);
    assert.equal(meta.total_results, data.length);
    assert.ok(data.length > 50);
    assert.ok(data.every((group) => group.group_type === (groupBy ?? 'national_destination_code')));
    assert.ok(data.every((group) => group.count === undefined));
  }
});

test('the inventory counts what a search finds', async () => {
  const search = async (filter) => {
    const area = { country_code: 'US', national_destination_code: '802', limit: 250 };
    return (await sandbox.client.availablePhoneNumbers.list({ filter: { ...area, ...filter } })).data;
  };
  const nxx = (await search({}))[0].phone_number.slice(5, 8);
  const filter = { count: true, groupBy: 'npa', npa: 802, nxx: Number(nxx) };
  const [exchange] = (await sandbox.client.inventoryCoverage.list({ filter })).data;
  assert.equal(exchange.administrative_area, 'VT');
  const found = new Set();
  for (let ending = 0; ending < 100; ++ending) {
    const digits = { starts_with: nxx, ends_with: String(ending).padStart(2, '0') };
    (await search({ phone_number: digits })).forEach((number) => found.add(number.phone_number));
  }
  assert.equal(found.size, exchange.count);
});

test('every inventory filter narrows it', async () => {
  const list = async (filter) => (await sandbox.client.inventoryCoverage.list({ filter })).data;
  const illinois = await list({ administrative_area: 'IL', phone_number_type: 'local' });
  assert.deepEqual(
    illinois.map((group) => group.group),
    ['312', '773', '872'],
  );
  const tollFree = await list({ phone_number_type: 'toll_free' });
  assert.ok(tollFree.length > 0 && tollFree.every((group) => group.number_type === 'toll-free'));
  const swiss = await list({ country_code: 'CH' });
  assert.ok(swiss.every((group) => group.advance_requirements));
  assert.equal((await list({ npa: 312, nxx: 199 })).length, 0);
  const features = await list({ features: ['sms', 'emergency'] });
  assert.ok(features.every((group) => group.phone_number_type === 'local'));
});
