// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/bodies.h>
#include <sandbox/context.h>
#include <sandbox/numbers.h>
#include <sandbox/routes.h>
#include <sandbox/world.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Answer readFeatures(Context &context, const Request &request, const QStringList &)
{
    QList<Problem> problems;
    const QJsonArray numbers = readList(request.json, "phone_numbers"_L1, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (!request.json.value("phone_numbers"_L1).isArray())
        return Answer::error(
            422, {.code = 10004, .detail = u"A list of numbers is needed."_s, .pointer = u"/phone_numbers"_s});
    QJsonArray rows;
    qsizetype index = 0;
    for (const QJsonValue value : numbers) {
        const qint64 number = fromE164(value.toString());
        const QString pointer = u"/phone_numbers/%1"_s.arg(index++);
        if (number == 0)
            return Answer::error(422, {.code = 10016, .pointer = pointer});
        const auto facts = context.world.facts(number);
        const QStringList features = facts ? facts->features : QStringList();
        rows.append(QJsonObject{
            {u"phone_number"_s, e164(number)},
            {u"features"_s, QJsonArray::fromStringList(features)},
        });
    }
    return Answer::data(rows);
}

} // namespace

QList<Route> featureRoutes()
{
    return {{.method = "POST", .pattern = u"/numbers_features"_s, .handle = readFeatures}};
}

} // namespace sandbox
