// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedreading.h"

#include <core/json.h>
#include <purchase/deeds.h>
#include <purchase/journalrows.h>
#include <store/costcolumns.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns =
    "SELECT d.id, d.kind, d.subjects, d.reference, d.person, d.begun_utc, coalesce(a.ended_utc, d.ended_utc),"
    " d.outcome, d.done, coalesce(a.error_json, d.error_json), coalesce(a.x_request_id, d.request_id), d.intent_id,"
    " i.state, length(i.body), i.body_sha256,"
    " (SELECT group_concat(remote_id, ' ') FROM sighting WHERE intent_id = d.intent_id), d.account,"
    " a.outcome = 'rejected'"
    " FROM deed d LEFT JOIN intent i ON i.id = d.intent_id"
    " LEFT JOIN attempt a ON a.id = (SELECT max(id) FROM attempt WHERE intent_id = d.intent_id) WHERE ";

// Of deed d.
QByteArray conditionOf(DeedGroup group)
{
    switch (group) {
    case DeedGroup::All:
        break;
    case DeedGroup::UnderWay:
        return "d.outcome IS NULL";
    case DeedGroup::InDoubt:
        return "d.outcome = 'unknown'";
    case DeedGroup::Refused:
        return "d.outcome IN('refused', 'partly')";
    case DeedGroup::Done:
        return "d.outcome = 'done'";
    case DeedGroup::GivenUp:
        return "d.outcome = 'given up'";
    }
    return "1";
}

Deed::Outcome outcomeNamed(const QString &name)
{
    using enum Deed::Outcome;
    for (const auto outcome : {Done, Partly, Refused, GivenUp}) {
        if (name == QLatin1StringView(deeds::nameOf(outcome)))
            return outcome;
    }
    return Unknown;
}

QStringList listOf(const QString &text)
{
    QStringList list;
    const auto json = JsonDocument::parse(text.toUtf8());
    if (json)
        json->root().eachItem([&list](const JsonValue &entry) { list += entry.string().value_or(QString()); });
    return list;
}

Totals costOf(Database &journal, qint64 purchase)
{
    Totals totals;
    auto row = journal.query("SELECT upfront_u, monthly_u, currency FROM intent_number WHERE intent_id = ?", purchase);
    while (row.next())
        totals.add(CostColumns::read(row, 0));
    return totals;
}

Deed deedOf(Database &journal, const Statement &row)
{
    Deed deed{.id = row.number(0),
        .account = row.text(16),
        .kind = deeds::kindNamed(row.text(1)),
        .subjects = listOf(row.text(2)),
        .reference = row.text(3),
        .person = row.text(4),
        .begunAt = row.time(5),
        .endedAt = row.time(6),
        .done = int(row.number(8)),
        .requestId = row.text(10),
        .purchase = row.number(11),
        .wasRefused = row.number(17) != 0,
        .bodySize = row.number(13),
        .bodySha256 = row.bytes(14)};
    deed.outcome = row.isNull(7) ? Deed::Outcome::UnderWay : outcomeNamed(row.text(7));
    if (!row.isNull(9))
        deed.error = journalrows::errorOf(row.text(9));
    deed.orderIds = row.text(15).split(u' ', Qt::SkipEmptyParts);
    if (deed.purchase != 0) {
        deed.state = stateNamed(row.text(12));
        deed.cost = costOf(journal, deed.purchase);
    }
    return deed;
}

QHash<DeedGroup, int> countsOf(Database &journal, const QString &account)
{
    QHash<DeedGroup, int> counts;
    for (int at = 0; at <= int(DeedGroup::GivenUp); ++at) {
        const auto group = DeedGroup(at);
        counts[group] =
            int(journal.number("SELECT count(*) FROM deed d WHERE d.account = ? AND " + conditionOf(group), account));
    }
    return counts;
}

DeedPage::Day dayOf(Database &journal, const DeedQuery &query, QDate day)
{
    const QByteArray sql = "SELECT count(*) FROM deed d WHERE d.account = ? AND d.begun_utc >= ? AND d.begun_utc < ?"
                           " AND ";
    const QDateTime from = day.startOfDay().toUTC();
    const QDateTime until = day.addDays(1).startOfDay().toUTC();
    const auto count = [&](DeedGroup group) {
        return int(journal.number(sql + conditionOf(group), query.account, from, until));
    };
    return {count(query.group), count(DeedGroup::All)};
}

// How the sending ended. A refusal of a purchase is one before it is made sure of.
DeedStep endOf(const Deed &deed)
{
    DeedStep step{.what = DeedStep::What::NoAnswer, .at = deed.endedAt};
    const bool isAnswered = deed.state ? deed.state == IntentState::Acked : deed.outcome == Deed::Outcome::Done;
    if (isAnswered || deed.outcome == Deed::Outcome::Partly)
        step.what = DeedStep::What::Answered;
    else if (deed.outcome == Deed::Outcome::Refused || deed.wasRefused)
        step.what = DeedStep::What::Refused;
    return step;
}

// What became of a purchase after its sending, as the chain has it. Few purchases come to these states, so that hardly
// a line of the chain has to be read closely.
QList<DeedStep> movesOf(Database &journal, const Deed &deed)
{
    QList<DeedStep> steps;
    auto row =
        journal.query("SELECT at_utc, actor, event FROM audit"
                      " WHERE event IN('found', 'quiet', 'duplicate', 'abandoned', 'reissued', 'foreign', 'rejected')"
                      " AND json_extract(data, '$.purchase') = ? ORDER BY seq",
            deed.purchase);
    while (row.next()) {
        const auto state = stateNamed(row.text(2));
        const bool isEndOfSending = state == IntentState::Rejected && row.time(0) == deed.endedAt;
        if (state && !isEndOfSending)
            steps +=
                {.what = DeedStep::What::Moved, .at = row.time(0), .state = *state, .byUser = row.text(1) == "user"_L1};
    }
    return steps;
}

QList<DeedStep> looksOf(Database &journal, qint64 purchase)
{
    QList<DeedStep> steps;
    auto row =
        journal.query("SELECT at_utc, channel, ok, rows FROM check_log WHERE intent_id = ? ORDER BY id", purchase);
    while (row.next())
        steps += {.what = DeedStep::What::Looked,
            .at = row.time(0),
            .channel = row.text(1),
            .ok = row.number(2) != 0,
            .rows = int(row.number(3))};
    return steps;
}

QList<DeedStep> stepsOf(Database &journal, const Deed &deed)
{
    QList<DeedStep> steps;
    if (deed.purchase == 0 || deed.bodySize > 0) { // not of an order that this journal never sent
        steps += {.what = DeedStep::What::WrittenDown, .at = deed.begunAt};
        const bool left = deed.outcome != Deed::Outcome::Refused || deed.error.bytesLeft;
        steps += {.what = left ? DeedStep::What::Sent : DeedStep::What::NotSent, .at = deed.begunAt};
        if (left && deed.endedAt.isValid())
            steps += endOf(deed);
    }
    if (deed.purchase != 0) {
        QList<DeedStep> later = looksOf(journal, deed.purchase) + movesOf(journal, deed);
        std::ranges::stable_sort(later, {}, &DeedStep::at);
        steps += later;
    }
    return steps;
}

} // namespace

DeedPage deedreading::page(Database &journal, const DeedQuery &query)
{
    DeedPage page;
    const qint64 before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
    auto row = journal.query(
        columns + "d.account = ? AND d.id < ? AND " + conditionOf(query.group) + " ORDER BY d.id DESC LIMIT ?",
        query.account, before, query.limit < 0 ? -1 : query.limit + 1);
    while (row.next()) {
        if (query.limit >= 0 && page.deeds.size() == query.limit) {
            page.hasMore = true;
            break;
        }
        page.deeds += deedOf(journal, row);
    }
    for (const Deed &deed : std::as_const(page.deeds)) {
        const QDate day = deed.begunAt.toLocalTime().date();
        if (!page.days.contains(day))
            page.days.insert(day, dayOf(journal, query, day));
    }
    page.counts = countsOf(journal, query.account);
    return page;
}

DeedStory deedreading::story(Database &journal, qint64 id)
{
    DeedStory story;
    auto row = journal.query(columns + "d.id = ?", id);
    if (!row.next())
        return story;
    story.deed = deedOf(journal, row);
    story.steps = stepsOf(journal, story.deed);
    if (story.deed.purchase != 0) {
        story.intent = journalrows::read(journal, story.deed.purchase);
        auto body = journal.query("SELECT body FROM intent WHERE id = ?", story.deed.purchase);
        if (body.next())
            story.body = body.bytes(0);
    }
    return story;
}
