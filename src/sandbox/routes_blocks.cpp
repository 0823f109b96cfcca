// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/holdings.h>
#include <sandbox/numberjson.h>
#include <sandbox/routes.h>
#include <sandbox/searchquery.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int largestBlockList = 100;

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
    const NumberFilter filter = readSearch(request);
    if (auto refused = refuseSearch(context.world, filter))
        return *refused;
    const QList<const Area *> areas = coveredAreas(context.world, filter);
    const Holdings holdings = currentHoldings(context);
    QJsonArray blocks;
    for (const NumberRange &range : context.world.ranges()) {
        const bool soldInBlocks = range.area->state.isEmpty() && range.area->type == "local"_L1;
        if (soldInBlocks && areas.contains(range.area) && blocks.size() < largestBlockList)
            appendBlocks(context.world, range, holdings, blocks);
    }
    return Answer::data(blocks, searchCounts(blocks.size(), 0));
}

} // namespace

QList<Route> blockRoutes()
{
    const QList<QueryKey> keys{
        {"filter[country_code]"_L1},
        {"filter[locality]"_L1},
        {"filter[national_destination_code]"_L1},
        numberTypeKey(),
    };
    return {{.method = "GET", .pattern = u"/available_phone_number_blocks"_s, .handle = listBlocks, .query = keys}};
}

} // namespace sandbox
