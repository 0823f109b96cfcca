// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// Whether something is there, and it is not of the type that is wanted. null stands for nothing.
bool isOther(const QJsonValue &value, QJsonValue::Type wanted);

// The "phone_numbers" of a body, each an object with a "phone_number", and what is wrong with them.
struct NumberList
{
    QList<qint64> numbers{};
    QList<QJsonObject> entries{}; // as sent, in the same order
    QList<Problem> problems{};
};
NumberList readNumbers(const QJsonObject &body, int most);

// An optional text, list or flag of a body. Adds a problem when there is something else in its place: what can't be
// used is never left out in silence. within: where the body stands if it is part of another ("/phone_numbers/0").
QString readText(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems, const QString &within = {});
QJsonArray readList(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems);
bool readFlag(const QJsonObject &body, QLatin1StringView name, bool usual, QList<Problem> &problems);

// A text that has to be there.
QString needText(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems);

Answer notFound(const QString &what); // "number order"

} // namespace sandbox
