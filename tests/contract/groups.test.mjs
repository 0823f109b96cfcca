// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { answersTo } from './answers.mjs';
import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { documentLink, requirementGroup } from './shapesofpapers.mjs';

let sandbox;
let groups;
before(async () => {
  sandbox = await Sandbox.start();
  groups = sandbox.client.requirementGroups;
});
after(() => sandbox.stop());

const german = { country_code: 'DE', phone_number_type: 'local', action: 'ordering' };

test('a group is made with everything that is asked, changed, read and deleted', async () => {
  const made = await groups.create({ ...german, customer_reference: 'berlin' });
  fits(made, requirementGroup);
  assert.equal(made.status, 'unapproved');
  assert.ok(made.regulatory_requirements.every((one) => one.field_value === undefined));
  const changed = await groups.update(made.id, {
    customer_reference: 'berlin two',
    ...(await answersTo(sandbox.client, made.regulatory_requirements, 'DE')),
  });
  fits(changed, requirementGroup);
  assert.equal(changed.customer_reference, 'berlin two');
  assert.ok(changed.regulatory_requirements.every((one) => one.field_value));
  assert.deepEqual(await groups.retrieve(made.id), changed);
  const links = await all(
    sandbox.client.documentLinks.list({ filter: { linked_resource_id: made.id } }),
  );
  fits(links, [documentLink]);
  assert.equal(links.length, 1);
  assert.deepEqual(await groups.delete(made.id), changed);
  await assert.rejects(groups.retrieve(made.id), { status: 404 });
});

test('a group is made with answers at once', async () => {
  const empty = await groups.create(german);
  const made = await groups.create({
    ...german,
    ...(await answersTo(sandbox.client, empty.regulatory_requirements, 'DE')),
  });
  assert.ok(made.regulatory_requirements.every((one) => one.field_value));
  const submitted = await groups.submitForApproval(made.id);
  fits(submitted, requirementGroup);
  assert.equal(submitted.status, 'pending-approval');
  await sandbox.control('POST', `/reviews/${made.id}/approve`);
  const approved = await groups.retrieve(made.id);
  fits(approved, requirementGroup);
  assert.equal(approved.status, 'approved');
  assert.ok(approved.regulatory_requirements.every((one) => one.expires_at));
});

test('groups are a bare list, with every filter', async () => {
  const every = await groups.list();
  fits(every, [requirementGroup]);
  const states = new Set(every.map((one) => one.status));
  for (const status of ['approved', 'unapproved', 'declined', 'expired']) assert.ok(states.has(status), status);
  for (const [filter, keeps] of [
    [{ country_code: 'PT' }, (one) => one.country_code === 'PT'],
    [{ phone_number_type: 'mobile' }, (one) => one.phone_number_type === 'mobile'],
    [{ action: 'porting' }, (one) => one.action === 'porting'],
    [{ status: 'expired' }, (one) => one.status === 'expired'],
    [{ customer_reference: 'milan-office' }, (one) => one.customer_reference === 'milan-office'],
  ])
    assert.deepEqual(await groups.list({ filter }), every.filter(keeps), JSON.stringify(filter));
});

test('a group says what it asks', async () => {
  const made = await groups.create({ ...german, action: 'porting' });
  const filter = { requirement_group_id: made.id };
  const { data } = await sandbox.client.regulatoryRequirements.retrieve({ filter });
  assert.deepEqual(
    data[0].regulatory_requirements.map((one) => one.id),
    made.regulatory_requirements.map((one) => one.requirement_id),
  );
});

test('groups that make no sense are refused', async () => {
  const refused = (body, pointer) =>
    assert.rejects(groups.create(body), (error) => {
      assert.equal(error.status, 422);
      assert.equal(error.error.errors[0].source.pointer, pointer);
      return true;
    });
  await refused({ ...german, action: 'sending' }, '/action');
  await refused({ ...german, country_code: 'US' }, '/country_code');
  await refused({ ...german, phone_number_type: 'satellite' }, '/phone_number_type');
  await refused({ action: 'ordering', phone_number_type: 'local' }, '/country_code');
  await refused(
    { ...german, regulatory_requirements: [{ requirement_id: 'none', field_value: 'x' }] },
    '/regulatory_requirements/0/requirement_id',
  );
  const italian = (await groups.list({ filter: { country_code: 'IT' } }))[0];
  await assert.rejects(groups.submitForApproval(italian.id), { status: 422 });
});
