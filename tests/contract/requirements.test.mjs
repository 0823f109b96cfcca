// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import {
  regulatoryRequirements,
  requirement,
  requirementType,
  requirementsOfNumber,
} from './shapesofaccount.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.stop());

test('requirements are listed, filtered, sorted and read', async () => {
  const list = (query) => all(sandbox.client.requirements.list({ 'page[size]': 50, ...query }));
  const every = await list({ sort: ['-country_code', 'phone_number_type'] });
  fits(every, [requirement]);
  assert.ok(new Set(every.map((one) => one.country_code)).size >= 12);
  const keys = every.map((one) => one.country_code);
  assert.deepEqual(keys, [...keys].sort().reverse());
  const german = await list({
    filter: { country_code: 'DE', phone_number_type: 'local', action: 'ordering' },
  });
  assert.equal(german.length, 1);
  assert.deepEqual((await sandbox.client.requirements.retrieve(german[0].id)).data, german[0]);
  assert.deepEqual(await list({ filter: { country_code: 'US' } }), []);
  const [french] = await list({ filter: { country_code: 'FR', phone_number_type: 'local' } });
  assert.equal(french.locality, 'Paris');
});

test('requirements of another version are not there', async () => {
  const { client } = sandbox;
  const list = async (version) => all(client.requirements.list({ version, 'page[size]': 50 }));
  const [first] = await list(1);
  assert.ok(first);
  assert.deepEqual(await list(2), []);
  assert.deepEqual((await client.requirements.retrieve(first.id, { version: 1 })).data, first);
  await assert.rejects(client.requirements.retrieve(first.id, { version: 2 }), { status: 404 });
});

test('requirement types are listed, filtered, sorted and read', async () => {
  const list = async (query) => (await sandbox.client.requirementTypes.list(query)).data;
  const every = await list({ sort: ['name'] });
  fits(every, [requirementType]);
  const names = every.map((type) => type.name);
  assert.deepEqual(names, [...names].sort());
  assert.deepEqual(new Set(every.map((type) => type.type)), new Set(['textual', 'address', 'document']));
  const addresses = await list({ filter: { name: { contains: 'address' } } });
  assert.ok(addresses.length >= 3);
  assert.deepEqual((await sandbox.client.requirementTypes.retrieve(addresses[0].id)).data, addresses[0]);
});

test('a country and type say what they ask', async () => {
  const ask = async (filter) => (await sandbox.client.regulatoryRequirements.retrieve({ filter })).data;
  const [german] = await ask({ country_code: 'DE', phone_number_type: 'mobile' });
  fits(german, regulatoryRequirements);
  assert.deepEqual(
    german.regulatory_requirements.map((one) => one.field_type),
    ['textual', 'datetime', 'address_id', 'action'],
  );
  const [american] = await ask({ country_code: 'US', phone_number_type: 'local' });
  assert.deepEqual(american.regulatory_requirements, []);
  fits(await ask({}), [regulatoryRequirements]);
  const types = async (filter) => (await ask(filter))[0].regulatory_requirements.length;
  const local = { country_code: 'DE', phone_number_type: 'local' };
  assert.ok((await types({ ...local, action: 'ordering' })) > 0);
  assert.equal(await types({ ...local, action: 'porting' }), await types(local));
  assert.equal(await types({ country_code: 'DE', phone_number_type: 'mobile', action: 'porting' }), 0);
  assert.equal((await ask({ ...local, action: 'porting' }))[0].action, 'porting');
  const [phone_number] = await sandbox.find({ country_code: 'FR', phone_number_type: 'local' }, 1);
  const [french] = await ask({ phone_number });
  assert.equal(french.country_code, 'FR');
});

test('given numbers say what their countries ask, on both paths', async () => {
  const [german] = await sandbox.find({ country_code: 'DE', national_destination_code: '30' }, 1);
  const [american] = await sandbox.find({ country_code: 'US' }, 1);
  const filter = { phone_number: `${german},${american}` };
  const { data, meta } = await sandbox.client.phoneNumbersRegulatoryRequirements.retrieve({ filter });
  fits(data, [requirementsOfNumber]);
  assert.deepEqual(
    data.map((one) => one.phone_number),
    [german, american],
  );
  assert.deepEqual(
    data.map((one) => one.regulatory_requirements.length > 0),
    [true, false],
  );
  assert.equal(meta.total_results, 2);
  const other = await sandbox.client.get('/phone_numbers/regulatory_requirements', {
    query: { 'filter[phone_number]': filter.phone_number },
  });
  assert.deepEqual(other.data, data);
});

test('an order asks for what the rules announced', async () => {
  const order = await sandbox.order({ country_code: 'DE', national_destination_code: '30' }, 1);
  const filter = { phone_number: order.phone_numbers[0].phone_number };
  const { data } = await sandbox.client.phoneNumbersRegulatoryRequirements.retrieve({ filter });
  assert.deepEqual(
    order.phone_numbers[0].regulatory_requirements.map((one) => one.requirement_id),
    data[0].regulatory_requirements.map((one) => one.id),
  );
});
