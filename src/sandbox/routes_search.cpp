// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/holdings.h>
#include <sandbox/numberjson.h>
#include <sandbox/numbers.h>
#include <sandbox/routes.h>
#include <sandbox/rules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int usualSearch = 20;
constexpr int largestBlockList = 100;

// The guides and the reference spell the three pattern filters differently.
QString pattern(const Request &request, QLatin1StringView reference, QLatin1StringView guide)
{
    return request.has(reference) ? request.value(reference) : request.value(guide);
}

NumberFilter readFilter(const Request &request)
{
    const auto number = [&](QLatin1StringView key, int usual) {
        return request.has(key) ? int(qMin(request.value(key).toLongLong(), qint64(LineSet::size))) : usual;
    };
    const auto flag = [&](QLatin1StringView key) { return request.flag(key).value_or(false); };
    NumberFilter filter{
        .country = request.value("filter[country_code]"_L1),
        .type = request.value("filter[phone_number_type]"_L1),
        .areaCode = request.value("filter[national_destination_code]"_L1),
        .locality = request.value("filter[locality]"_L1),
        .rateCenter = request.value("filter[rate_center]"_L1),
        .state = request.value("filter[administrative_area]"_L1),
        .features = request.values("filter[features]"_L1),
        .quickship = flag("filter[quickship]"_L1),
        .reservable = flag("filter[reservable]"_L1),
        .excludeHeld = flag("filter[exclude_held_numbers]"_L1),
        .onlyReserved = flag("filter[only_reserved_numbers]"_L1),
        .bestEffort = flag("filter[best_effort]"_L1),
        .consecutive = number("filter[consecutive]"_L1, 0),
        .limit = qMin(number("filter[limit]"_L1, usualSearch), rules::largestSearch),
    };
    filter.digits = {
        .startsWith = pattern(request, "filter[phone_number][starts_with]"_L1, "filter[starts_with]"_L1),
        .contains = pattern(request, "filter[phone_number][contains]"_L1, "filter[contains]"_L1),
        .endsWith = pattern(request, "filter[phone_number][ends_with]"_L1, "filter[ends_with]"_L1),
        .afterAreaCode = !filter.areaCode.isEmpty(),
    };
    return filter;
}

bool hasWildcard(const Request &request)
{
    return std::any_of(request.query.begin(), request.query.end(),
        [](const auto &item) { return item.second.contains(u'*') || item.second.contains(u'%'); });
}

std::optional<Answer> refuse(const World &world, const NumberFilter &filter)
{
    if (filter.country.isEmpty())
        return Answer::error(
            400, {.code = 10004, .detail = u"A country is needed."_s, .parameter = u"filter[country_code]"_s});
    if (coveredAreas(world, filter).isEmpty())
        return Answer::error(400,
            {.code = 10015,
                .detail = u"There is no coverage for this region."_s,
                .parameter = u"filter[country_code]"_s});
    return {};
}

void remember(Context &context, const QList<FoundNumber> &found)
{
    const qint64 now = context.clock.now();
    context.database.run("DELETE FROM searched WHERE at <= ?", now - rules::searchMark);
    for (const FoundNumber &one : found)
        context.database.run("INSERT OR REPLACE INTO searched (number, at) VALUES (?, ?)", one.number, now);
}

QJsonObject counts(qsizetype total, qsizetype bestEffort)
{
    return {{u"total_results"_s, total}, {u"best_effort_results"_s, bestEffort}};
}

Answer searchAnswer(const QJsonArray &rows, qsizetype bestEffort)
{
    const QJsonObject meta = counts(rows.size(), bestEffort);
    return Answer::json(QJsonObject{{u"data"_s, rows}, {u"meta"_s, meta}, {u"metadata"_s, meta}});
}

Answer search(Context &context, const Request &request, const QStringList &)
{
    for (const auto key : {"filter[limit]"_L1, "filter[consecutive]"_L1}) {
        if (request.has(key) && request.value(key).toLongLong() < 1)
            return Answer::error(
                422, {.code = 10033, .detail = u"This has to be 1 or more."_s, .parameter = QString(key)});
    }
    const NumberFilter filter = readFilter(request);
    if (!filter.country.isEmpty() && hasWildcard(request))
        return searchAnswer({}, 0);
    if (auto refused = refuse(context.world, filter))
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

// Whole tens and hundreds: of each hundred either the block of a hundred or its blocks of ten.
void appendBlocks(const World &world, const NumberRange &range, const Holdings &holdings, QJsonArray &blocks)
{
    LineSet lines = world.shelf(range);
    for (const qint64 number : holdings.gone(range))
        lines.reset(int(number - range.first));
    const auto isWhole = [&](int first, int size) {
        int line = first;
        while (line < first + size && lines.test(line))
            ++line;
        return line == first + size;
    };
    for (int hundred = 0; hundred < LineSet::size; hundred += 100) {
        const int size = isWhole(hundred, 100) ? 100 : 10;
        for (int line = hundred; line < hundred + 100; line += size) {
            if (blocks.size() < largestBlockList && isWhole(line, size))
                blocks.append(availableBlock(*world.facts(range.first + line), size));
        }
    }
}

Answer listBlocks(Context &context, const Request &request, const QStringList &)
{
    const NumberFilter filter = readFilter(request);
    if (auto refused = refuse(context.world, filter))
        return *refused;
    const QList<const Area *> areas = coveredAreas(context.world, filter);
    const Holdings holdings = currentHoldings(context);
    QJsonArray blocks;
    for (const NumberRange &range : context.world.ranges()) {
        const bool soldInBlocks = range.area->state.isEmpty() && range.area->type == "local"_L1;
        if (soldInBlocks && areas.contains(range.area) && blocks.size() < largestBlockList)
            appendBlocks(context.world, range, holdings, blocks);
    }
    return Answer::data(blocks, counts(blocks.size(), 0));
}

Answer readFeatures(Context &context, const Request &request, const QStringList &)
{
    const QJsonValue numbers = request.json.value("phone_numbers"_L1);
    if (!numbers.isArray())
        return Answer::error(
            422, {.code = 10004, .detail = u"A list of numbers is needed."_s, .pointer = u"/phone_numbers"_s});
    QJsonArray rows;
    qsizetype index = 0;
    for (const QJsonValue value : numbers.toArray()) {
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

QueryKey typeKey()
{
    const QStringList types = u"local toll_free mobile national shared_cost"_s.split(u' ');
    return {"filter[phone_number_type]"_L1, QueryKind::Choice, types};
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
        typeKey(),
        {"filter[quickship]"_L1, QueryKind::Flag},
        {"filter[rate_center]"_L1},
        {"filter[reservable]"_L1, QueryKind::Flag},
        {"filter[starts_with]"_L1},
    };
}

} // namespace

QList<Route> searchRoutes()
{
    const QList<QueryKey> blockKeys{
        {"filter[country_code]"_L1},
        {"filter[locality]"_L1},
        {"filter[national_destination_code]"_L1},
        typeKey(),
    };
    return {
        {.method = "GET", .pattern = u"/available_phone_numbers"_s, .handle = search, .query = searchKeys()},
        {.method = "GET", .pattern = u"/available_phone_number_blocks"_s, .handle = listBlocks, .query = blockKeys},
        {.method = "POST", .pattern = u"/numbers_features"_s, .handle = readFeatures},
    };
}

} // namespace sandbox
