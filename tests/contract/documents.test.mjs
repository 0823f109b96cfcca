// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { pdf } from './answers.mjs';
import { Sandbox, all } from './sandbox.mjs';
import { fits } from './shape.mjs';
import { document, documentLink } from './shapesofpapers.mjs';

let sandbox;
let documents;
before(async () => {
  sandbox = await Sandbox.start();
  documents = sandbox.client.documents;
});
after(() => sandbox.stop());

const file = pdf.toString('base64');
const send = async (fields) => (await documents.uploadJson({ document: { file, ...fields } })).data;
const bytes = async (id) => Buffer.from(await (await documents.download(id)).arrayBuffer());

test('a document goes up as JSON and comes down again', async () => {
  const data = await send({ filename: 'my bill', customer_reference: 'mine' });
  fits(data, document);
  assert.equal(data.filename, 'mybill.pdf');
  assert.equal(data.customer_reference, 'mine');
  assert.deepEqual(await bytes(data.id), pdf);
  assert.deepEqual((await documents.retrieve(data.id)).data, data);
});

test('a document goes up as a form', async () => {
  const form = new FormData();
  form.append('file', new Blob([pdf]), 'from a form.pdf');
  form.append('customer_reference', 'form');
  const { data } = await documents.upload({ document: form });
  fits(data, document);
  assert.equal(data.filename, 'fromaform.pdf');
  assert.equal(data.customer_reference, 'form');
  assert.deepEqual(await bytes(data.id), pdf);
  const { data: plain } = await documents.upload({ document: { file, filename: 'plain.pdf' } });
  fits(plain, document);
});

test('a download link leads to the document', async () => {
  const { id } = await send({ filename: 'linked.pdf' });
  const { data } = await documents.generateDownloadLink(id);
  const answer = await fetch(data.url, { headers: { Authorization: `Bearer ${sandbox.address.key}` } });
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), pdf);
});

test('a document is scanned, renamed and deleted', async () => {
  const { id, av_scan_status } = await send({ filename: 'a.pdf' });
  assert.equal(av_scan_status, 'not_scanned');
  await sandbox.advance(1);
  const { data } = await documents.update(id, { filename: 'b c', customer_reference: 'changed' });
  fits(data, document);
  assert.equal(data.av_scan_status, 'scanned');
  assert.equal(data.filename, 'bc.pdf');
  assert.equal(data.customer_reference, 'changed');
  assert.deepEqual((await documents.delete(id)).data, data);
  await assert.rejects(documents.retrieve(id), { status: 404 });
});

test('a virus is found', async () => {
  const { id } = await send({ filename: 'infected.pdf' });
  await sandbox.advance(1);
  const { data } = await documents.retrieve(id);
  assert.equal(data.av_scan_status, 'infected');
  assert.equal(data.status, 'denied');
});

test('what nothing uses is gone after half an hour', async () => {
  const { id } = await send({ filename: 'loose.pdf' });
  await sandbox.advance(31);
  await assert.rejects(documents.retrieve(id), { status: 404 });
});

test('documents and their links are listed, filtered and sorted', async () => {
  const first = await send({ filename: 'zebra.pdf', customer_reference: 'one' });
  await send({ filename: 'ape.pdf', customer_reference: 'two' });
  const list = (query) => all(documents.list({ 'page[size]': 50, ...query }));
  const every = await list({});
  fits(every, [document]);
  const keeps = async (filter, test) =>
    assert.deepEqual(await list({ filter }), every.filter(test), JSON.stringify(filter));
  await keeps({ filename: { contains: 'ZEBRA' } }, (one) => one.filename === 'zebra.pdf');
  await keeps({ customer_reference: { eq: 'one' } }, (one) => one.customer_reference === 'one');
  await keeps({ customer_reference: { in: ['one', 'two'] } }, (one) => one.customer_reference !== undefined);
  await keeps({ created_at: { lt: first.created_at } }, (one) => one.created_at < first.created_at);
  await keeps({ created_at: { gt: first.created_at } }, (one) => one.created_at > first.created_at);
  const names = (await list({ sort: ['filename'] })).map((one) => one.filename);
  assert.deepEqual(names, [...names].sort());
  const links = await all(sandbox.client.documentLinks.list({ 'page[size]': 50 }));
  fits(links, [documentLink]);
  const orders = await all(
    sandbox.client.documentLinks.list({ filter: { linked_record_type: 'sub_number_order' } }),
  );
  assert.deepEqual(orders, links.filter((link) => link.linked_record_type === 'sub_number_order'));
  await assert.rejects(documents.delete(links[0].document_id), { status: 422 });
});

test('what is no document is refused', async () => {
  const refused = (fields, pointer) =>
    assert.rejects(documents.uploadJson({ document: fields }), (error) => {
      assert.equal(error.status, 422);
      assert.equal(error.error.errors[0].source.pointer, pointer);
      return true;
    });
  await refused({ filename: 'a.pdf' }, '/file');
  await refused({ file: 'no base64!' }, '/file');
  await refused({ file: Buffer.from([0x7f, 0x45, 0xff]).toString('base64') }, '/file');
  await refused({ url: 'https://example.com/a.pdf' }, '/url');
});
