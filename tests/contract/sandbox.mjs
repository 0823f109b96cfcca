// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import Telnyx from 'telnyx';

// A sandbox of a test file's own: the real program, in memory, on a free port.
export class Sandbox {
  static async start(...options) {
    const child = spawn(process.env.SANDBOX_PROGRAM, ['--port', '0', '--state', ':memory:', ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const ready = await new Promise((resolve, reject) => {
      lines.once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code} before it was ready`)));
    });
    return new Sandbox(child, JSON.parse(ready));
  }

  constructor(child, address) {
    this.child = child;
    this.address = address;
    this.client = this.clientWith(address.key);
  }

  // A write that fails has failed: the SDK's own retries would hide it.
  clientWith(key, options = {}) {
    return new Telnyx({ apiKey: key, baseURL: this.address.url, maxRetries: 0, ...options });
  }

  async control(method, path, body) {
    const answer = await fetch(this.address.control_url + path, {
      method,
      headers: { Authorization: `Bearer ${this.address.control_key}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }

  advance(minutes) {
    return this.control('POST', '/clock', { advance_ms: minutes * 60_000 });
  }

  // Numbers that can be reserved and ordered, fresh from a search.
  async find(filter, count) {
    const found = await this.client.availablePhoneNumbers.list({
      filter: { ...filter, limit: count, reservable: true, exclude_held_numbers: true },
    });
    return found.data.map((number) => number.phone_number);
  }

  // An order for so many numbers, as the SDK answered it.
  async order(filter, count, extra = {}) {
    const numbers = await this.find(filter, count);
    const body = { phone_numbers: numbers.map((phone_number) => ({ phone_number })), ...extra };
    return (await this.client.numberOrders.create(body)).data;
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

// Everything the SDK's own pager brings, page after page.
export async function all(pages) {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
}
