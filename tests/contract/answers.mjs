// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What an account answers to what a country asks, with the official SDK.

export const pdf = Buffer.from('%PDF-1.4\n% a bill\n');

export async function upload(client, filename = 'bill.pdf') {
  const { data } = await client.documents.uploadJson({ document: { file: pdf.toString('base64'), filename } });
  return data.id;
}

const addresses = {
  DE: { locality: 'Berlin', postal_code: '10117', street_address: 'Friedrichstraße 123' },
  IE: { locality: 'Dublin', postal_code: 'D02 X285', street_address: '14 Dame Street' },
  SE: { locality: 'Stockholm', postal_code: '111 35', street_address: 'Kungsgatan 12' },
};

export async function address(client, country_code) {
  const names = { business_name: 'Walk Example', first_name: '', last_name: '' };
  const { data } = await client.addresses.create({ ...names, country_code, ...addresses[country_code] });
  return data.id;
}

// Good answers to a list of requirements, for the body of an update.
export async function answersTo(client, asked, country_code) {
  const answers = [];
  for (const { requirement_id, field_type } of asked) {
    const { data: type } = await client.requirementTypes.retrieve(requirement_id);
    const values = { document: () => upload(client), address: () => address(client, country_code) };
    const field_value = await (values[field_type] ?? (() => type.example))();
    answers.push({ requirement_id, field_value });
  }
  return { regulatory_requirements: answers };
}
