// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/document.h>
#include <domain/requirement.h>
#include <models/cell.h>

// Rows that join what several answers of the provider say about one paper.

struct DocumentRow
{
    Document document{};
    int uses = 0; // by orders and groups
    bool isUseKnown = false;
    bool isOurs = false; // uploaded from here: its dates can be noted
    QDate issuedOn{}; // as the operator noted it
    QDate expiresOn{};

    bool isUnused() const { return isUseKnown && uses == 0; }
    bool operator==(const DocumentRow &) const = default;
};

QString kindOf(const Document &document); // "PDF"; of what nobody knows the provider's own word
QString sizeOf(const Document &document); // "340 kB"

// One thing a country asks for.
struct AskedRow
{
    Requirement requirement{};
    QString countryCode{};
    QString type{}; // of number, as the provider spells it
    QString action{};

    QString key() const;
    bool operator==(const AskedRow &) const = default;
};

// How one answer of a group and that of an order go together: a line under the heading of the order.
struct UseRow
{
    QString key{};
    QString orderId{};
    QStringList heading{}; // words and note; empty: an answer
    QString what{};
    QString before{};
    QString after{};
    StateCell outcome{};

    bool operator==(const UseRow &) const = default;
};
