// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/database.h>

#include <QDateTime>
#include <QJsonObject>

#include <optional>

// The last line of the chain: kept elsewhere too, it shows a chain that was cut or written anew.
struct ChainHead
{
    qint64 sequence = 0; // 0: there is no line
    QByteArray hash{};

    QString text() const; // to be kept
    static std::optional<ChainHead> parse(const QString &text);
    bool operator==(const ChainHead &) const = default;
};

struct ChainReport
{
    ChainHead head{}; // of the lines that are whole
    QDateTime since{}; // of the first line; invalid: there is none
    std::optional<qint64> brokenAt{}; // the first line that is missing, or not as it was written
    QDateTime brokenSince{}; // of the line before that one
    bool isAnchored = false; // an anchor was given
    bool isCut = false; // the chain does not go on from the anchor
};

// The append-only record of what was asked of a provider and what became of it. Each line holds the hash of the one
// before, so that a changed or missing line shows: against accidents and other programs, not against the owner of the
// account. On the journal's thread; throws DatabaseError.
namespace audit {

void append(
    Database &journal, const QDateTime &at, const QString &actor, const QString &event, const QJsonObject &data);
ChainHead head(Database &journal);
ChainReport verify(Database &journal, const std::optional<ChainHead> &anchor = {}); // reads all of it

} // namespace audit
