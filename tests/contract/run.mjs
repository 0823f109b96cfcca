// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every *.test.mjs of this folder against the program named by SANDBOX_PROGRAM.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const refuse = (message) => {
  console.error(message);
  process.exit(1);
};
if (!existsSync(`${here}node_modules/telnyx`))
  refuse(`The official SDK is not installed. Run: npm ci --ignore-scripts --prefix ${here}`);
if (!existsSync(process.env.SANDBOX_PROGRAM ?? ''))
  refuse('SANDBOX_PROGRAM has to name the cordboard-sandbox to test.');
const tests = readdirSync(here).filter((name) => name.endsWith('.test.mjs'));
const done = spawnSync(process.execPath, ['--test', ...tests], { cwd: here, stdio: 'inherit' });
process.exit(done.status ?? 1);
