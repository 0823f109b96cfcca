// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/furnish.h>
#include <sandbox/holdings.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/ordering.h>
#include <sandbox/resource.h>
#include <sandbox/rules.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 reviewTime = 2 * rules::day;
constexpr qint64 timeToCorrect = 11 * rules::day;

// One kind of numbers in a past order.
struct Part
{
    QString country{};
    QString type{};
    QString areaCode{};
    int count = 0;
    QString outcome{};

    bool isOwned() const { return outcome == "-"_L1 || outcome == "approved"_L1; }
};

QList<Part> readParts(const QString &text)
{
    QList<Part> parts;
    for (const QString &part : text.split(u';')) {
        const QStringList words = part.split(u' ');
        parts.append({words.at(0), words.at(1), words.at(2), words.at(3).toInt(), words.at(4)});
    }
    return parts;
}

QString answerTo(Context &context, const RequirementType &asked)
{
    if (asked.fieldType == "address"_L1)
        return context.ids.decimal();
    return asked.fieldType == "document"_L1 ? context.ids.uuid() : asked.example;
}

// What the account had answered, and what the reviewers said to it.
void answer(Context &context, const Part &part, qint64 order, qint64 at)
{
    Database &database = context.database;
    const Rulebook &rules = context.world.rulebook();
    const auto &asked = rules.of(*context.world.catalogue().offer(part.country, part.type))->types;
    QList<qint64> numbers;
    qint64 subOrder = 0;
    {
        auto row = database.query("SELECT n.position, s.position FROM order_numbers n"
                                  " JOIN sub_orders s ON s.position = n.sub_order"
                                  " WHERE s.order_position = ? AND s.country = ? AND s.type = ?",
            order, part.country, part.type);
        while (row.next()) {
            numbers.append(row.number(0));
            subOrder = row.number(1);
        }
    }
    const bool isApproved = part.outcome == "approved"_L1;
    const bool isDeclined = part.outcome == "exception"_L1;
    const QString status = isApproved ? u"approved"_s
        : isDeclined                  ? u"requirement-info-exception"_s
                                      : u"requirement-info-under-review"_s;
    for (const qint64 number : numbers) {
        for (const RequirementType *type : asked)
            database.run("INSERT INTO requirement_values VALUES (?, ?, ?)", number, type->id, answerTo(context, *type));
        database.run("UPDATE order_numbers SET requirements_status = ?, requirements_met = ?, deadline = ?"
                     " WHERE position = ?",
            status, qint64(isApproved), isDeclined ? std::optional(at + timeToCorrect) : std::nullopt, number);
        if (isApproved)
            plan(context, at + reviewTime, Due::Activation, number);
    }
    if (isDeclined)
        plan(context, at + timeToCorrect, Due::Deadline, subOrder);
}

OrderWish wishFor(Context &context, const QStringList &row, const QList<Part> &parts)
{
    const auto idAt = [&](const QByteArray &table, const QString &position) {
        auto found = context.database.query("SELECT id FROM " + table + " WHERE position = ?", position.toLongLong());
        return found.next() ? found.text(0) : QString();
    };
    OrderWish wish{
        .customerReference = row.at(1),
        .connectionId = idAt("connections", row.at(2)),
        .messagingProfileId = idAt("messaging_profiles", row.at(3)),
        .billingGroupId = idAt("billing_groups", row.at(4)),
    };
    for (const Part &part : parts) {
        NumberFilter filter{.country = part.country, .type = part.type, .areaCode = part.areaCode, .limit = part.count};
        if (part.outcome == "fails"_L1)
            filter.digits.endsWith = u"0015"_s;
        for (const FoundNumber &found : searchNumbers(context.world, filter, currentHoldings(context)))
            wish.numbers.append({*context.world.facts(found.number)});
    }
    return wish;
}

} // namespace

void relive(Context &context)
{
    const qint64 now = context.clock.now();
    for (const QStringList &row : resourceRows(u"history.csv"_s)) {
        const qint64 at = now - std::llround(row.at(0).toDouble() * double(rules::day));
        const QList<Part> parts = readParts(row.at(5));
        const qint64 order = placeOrder(context, wishFor(context, row, parts), at);
        for (const Part &part : parts) {
            if (part.outcome == "approved"_L1 || part.outcome == "review"_L1 || part.outcome == "exception"_L1)
                answer(context, part, order, at);
        }
    }
    passTime(context);
    context.database.run("UPDATE order_numbers SET charge = 0"); // paid long ago: the balance starts after it
}

qint64 relivedNumbers()
{
    qint64 owned = 0;
    for (const QStringList &row : resourceRows(u"history.csv"_s)) {
        for (const Part &part : readParts(row.at(5)))
            owned += part.isOwned() ? part.count : 0;
    }
    return owned;
}

} // namespace sandbox
