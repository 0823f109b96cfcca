// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/account.h>
#include <sandbox/bodies.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/groups.h>
#include <sandbox/holdings.h>
#include <sandbox/ordering.h>
#include <sandbox/rules.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// An id in the body that has to be one of a table's.
QString readReference(Context &context, const QJsonObject &body, QLatin1StringView name, const QByteArray &table,
    QList<Problem> &problems)
{
    const QString id = readText(body, name, problems);
    if (!id.isEmpty() && !context.database.query("SELECT 1 FROM " + table + " WHERE id = ?", id).next())
        problems.append(
            {.code = 10017, .detail = u"There is nothing with this id."_s, .pointer = u'/' + QString(name)});
    return id;
}

// What an entry says of its number beside the number.
struct Wish
{
    QString bundleId{};
    QString groupId{};
};

QString pointerTo(qsizetype entry)
{
    return u"/phone_numbers/%1"_s.arg(entry);
}

QList<Wish> readWishes(NumberList &list)
{
    QList<Wish> wishes;
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        const QJsonObject &entry = list.entries.at(i);
        const QString at = pointerTo(i);
        wishes.append({readText(entry, "bundle_id"_L1, list.problems, at),
            readText(entry, "requirement_group_id"_L1, list.problems, at)});
        // There are no bundles here to look it up in: what can be one is taken for one.
        if (const QString &bundle = wishes.last().bundleId; !bundle.isEmpty() && QUuid(bundle).isNull())
            list.problems.append(
                {.code = 10017, .detail = u"There is nothing with this id."_s, .pointer = at + u"/bundle_id"_s});
    }
    return wishes;
}

// What keeps a number from being ordered although the body is well-formed.
std::optional<Problem> refused(Context &context, const QString &group, qint64 number, const QString &pointer)
{
    const QString at = pointer + u"/phone_number"_s;
    if (!wasFound(context, number))
        return Problem{.code = 10015,
            .detail = u"This number was not returned by a search in the last 24 hours."_s,
            .pointer = at};
    const QString groupAt = pointer + u"/requirement_group_id"_s;
    const Offer &offer = *context.world.facts(number)->offer;
    if (!group.isEmpty())
        return unusable(context, group, offer, groupAt);
    if (offer.needsGroup)
        return Problem{.code = 10013,
            .detail = u"Numbers of this country need a fulfilled requirement group."_s,
            .pointer = groupAt};
    return {};
}

bool isTaken(Context &context, qint64 number)
{
    return magicOf(number) == Magic::TakenAtOrder || isGone(context, number);
}

std::optional<Answer> refuseNumbers(Context &context, const NumberList &list, const QList<Wish> &wishes)
{
    QList<Problem> unfit;
    QList<Problem> taken;
    for (qsizetype i = 0; i < list.numbers.size(); ++i) {
        const QString pointer = pointerTo(i);
        if (const auto problem = refused(context, wishes.at(i).groupId, list.numbers.at(i), pointer))
            unfit.append(*problem);
        else if (isTaken(context, list.numbers.at(i)))
            taken.append({.code = 10012,
                .detail = u"This number is no longer available."_s,
                .pointer = pointer + u"/phone_number"_s});
    }
    if (!unfit.isEmpty())
        return Answer::errors(422, unfit);
    return taken.isEmpty() ? std::nullopt : std::optional(Answer::errors(409, taken));
}

} // namespace

std::variant<OrderWish, Answer> readOrder(Context &context, const QJsonObject &body)
{
    NumberList list = readNumbers(body, rules::numbersPerOrder);
    const QList<Wish> wishes = readWishes(list);
    OrderWish wish{
        .customerReference = readText(body, "customer_reference"_L1, list.problems),
        .connectionId = readReference(context, body, "connection_id"_L1, "connections", list.problems),
        .messagingProfileId =
            readReference(context, body, "messaging_profile_id"_L1, "messaging_profiles", list.problems),
        .billingGroupId = readReference(context, body, "billing_group_id"_L1, "billing_groups", list.problems),
    };
    if (!list.problems.isEmpty())
        return Answer::errors(422, list.problems);
    if (const auto answer = refuseNumbers(context, list, wishes))
        return *answer;
    qint64 charge = 0;
    for (qsizetype i = 0; i < list.numbers.size(); ++i) {
        wish.numbers.append({*context.world.facts(list.numbers.at(i)), wishes.at(i).bundleId, wishes.at(i).groupId});
        charge += chargeFor(context.world, wish.numbers.last().facts);
    }
    if (charge > currentBalance(context).spendable())
        return Answer::error(402, {.code = 20100, .detail = u"The account's balance does not cover this order."_s});
    return wish;
}

} // namespace sandbox
