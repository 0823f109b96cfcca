// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewers.h"

#include <sandbox/addresses.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/magicnumbers.h>
#include <sandbox/meta.h>
#include <sandbox/places.h>
#include <sandbox/resource.h>
#include <sandbox/rules.h>
#include <sandbox/world.h>

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int ofAge = 18;
constexpr int farthestStart = 90;

// What they decline the first time, whatever it is.
bool isHabit(const Submission &submission)
{
    static const QList<QStringList> habits = resourceRows(u"reviewhabits.csv"_s);
    return habits.contains(QStringList{submission.offer->country, submission.offer->type, submission.type->key});
}

// Of a number that is to be declined, one answer is: its first document, or else its first answer.
bool isScapegoat(Context &context, const Submission &submission)
{
    const auto &types = context.world.rulebook().of(*submission.offer)->types;
    const auto document = std::find_if(
        types.begin(), types.end(), [](const RequirementType *type) { return type->fieldType == "document"_L1; });
    return submission.type == (document == types.end() ? types.first() : *document);
}

QDate today(const Context &context)
{
    return context.clock.dateTime().date();
}

QString objectionToDocument(Context &context, const Submission &submission)
{
    auto row = context.database.query("SELECT scan, created_at FROM documents WHERE id = ?", submission.value);
    if (!row.next())
        return u"The document has been deleted. Please send it again."_s;
    if (row.text(0) == "infected"_L1)
        return u"A virus was found in the document. Please send a clean one."_s;
    static const QRegularExpression age(u"^Less than (\\d+) months old$"_s);
    const auto limit = age.match(submission.type->criteria.value("time_limit"_L1).toString());
    const QDate oldest = today(context).addMonths(-limit.captured(1).toInt());
    if (limit.hasMatch() && QDateTime::fromMSecsSinceEpoch(row.number(1), Qt::UTC).date() < oldest)
        return u"The document was already with us %1 months ago. Please send a newer one."_s.arg(limit.captured(1));
    return {};
}

QString objectionToAddress(Context &context, const Submission &submission)
{
    if (!addressOf(context, submission.value))
        return u"The address has been deleted. Please give another one."_s;
    if (isAddressInArea(context, submission))
        return {};
    return submission.type->key == "address_area"_L1 && !submission.locality.isEmpty()
        ? u"The address is not in %1, where the number belongs."_s.arg(submission.locality)
        : u"The address is not in the country of the number."_s;
}

QString objectionToDay(const Context &context, const Submission &submission)
{
    const QDate day = QDate::fromString(submission.value.left(10), Qt::ISODate);
    if (submission.type->key == "birth_date"_L1 && day > today(context).addYears(-ofAge))
        return u"The end user has to be of age."_s;
    const bool isSoon = day >= today(context) && day <= today(context).addDays(farthestStart);
    if (submission.type->key == "start_date"_L1 && !isSoon)
        return u"The first day of service has to lie within the next %1 days."_s.arg(farthestStart);
    return {};
}

} // namespace

bool isAddressInArea(Context &context, const Submission &submission)
{
    const auto address = addressOf(context, submission.value);
    const QString limit = submission.type->criteria.value("locality_limit"_L1).toString();
    if (!address || limit == "Worldwide"_L1)
        return bool(address);
    const bool isLocal = limit.startsWith("Identical"_L1) && !submission.locality.isEmpty();
    return address->country == submission.offer->country
        && (!isLocal || isSamePlace(address->country, address->locality, submission.locality));
}

QString objectionTo(Context &context, const Submission &submission)
{
    QString objection;
    if (submission.type->fieldType == "document"_L1)
        objection = objectionToDocument(context, submission);
    else if (submission.type->fieldType == "address"_L1)
        objection = objectionToAddress(context, submission);
    else if (submission.type->fieldType == "datetime"_L1)
        objection = objectionToDay(context, submission);
    if (!objection.isEmpty() || submission.declines > 0)
        return objection;
    const bool isMarked = magicOf(submission.number) == Magic::DeclinedAtReview && isScapegoat(context, submission);
    return isMarked || isHabit(submission) ? submission.type->objection : QString();
}

qint64 reviewTime(const Context &context, qint64 subject)
{
    return rules::quickestReview + qint64(mixed(context.world.seed(), quint64(subject)) % rules::reviewSpread);
}

bool reviewersActByThemselves(Context &context)
{
    return meta(context.database, u"reviewers"_s).value_or(QString()) != "manual"_L1;
}

void letReviewersAct(Context &context, bool byThemselves)
{
    setMeta(context.database, u"reviewers"_s, byThemselves ? u"automatic"_s : u"manual"_s);
}

QString dayOf(qint64 ms)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date(), u"d MMMM yyyy"_s);
}

} // namespace sandbox
