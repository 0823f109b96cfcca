// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/holdings.h>
#include <sandbox/numberjson.h>
#include <sandbox/routes.h>
#include <sandbox/rules.h>
#include <sandbox/searchquery.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool hasWildcard(const Request &request)
{
    return std::any_of(request.query.begin(), request.query.end(),
        [](const auto &item) { return item.second.contains(u'*') || item.second.contains(u'%'); });
}

void remember(Context &context, const QList<FoundNumber> &found)
{
    const qint64 now = context.clock.now();
    context.database.run("DELETE FROM searched WHERE at <= ?", now - rules::searchMark);
    for (const FoundNumber &one : found)
        context.database.run("INSERT OR REPLACE INTO searched (number, at) VALUES (?, ?)", one.number, now);
}

Answer searchAnswer(const QJsonArray &rows, qsizetype bestEffort)
{
    const QJsonObject meta = searchCounts(rows.size(), bestEffort);
    return Answer::json(QJsonObject{{u"data"_s, rows}, {u"meta"_s, meta}, {u"metadata"_s, meta}});
}

Answer search(Context &context, const Request &request, const QStringList &)
{
    for (const auto key : {"filter[limit]"_L1, "filter[consecutive]"_L1}) {
        if (request.has(key) && request.value(key).toLongLong() < 1)
            return Answer::error(
                422, {.code = 10033, .detail = u"This has to be 1 or more."_s, .parameter = QString(key)});
    }
    const NumberFilter filter = readSearch(request);
    if (!filter.country.isEmpty() && hasWildcard(request))
        return searchAnswer({}, 0);
    if (auto refused = refuseSearch(context.world, filter))
        return *refused;
    const Holdings holdings = currentHoldings(context);
    const QList<FoundNumber> found = searchNumbers(context.world, filter, holdings);
    remember(context, found);
    QJsonArray rows;
    for (const FoundNumber &one : found) {
        const auto facts = context.world.facts(one.number);
        rows.append(availableNumber(*facts, one.bestEffort, holdings.reserved.contains(one.number)));
    }
    const auto near = std::count_if(found.begin(), found.end(), [](const FoundNumber &one) { return one.bestEffort; });
    return searchAnswer(rows, near);
}

QList<QueryKey> searchKeys()
{
    const QStringList features = u"sms mms voice fax emergency hd_voice international_sms local_calling"_s.split(u' ');
    return {
        {"filter[administrative_area]"_L1},
        {"filter[best_effort]"_L1, QueryKind::Flag},
        {"filter[consecutive]"_L1, QueryKind::Integer},
        {"filter[contains]"_L1},
        {"filter[country_code]"_L1},
        {"filter[ends_with]"_L1},
        {"filter[exclude_held_numbers]"_L1, QueryKind::Flag},
        {"filter[features]"_L1, QueryKind::Choices, features},
        {"filter[limit]"_L1, QueryKind::Integer},
        {"filter[locality]"_L1},
        {"filter[national_destination_code]"_L1},
        {"filter[only_reserved_numbers]"_L1, QueryKind::Flag},
        {"filter[phone_number][contains]"_L1},
        {"filter[phone_number][ends_with]"_L1},
        {"filter[phone_number][starts_with]"_L1},
        numberTypeKey(),
        {"filter[quickship]"_L1, QueryKind::Flag},
        {"filter[rate_center]"_L1},
        {"filter[reservable]"_L1, QueryKind::Flag},
        {"filter[starts_with]"_L1},
    };
}

} // namespace

QList<Route> searchRoutes()
{
    return {{.method = "GET", .pattern = u"/available_phone_numbers"_s, .handle = search, .query = searchKeys()}};
}

} // namespace sandbox
