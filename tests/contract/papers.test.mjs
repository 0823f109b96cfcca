// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { answersTo, upload } from './answers.mjs';
import { Sandbox } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { orderInFull, orderNumber, orderNumberOfGroup, subOrder, subOrderOfGroup, subOrderWithNumbers } from './shapes.mjs';

let sandbox;
before(async () => {
  sandbox = await Sandbox.start();
  await sandbox.control('POST', '/reviewers', { mode: 'manual' });
});
after(() => sandbox.stop());

const dublin = { country_code: 'IE', phone_number_type: 'local', national_destination_code: '1' };
const berlin = { country_code: 'DE', phone_number_type: 'local', national_destination_code: '30' };
const answers = (order) =>
  answersTo(sandbox.client, order.phone_numbers[0].regulatory_requirements, order.phone_numbers[0].country_code);
const statusOf = async (order) => (await sandbox.client.numberOrders.retrieve(order.id)).data.status;
const review = (order, what, body) =>
  sandbox.control('POST', `/reviews/${order.sub_number_orders_ids[0]}/${what}`, body);

test('an order is answered, approved and done', async () => {
  const order = await sandbox.order(dublin, 2);
  const { data } = await sandbox.client.numberOrders.update(order.id, await answers(order));
  fits(data, orderInFull);
  for (const number of data.phone_numbers) {
    assert.equal(number.requirements_status, 'requirement-info-under-review');
    assert.ok(number.regulatory_requirements.every((one) => one.field_value));
  }
  await review(order, 'approve');
  await sandbox.advance(2);
  assert.equal(await statusOf(order), 'success');
});

test('a sub order is answered, one answer declined, and corrected', async () => {
  const { client } = sandbox;
  const order = await sandbox.order(berlin, 1);
  const [id] = order.sub_number_orders_ids;
  const { data } = await client.subNumberOrders.update(id, await answers(order));
  fits(data, subOrder);
  assert.ok(!data.requirements_met);
  const bill = data.regulatory_requirements.find((one) => one.field_type === 'document');
  await review(order, 'decline', { requirement_id: bill.requirement_id, reason: 'The name is cut off.' });

  const { data: declined } = await client.subNumberOrders.retrieve(id, { filter: { include_phone_numbers: true } });
  fits(declined, subOrderWithNumbers);
  const [number] = declined.phone_numbers;
  assert.equal(number.requirements_status, 'requirement-info-exception');
  assert.deepEqual(
    number.regulatory_requirements.map((one) => one.status),
    ['approved', 'approved', 'declined'],
  );
  const { data: comments } = await client.comments.list({ filter: { comment_record_id: id } });
  assert.match(comments[0].body, /The name is cut off/);
  const { data: waiting } = await client.numberOrderPhoneNumbers.retrieve(number.id);
  fits(waiting, orderNumber);
  assert.ok(waiting.deadline);

  const correction = { requirement_id: bill.requirement_id, field_value: await upload(client, 'better.pdf') };
  const { data: corrected } = await client.numberOrderPhoneNumbers.updateRequirements(number.id, {
    regulatory_requirements: [correction],
  });
  fits(corrected, orderNumber);
  assert.equal(corrected.requirements_status, 'requirement-info-under-review');
  assert.equal(corrected.deadline, undefined);
  await review(order, 'approve');
  await sandbox.advance(2);
  assert.equal(await statusOf(order), 'success');
});

test('a pending sub order is cancelled, once', async () => {
  const order = await sandbox.order(berlin, 1);
  const [id] = order.sub_number_orders_ids;
  const { data } = await sandbox.client.subNumberOrders.cancel(id);
  fits(data, subOrder);
  assert.equal(data.status, 'cancelled');
  assert.equal(await statusOf(order), 'cancelled');
  await assert.rejects(sandbox.client.subNumberOrders.cancel(id), { status: 422 });
});

test('a requirement group answers a sub order, and a number', async () => {
  const { client } = sandbox;
  const order = await sandbox.order(dublin, 2);
  const group = await client.requirementGroups.create({
    country_code: 'IE',
    phone_number_type: 'local',
    action: 'ordering',
  });
  const [id] = order.sub_number_orders_ids;
  const requirement_group_id = group.id;
  await assert.rejects(client.subNumberOrders.updateRequirementGroup(id, { requirement_group_id }), { status: 422 });
  await client.requirementGroups.update(group.id, await answers(order));
  const { data: one } = await client.numberOrderPhoneNumbers.updateRequirementGroup(order.phone_numbers[1].id, {
    requirement_group_id,
  });
  fits(one, orderNumberOfGroup);
  assert.equal(one.requirements_status, 'requirement-info-under-review');
  assert.ok(one.regulatory_requirements.every((value) => value.status === 'pending-approval'));
  const { data } = await client.subNumberOrders.updateRequirementGroup(id, { requirement_group_id });
  fits(data, subOrderOfGroup);
  assert.ok(data.phone_numbers.every((number) => number.requirements_status === 'requirement-info-under-review'));
});

test('the six countries sell to whoever has a fulfilled group', async () => {
  const { client } = sandbox;
  const [phone_number] = await sandbox.find({ country_code: 'SE', phone_number_type: 'local' }, 1);
  const group = await client.requirementGroups.create({
    country_code: 'SE',
    phone_number_type: 'local',
    action: 'ordering',
  });
  const order = () =>
    client.numberOrders.create({ phone_numbers: [{ phone_number, requirement_group_id: group.id }] });
  await assert.rejects(order(), { status: 422 });
  await client.requirementGroups.update(
    group.id,
    await answersTo(client, group.regulatory_requirements, 'SE'),
  );
  await client.requirementGroups.submitForApproval(group.id);
  await sandbox.control('POST', `/reviews/${group.id}/approve`);
  const { data } = await order();
  fits(data, orderInFull);
  assert.equal(data.phone_numbers[0].requirements_status, 'approved');
  await sandbox.advance(2);
  assert.equal(await statusOf(data), 'success');
});

test('the control lists what waits, and moves a deadline', async () => {
  const order = await sandbox.order(dublin, 1);
  const [id] = order.sub_number_orders_ids;
  const deadline = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString();
  await review(order, 'deadline', { deadline });
  const { data: number } = await sandbox.client.numberOrderPhoneNumbers.retrieve(order.phone_numbers[0].id);
  assert.equal(Date.parse(number.deadline), Date.parse(deadline));
  await sandbox.client.subNumberOrders.update(id, await answers(order));
  const { data } = await sandbox.control('GET', '/reviews');
  const waiting = data.find((one) => one.id === id);
  assert.equal(waiting.record_type, 'sub_number_order');
  assert.deepEqual(
    waiting.requirements.map((one) => one.requirement_id),
    number.regulatory_requirements.map((one) => one.requirement_id),
  );
});
