// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import Telnyx from 'telnyx';

import { Sandbox } from './sandbox.mjs';

let sandbox;
before(async () => (sandbox = await Sandbox.start()));
after(() => sandbox.stop());

// Asserts one refusal in full, as the SDK hands it on.
async function refused(promise, Class, status, code, source) {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof Class, `${error}`);
    assert.equal(error.status, status);
    const [first] = error.error.errors;
    assert.equal(first.code, code);
    assert.ok(first.title.length > 0);
    if (source) assert.deepEqual(first.source, source);
    return true;
  });
}

const nowhere = '00000000-0000-4000-8000-000000000000';
const order = (numbers, extra) => sandbox.client.numberOrders.create({ phone_numbers: numbers, ...extra });
const found = (filter = {}) => sandbox.find({ country_code: 'US', ...filter }, 1);

test('a wrong key is an authentication error', async () => {
  const stranger = sandbox.clientWith('KEY_of_somebody_else');
  await refused(stranger.balance.retrieve(), Telnyx.AuthenticationError, 401, '10009');
});

test('what is not there is a not found error', async () => {
  const { client } = sandbox;
  const reads = [
    () => client.numberOrders.retrieve(nowhere),
    () => client.subNumberOrders.retrieve(nowhere),
    () => client.numberOrderPhoneNumbers.retrieve(nowhere),
    () => client.numberReservations.retrieve(nowhere),
    () => client.numberReservations.actions.extend(nowhere),
    () => client.numberOrders.update(nowhere, { customer_reference: 'x' }),
    () => client.subNumberOrders.update(nowhere, {}),
    () => client.subNumberOrders.cancel(nowhere),
    () => client.subNumberOrders.updateRequirementGroup(nowhere, { requirement_group_id: nowhere }),
    () => client.numberOrderPhoneNumbers.updateRequirements(nowhere, {}),
    () => client.numberOrderPhoneNumbers.updateRequirementGroup(nowhere, { requirement_group_id: nowhere }),
    () => client.requirementGroups.retrieve(nowhere),
    () => client.requirementGroups.update(nowhere, {}),
    () => client.requirementGroups.delete(nowhere),
    () => client.requirementGroups.submitForApproval(nowhere),
    () => client.documents.retrieve(nowhere),
    () => client.documents.update(nowhere, {}),
    () => client.documents.delete(nowhere),
    () => client.documents.download(nowhere),
    () => client.documents.generateDownloadLink(nowhere),
    () => client.addresses.retrieve('1293384261075731499'),
    () => client.addresses.delete('1293384261075731499'),
    () => client.comments.retrieve(nowhere),
    () => client.comments.markAsRead(nowhere),
    () => client.subNumberOrdersReport.retrieve(nowhere),
    () => client.subNumberOrdersReport.download(nowhere),
    () => client.phoneNumbers.retrieve('+13125550100'),
    () => client.phoneNumbers.retrieve('1293384261075731499'),
    () => client.requirements.retrieve(nowhere),
    () => client.requirementTypes.retrieve(nowhere),
    () => client.connections.retrieve('1'),
    () => client.messagingProfiles.retrieve(nowhere),
    () => client.billingGroups.retrieve(nowhere),
    () => client.countryCoverage.retrieveCountry('XX'),
  ];
  for (const read of reads) await refused(read(), Telnyx.NotFoundError, 404, '10005');
});

test('searches that make no sense are refused', async () => {
  const search = (filter) => sandbox.client.availablePhoneNumbers.list({ filter });
  await refused(search({}), Telnyx.BadRequestError, 400, '10004', { parameter: 'filter[country_code]' });
  for (const filter of [{ country_code: 'GL' }, { country_code: 'US', national_destination_code: '999' }])
    await refused(search(filter), Telnyx.BadRequestError, 400, '10015');
  const unknown = { country_code: 'US', colour: 'red' };
  await refused(search(unknown), Telnyx.BadRequestError, 400, '10015', { parameter: 'filter[colour]' });
  await refused(search({ country_code: 'US', limit: 0 }), Telnyx.UnprocessableEntityError, 422, '10033');
  const fly = { country_code: 'US', features: ['sms', 'fly'] };
  await refused(search(fly), Telnyx.UnprocessableEntityError, 422, '10032', {
    parameter: 'filter[features]',
  });
});

test('orders that make no sense are refused', async () => {
  const Unfit = Telnyx.UnprocessableEntityError;
  await refused(order([]), Unfit, 422, '10015', { pointer: '/phone_numbers' });
  await refused(order([{ phone_number: '3125550100' }]), Unfit, 422, '10016', {
    pointer: '/phone_numbers/0/phone_number',
  });
  await refused(order([{ phone_number: '+13122300142' }]), Unfit, 422, '10015', {
    pointer: '/phone_numbers/0/phone_number',
  });
  const [phone_number] = await found();
  await refused(order([{ phone_number }, { phone_number }]), Unfit, 422, '10012');
  for (const key of ['connection_id', 'messaging_profile_id', 'billing_group_id'])
    await refused(order([{ phone_number }], { [key]: nowhere }), Unfit, 422, '10017', { pointer: `/${key}` });
  await refused(order([{ phone_number, requirement_group_id: nowhere }]), Unfit, 422, '10017');
  const many = Array.from({ length: 501 }, (_, i) => ({ phone_number: `+1312230${1000 + i}` }));
  await refused(order(many), Unfit, 422, '10033', { pointer: '/phone_numbers' });
});

test('six countries need a requirement group', async () => {
  for (const country_code of ['CH', 'DK', 'IT', 'NO', 'PT', 'SE']) {
    const [phone_number] = await found({ country_code });
    await refused(order([{ phone_number }]), Telnyx.UnprocessableEntityError, 422, '10013');
  }
});

test('a search is forgotten after a day', async () => {
  const [phone_number] = await found({ locality: 'Memphis' });
  await sandbox.advance(24 * 60 + 1);
  await refused(order([{ phone_number }]), Telnyx.UnprocessableEntityError, 422, '10015');
});

test('a number is sold once', async () => {
  const [phone_number] = await found({ locality: 'Seattle' });
  await order([{ phone_number }]);
  await refused(order([{ phone_number }]), Telnyx.ConflictError, 409, '10012');
});

test('nobody spends more than there is', async () => {
  const filter = { country_code: 'JP', phone_number_type: 'toll_free', limit: 250 };
  const buyAll = async () => {
    const { data } = await sandbox.client.availablePhoneNumbers.list({ filter });
    return order(data.map(({ phone_number }) => ({ phone_number })));
  };
  let left = 0;
  do {
    left = Number((await sandbox.client.balance.retrieve()).data.available_credit);
  } while (await buyAll().then(() => true, (error) => assert.equal(error.status, 402)));
  assert.ok(left >= 0);
  await refused(buyAll(), Telnyx.APIError, 402, '20100');
});

test('pages that cannot be are refused', async () => {
  for (const query of [{ 'page[size]': 251 }, { 'page[number]': 0 }])
    await refused(sandbox.client.numberOrders.list(query), Telnyx.UnprocessableEntityError, 422, '10015');
  const beyond = await sandbox.client.numberOrders.list({ 'page[number]': 99 });
  assert.deepEqual(beyond.data, []);
  assert.equal(beyond.meta.page_number, 99);
});

test('too many requests are a rate limit error, and then the SDK waits and goes on', async () => {
  const limit = () =>
    sandbox.control('POST', '/faults', { path: '/balance', kind: 'status', status: 429, first: 1 });
  await limit();
  await refused(sandbox.client.balance.retrieve(), Telnyx.RateLimitError, 429, '10011');
  await limit();
  const patient = sandbox.clientWith(sandbox.address.key, { maxRetries: 2 });
  assert.equal((await patient.balance.retrieve()).data.record_type, 'balance');
});
