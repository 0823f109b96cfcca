// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { address, addressValidation } from './shapesofpapers.mjs';

let sandbox;
let addresses;
before(async () => {
  sandbox = await Sandbox.start();
  addresses = sandbox.client.addresses;
});
after(() => sandbox.stop());

const austin = {
  business_name: "Toy-O'Kon",
  first_name: 'Alfred',
  last_name: 'Foster',
  street_address: '600 Congress Avenue',
  extended_address: '14th Floor',
  locality: 'Austin',
  administrative_area: 'TX',
  postal_code: '78701',
  country_code: 'US',
  phone_number: '+12125559000',
  customer_reference: 'MY REF 001',
};

test('an address is made, read and deleted', async () => {
  const { data } = await addresses.create(austin);
  fits(data, address);
  for (const [key, value] of Object.entries(austin)) assert.equal(data[key], value);
  assert.deepEqual((await addresses.retrieve(data.id)).data, data);
  assert.deepEqual((await addresses.delete(data.id)).data, data);
  await assert.rejects(addresses.retrieve(data.id), { status: 404 });
});

test('an address that cannot be is refused, unless nobody is to look', async () => {
  const wrong = { ...austin, postal_code: '60606' };
  await assert.rejects(addresses.create(wrong), (error) => {
    assert.equal(error.status, 422);
    assert.equal(error.error.errors[0].source.pointer, '/locality');
    return true;
  });
  const { data } = await addresses.create({ ...wrong, validate_address: false });
  assert.equal(data.validate_address, false);
  await assert.rejects(addresses.create({ ...austin, business_name: '', last_name: '' }), { status: 422 });
  await assert.rejects(addresses.create({ ...austin, phone_number: '212' }), { status: 422 });
});

test('an address is checked, with a suggestion', async () => {
  const { data: good } = await addresses.actions.validate({
    country_code: 'US',
    postal_code: '78701',
    street_address: '600 congress ave',
  });
  fits(good, addressValidation);
  assert.equal(good.result, 'valid');
  assert.equal(good.suggested.street_address, '600 Congress Avenue');
  assert.equal(good.suggested.locality, 'Austin');
  const { data: bad } = await addresses.actions.validate({
    country_code: 'DE',
    postal_code: '80331',
    locality: 'Berlin',
    street_address: 'Friedrichstraße 123',
  });
  fits(bad, addressValidation);
  assert.equal(bad.result, 'invalid');
  assert.equal(bad.suggested.locality, 'Munich');
  assert.equal(bad.errors[0].source.pointer, '/locality');
});

test('addresses are listed, filtered and sorted', async () => {
  await addresses.create({ ...austin, customer_reference: 'listed', address_book: false });
  await addresses.create({ ...austin, business_name: 'Zebra', customer_reference: 'listed too' });
  const list = (query) => all(addresses.list({ 'page[size]': 50, ...query }));
  const every = await list({});
  fits(every, [address]);
  assert.ok(every.length > 5);
  for (const [filter, keeps] of [
    [{ address_book: { eq: 'false' } }, (one) => !one.address_book],
    [{ customer_reference: 'listed' }, (one) => one.customer_reference === 'listed'],
    [{ customer_reference: { eq: 'listed' } }, (one) => one.customer_reference === 'listed'],
    [{ customer_reference: { contains: 'LISTED' } }, (one) => /listed/.test(one.customer_reference ?? '')],
    [{ street_address: { contains: 'congress' } }, (one) => /Congress/.test(one.street_address)],
    [{ used_as_emergency: 'true' }, (one) => one.locality === 'Chicago'],
  ])
    assert.deepEqual(await list({ filter }), every.filter(keeps), JSON.stringify(filter));
  const names = (await list({ sort: '-business_name' })).map((one) => one.business_name);
  assert.deepEqual(names, [...names].sort().reverse());
  await assert.rejects(list({ filter: { street_address: { contains: 'co' } } }), { status: 400 });
});
