// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indoubt.h"

#include <purchase/journalbook.h>
#include <purchase/token.h>

using namespace Qt::StringLiterals;

static constexpr int minutesBetween = 4;

void writeInDoubt(const QString &journalFile, const QString &account, int count)
{
    const Payer payer{account, u"sandbox"_s, true, u"Mara"_s};
    const Cost cost{Money{1'000'000, u"USD"_s}, Money{1'000'000, u"USD"_s}};
    const QDateTime newest = QDateTime::currentDateTimeUtc().addSecs(-3600);
    Database journal(journalFile, Database::Durability::Normal);
    JournalBook book;
    book.opened(journal);
    for (int i = 0; i < count; ++i) {
        const QString number = u"+1312%1"_s.arg(5'000'000 + i);
        OrderDraft draft;
        draft.phoneNumbers.append({number, {}});
        const qint64 sequence = book.nextSequence();
        const QString mark = token::make(u"abcdef"_s, sequence, QByteArray(token::randomLength, char(i)));
        const auto order = freeze(payer, draft, {{number, cost}}, sequence, mark);
        const QDateTime at = newest.addSecs(qint64(60) * minutesBetween * (i - count));
        const Intent begun = book.begin(journal, *order, {}, at);
        book.finish(journal, begun.id, {.error = {.kind = Error::Kind::Interrupted}}, at.addSecs(1));
    }
}
