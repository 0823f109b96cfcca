// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { comment } from './shapesofpapers.mjs';

let sandbox;
let comments;
before(async () => {
  sandbox = await Sandbox.start();
  comments = sandbox.client.comments;
});
after(() => sandbox.stop());

const ofSubOrder = (id) => ({ comment_record_type: 'sub_number_order', comment_record_id: id });

async function subOrder() {
  const filter = { country_code: 'DE', phone_number_type: 'local', national_destination_code: '30' };
  return (await sandbox.order(filter, 1)).sub_number_orders_ids[0];
}

test('a comment is written, read and answered', async () => {
  const id = await subOrder();
  const { data } = await comments.create({ ...ofSubOrder(id), body: 'Is a lease fine?' });
  fits(data, comment);
  assert.equal(data.commenter_type, 'user');
  assert.deepEqual((await comments.retrieve(data.id)).data, data);
  await sandbox.advance(2);
  const { data: thread } = await comments.list({ filter: ofSubOrder(id) });
  assert.deepEqual(
    thread.map((one) => one.commenter_type),
    ['admin', 'user'],
  );
  const { data: read } = await comments.markAsRead(thread[0].id);
  fits(read, comment);
  assert.ok(read.read_at);
  await sandbox.advance(1);
  assert.equal((await comments.markAsRead(thread[0].id)).data.read_at, read.read_at);
});

test('comments are listed newest first, and filtered', async () => {
  const { data: every, meta } = await comments.list({ 'page[size]': 100 });
  fits(every, [comment]);
  assert.equal(meta.total_results, every.length);
  const { data: ofGroups } = await comments.list({ filter: { comment_record_type: 'requirement_group' } });
  assert.ok(ofGroups.length > 0);
  assert.deepEqual(ofGroups, every.filter((one) => one.comment_record_type === 'requirement_group'));
});

test('the provider writes by the control', async () => {
  const id = await subOrder();
  await sandbox.control('POST', `/reviews/${id}/comment`, { body: 'Please call us.' });
  const { data } = await comments.list({ filter: ofSubOrder(id) });
  assert.equal(data[0].body, 'Please call us.');
  assert.equal(data[0].commenter_type, 'admin');
});

test('comments that make no sense are refused', async () => {
  const id = await subOrder();
  const refused = (body, pointer) =>
    assert.rejects(comments.create(body), (error) => {
      assert.equal(error.status, 422);
      assert.equal(error.error.errors[0].source.pointer, pointer);
      return true;
    });
  await refused(ofSubOrder(id), '/body');
  await refused({ ...ofSubOrder(id), body: 'x'.repeat(2001) }, '/body');
  await refused({ ...ofSubOrder('7d0c1c0e-4b5e-4f29-a3f5-0f6b7b1f0a11'), body: 'x' }, '/comment_record_id');
  await refused({ ...ofSubOrder(id), comment_record_type: 'letter', body: 'x' }, '/comment_record_type');
});
