// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import {
  balance,
  billingGroup,
  connection,
  messagingProfile,
  ownedNumber,
  slimNumber,
} from './shapesofaccount.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start('--owned', '700')));
after(() => sandbox.stop());

const list = (query) => all(sandbox.client.phoneNumbers.list({ 'page[size]': 250, ...query }));
const slim = (query) => all(sandbox.client.phoneNumbers.slimList({ 'page[size]': 250, ...query }));

test('a new account starts with this balance', async () => {
  const { data } = await sandbox.client.balance.retrieve();
  fits(data, balance);
  assert.equal(data.balance, '1204.11');
});

test('the inventory is paged newest first, each number once', async () => {
  const numbers = await list({ 'page[size]': 99 });
  fits(numbers, [ownedNumber]);
  assert.equal(numbers.length, 700);
  assert.equal(new Set(numbers.map((number) => number.id)).size, 700);
  const times = numbers.map((number) => number.purchased_at);
  assert.deepEqual(times, [...times].sort().reverse());
  const first = await sandbox.client.phoneNumbers.list();
  assert.deepEqual(first.meta, { page_number: 1, page_size: 20, total_pages: 35, total_results: 700 });
});

test('the slim list has the same numbers in fewer words', async () => {
  const numbers = await slim({});
  fits(numbers, [slimNumber]);
  assert.deepEqual(
    numbers.map((number) => number.id),
    (await list({})).map((number) => number.id),
  );
});

test('a number is read by its id and by itself', async () => {
  const [number] = (await sandbox.client.phoneNumbers.list()).data;
  assert.deepEqual((await sandbox.client.phoneNumbers.retrieve(number.id)).data, number);
  assert.deepEqual((await sandbox.client.phoneNumbers.retrieve(number.phone_number)).data, number);
});

test('every filter of the inventory keeps what it names', async () => {
  const numbers = await list({});
  const connected = numbers.find(
    (number) => number.connection_id && number.billing_group_id && number.tags.length > 0,
  );
  const safe = numbers.find((number) => number.emergency_enabled);
  const filters = [
    [{ connection_id: connected.connection_id }, (n) => n.connection_id === connected.connection_id],
    [
      { billing_group_id: connected.billing_group_id },
      (n) => n.billing_group_id === connected.billing_group_id,
    ],
    [{ billing_group_id: 'null' }, (n) => n.billing_group_id === null],
    [{ country_iso_alpha2: ['GB', 'DE'] }, (n) => ['GB', 'DE'].includes(n.country_iso_alpha2)],
    [{ customer_reference: 'support-pool' }, (n) => n.customer_reference === 'support-pool'],
    [{ number_type: { eq: 'toll_free' } }, (n) => n.phone_number_type === 'toll_free'],
    [{ phone_number: '312' }, (n) => n.phone_number.includes('312')],
    [{ phone_number: '31x' }, () => false],
    [{ source: 'ported' }, (n) => n.source_type === 'port_request'],
    [{ status: 'port-out-pending' }, (n) => n.status === 'port-out-pending'],
    [{ tag: connected.tags[0] }, (n) => n.tags.includes(connected.tags[0])],
    [{ without_tags: 'true' }, (n) => n.tags.length === 0],
    [{ 'voice.connection_name': { contains: 'trunk' } }, (n) => /trunk/.test(n.connection_name)],
    [{ 'voice.connection_name': { starts_with: 'main' } }, (n) => /^main/.test(n.connection_name)],
    [{ 'voice.connection_name': { ends_with: 'line' } }, (n) => /line$/.test(n.connection_name)],
    [{ 'voice.connection_name': { eq: 'hotline' } }, (n) => n.connection_name === 'hotline'],
    [
      { 'voice.usage_payment_method': 'channel' },
      (n) => ['hotline', 'contact-center'].includes(n.connection_name),
    ],
    [{ emergency_address_id: 'null' }, (n) => n.emergency_address_id === null],
    [{ emergency_address_id: safe.emergency_address_id }, (n) => n.emergency_enabled],
    [{ emergency_address_id: '9102160989215728032' }, () => false],
  ];
  for (const [filter, keeps] of filters) {
    const expected = numbers.filter(keeps).map((number) => number.id);
    assert.deepEqual(
      (await list({ filter })).map((number) => number.id),
      expected,
      JSON.stringify(filter),
    );
  }
});

test('the inventory is sorted as asked', async () => {
  for (const [sort, key] of [
    ['phone_number', 'phone_number'],
    ['purchased_at', 'purchased_at'],
    ['connection_name', 'connection_name'],
  ]) {
    const values = (await list({ sort })).map((number) => number[key] ?? '');
    const order =
      sort === 'phone_number' ? (a, b) => Number(a) - Number(b) : (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    assert.deepEqual(values, [...values].sort(order), sort);
  }
  const method = ({ connection_name }) => {
    if (!connection_name) return '';
    return ['hotline', 'contact-center'].includes(connection_name) ? 'channel' : 'pay-per-minute';
  };
  const methods = (await list({ sort: 'usage_payment_method' })).map(method);
  assert.equal(methods.length, 700);
  assert.deepEqual(new Set(methods), new Set(['', 'channel', 'pay-per-minute']));
  assert.deepEqual(methods, [...methods].sort());
});

test('the slim list filters by tags and connections only when told to include them', async () => {
  await assert.rejects(slim({ filter: { tag: 'support' } }), { status: 400 });
  await assert.rejects(slim({ filter: { 'voice.connection_name': { eq: 'hotline' } } }), { status: 400 });
  const tagged = await slim({ include_tags: true, filter: { tag: 'support' } });
  assert.equal(tagged.length, (await list({ filter: { tag: 'support' } })).length);
  const ported = await slim({
    include_connection: true,
    filter: { status: 'port_pending', 'voice.connection_name': { eq: 'hotline' } },
  });
  assert.deepEqual(ported, []);
});

test('connections, messaging profiles and billing groups are listed and read', async () => {
  const { client } = sandbox;
  for (const [resource, shape] of [
    [client.connections, connection],
    [client.messagingProfiles, messagingProfile],
    [client.billingGroups, billingGroup],
  ]) {
    const items = await all(resource.list({ 'page[size]': 2 }));
    fits(items, [shape]);
    assert.ok(items.length >= 4);
    assert.deepEqual((await resource.retrieve(items[1].id)).data, items[1]);
  }
});

test('pickers are filtered and sorted', async () => {
  const { client } = sandbox;
  const names = async (query) =>
    (await all(client.connections.list(query))).map((one) => one.connection_name);
  assert.deepEqual(await names({ filter: { connection_name: { contains: 'TRUNK' } } }), [
    'main-trunk',
    'europe-trunk',
  ]);
  const sorted = await names({ sort: 'connection_name' });
  assert.deepEqual(sorted, [...sorted].sort());
  const active = (await all(client.connections.list({ sort: 'active' }))).map((one) => one.active);
  assert.deepEqual(new Set(active), new Set([true, false]));
  assert.deepEqual(active, [...active].sort().reverse());
  const profiles = await all(client.messagingProfiles.list({ filter: { name: { contains: 'team' } } }));
  assert.deepEqual(
    profiles.map((one) => one.name),
    ['field-team'],
  );
  const [support] = await all(client.messagingProfiles.list({ filter: { name: { eq: 'support' } } }));
  assert.equal(support.name, 'support');
});
