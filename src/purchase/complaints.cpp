// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaints.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The order was sent with its numbers as the intent has them.
QString numberAt(const QString &pointer, const QList<PricedNumber> &numbers)
{
    static const QRegularExpression place(u"^/?phone_numbers/([0-9]{1,5})(?:/|$)"_s);
    const auto match = place.match(pointer);
    const int index = match.hasMatch() ? match.captured(1).toInt() : -1;
    return index >= 0 && index < numbers.size() ? numbers.at(index).phoneNumber : QString();
}

// "10027 Title: detail (/phone_numbers/3/phone_number)"
OrderComplaint complaintIn(const QString &line, const QList<PricedNumber> &numbers)
{
    static const QRegularExpression end(u" \\(([^() ]+)\\)$"_s);
    const auto match = end.match(line);
    const QString number = numberAt(match.captured(1), numbers);
    return {number, number.isEmpty() ? line : line.first(match.capturedStart())};
}

} // namespace

QList<OrderComplaint> complaintsOf(const Intent &intent)
{
    const Error &error = intent.error;
    if (!error.fromServer)
        return {};
    QList<OrderComplaint> complaints{
        {numberAt(error.pointer, intent.numbers), error.detail.isEmpty() ? error.title : error.detail}};
    for (const QString &line : error.further)
        complaints += complaintIn(line, intent.numbers);
    return complaints;
}
