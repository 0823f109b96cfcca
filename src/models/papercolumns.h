// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/address.h>
#include <domain/requirementgroup.h>
#include <models/columnset.h>
#include <models/paperrows.h>

// The columns of the tables about papers, as columns.h has those about numbers.

ColumnSet<AskedRow> askedColumns(); // key: key()
ColumnSet<RequirementGroup> groupColumns(); // key: id
ColumnSet<UseRow> useColumns(); // key: key
ColumnSet<DocumentRow> documentColumns(); // key: document.id
ColumnSet<Address> addressColumns(); // key: id
