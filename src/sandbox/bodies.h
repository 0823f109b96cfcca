// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// The "phone_numbers" of a body, each an object with a "phone_number", and what is wrong with them.
struct NumberList
{
    QList<qint64> numbers{};
    QList<QJsonObject> entries{}; // as sent, in the same order
    QList<Problem> problems{};
};
NumberList readNumbers(const QJsonObject &body, int most);

// An optional text of a body. Adds a problem when there is something else in its place.
QString readText(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems);

// The same, of one that has to be there.
QString needText(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems);
bool readFlag(const QJsonObject &body, QLatin1StringView name, bool usual, QList<Problem> &problems);

Answer notFound(const QString &what); // "number order"

} // namespace sandbox
