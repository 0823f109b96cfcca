// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Sandbox } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { report } from './shapesofpapers.mjs';

let sandbox;
let reports;
before(async () => {
  sandbox = await Sandbox.start();
  reports = sandbox.client.subNumberOrdersReport;
});
after(() => sandbox.stop());

const rowsOf = (csv) => {
  const [header, ...lines] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i], value])));
};

test('a report is ordered, waited for and downloaded', async () => {
  const { data } = await reports.create({ country_code: 'US', status: 'success' });
  fits(data, report);
  assert.equal(data.status, 'pending');
  assert.deepEqual(data.filters, { country_code: 'US', status: 'success' });
  await assert.rejects(reports.download(data.id), { status: 422 });
  await sandbox.advance(1);
  const { data: done } = await reports.retrieve(data.id);
  fits(done, report);
  assert.equal(done.status, 'success');
  const rows = rowsOf(await reports.download(data.id));
  const filter = { country_code: 'US', status: 'success' };
  const { data: subOrders } = await sandbox.client.subNumberOrders.list({ filter, 'page[size]': 100 });
  assert.deepEqual(
    rows.map((row) => row.id),
    subOrders.map((one) => one.id),
  );
  assert.equal(rows[0].requirements_met, 'True');
  assert.match(rows[0].created_at, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/);
});

test('each filter narrows a report', async () => {
  const ids = async (filters) => {
    const { data } = await reports.create(filters);
    await sandbox.advance(1);
    return rowsOf(await reports.download(data.id)).map((row) => row.id);
  };
  const { data: every } = await sandbox.client.subNumberOrders.list({ 'page[size]': 100 });
  const middle = every[10];
  for (const [filters, keeps] of [
    [{}, () => true],
    [{ created_at_gt: middle.created_at }, (one) => one.created_at > middle.created_at],
    [{ created_at_lt: middle.created_at }, (one) => one.created_at < middle.created_at],
    [{ customer_reference: 'paris-office' }, (one) => one.customer_reference === 'paris-office'],
    [{ order_request_id: middle.order_request_id }, (one) => one.order_request_id === middle.order_request_id],
  ])
    assert.deepEqual(await ids(filters), every.filter(keeps).map((one) => one.id), JSON.stringify(filters));
});

test('a report is found under both paths, and gone after a day', async () => {
  const { data } = await sandbox.client.post('/sub_number_orders/report', { body: {} });
  fits(data, report);
  await sandbox.advance(1);
  const both = `${data.id}/download`;
  assert.equal(
    await sandbox.client.get(`/sub_number_orders/report/${both}`),
    await sandbox.client.get(`/sub_number_orders_report/${both}`),
  );
  await sandbox.advance(24 * 60);
  assert.equal((await reports.retrieve(data.id)).data.status, 'expired');
  await assert.rejects(reports.download(data.id), { status: 422 });
});

test('reports that make no sense are refused', async () => {
  await assert.rejects(reports.create({ status: 'lost' }), { status: 422 });
  await assert.rejects(reports.create({ created_at_gt: 'yesterday' }), { status: 422 });
});
