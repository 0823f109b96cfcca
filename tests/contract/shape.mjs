// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';

// A shape is a predicate, an array of one shape (a list), or an object of shapes: every key has to be there unless it
// ends in "?", and no other may be.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

export function problems(value, shape, path = '') {
  if (typeof shape === 'function')
    return shape(value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${shape.title}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path}: not a list`];
    return value.flatMap((item, i) => problems(item, shape[0], `${path}/${i}`));
  }
  if (!isObject(value)) return [`${path}: not an object`];
  const known = Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key.replace('?', ''), inner]),
  );
  const missing = Object.keys(shape).filter((key) => !key.endsWith('?') && !(key in value));
  return [
    ...missing.map((key) => `${path}/${key}: missing`),
    ...Object.keys(value).flatMap((key) =>
      key in known ? problems(value[key], known[key], `${path}/${key}`) : [`${path}/${key}: unknown`],
    ),
  ];
}

export function fits(value, shape) {
  assert.deepEqual(problems(value, shape), []);
}

const named = (title, test) => Object.assign(test, { title });
const matching = (title, pattern) =>
  named(title, (value) => typeof value === 'string' && pattern.test(value));

export const text = named('text', (value) => typeof value === 'string');
export const flag = named('boolean', (value) => typeof value === 'boolean');
export const count = named('count', (value) => Number.isInteger(value) && value >= 0);
export const uuid = matching(
  'UUID',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
);
export const decimalId = matching('decimal id', /^[1-9][0-9]{18}$/);
export const e164 = matching('E.164 number', /^\+[1-9][0-9]{6,14}$/);
export const money = matching('amount', /^-?[0-9]+\.[0-9]{2}$/);
export const currency = matching('currency', /^[A-Z]{3}$/);
export const country = matching('country', /^[A-Z]{2}$/);
export const time = matching(
  'time in UTC',
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}([0-9]{3})?Z$/,
);
export const is = (constant) => named(JSON.stringify(constant), (value) => value === constant);
export const oneOf = (...values) => named(`one of ${values}`, (value) => values.includes(value));
export const orNull = (shape) =>
  named(
    `${shape.title ?? 'object'} or null`,
    (value) => value === null || problems(value, shape).length === 0,
  );
