// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeds.h"

#include <purchase/audit.h>
#include <purchase/journalrows.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// As the journal calls them; never change one.
constexpr struct
{
    Deed::Kind kind;
    const char *name;
} kinds[] = {
    {Deed::Kind::Buy, "buy"},
    {Deed::Kind::Reserve, "reserve"},
    {Deed::Kind::Extend, "extend"},
    {Deed::Kind::Answer, "answer"},
    {Deed::Kind::AssignGroup, "assign group"},
    {Deed::Kind::CancelSubOrder, "cancel sub-order"},
    {Deed::Kind::AddGroup, "add group"},
    {Deed::Kind::ChangeGroup, "change group"},
    {Deed::Kind::SubmitGroup, "submit group"},
    {Deed::Kind::DeleteGroup, "delete group"},
    {Deed::Kind::Upload, "upload"},
    {Deed::Kind::ChangeDocument, "change document"},
    {Deed::Kind::DeleteDocument, "delete document"},
    {Deed::Kind::AddAddress, "add address"},
    {Deed::Kind::DeleteAddress, "delete address"},
    {Deed::Kind::Comment, "comment"},
};

QString listOf(const QStringList &subjects)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(subjects)).toJson(QJsonDocument::Compact));
}

QString textOf(const char *name)
{
    return QString::fromLatin1(name);
}

qint64 insert(Database &journal, const Deed &deed)
{
    const char *outcome = deeds::nameOf(deed.outcome);
    journal.run("INSERT INTO deed(account, kind, count, subjects, reference, person, begun_utc, ended_utc, outcome,"
                " done, intent_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        deed.account, textOf(deeds::nameOf(deed.kind)), deed.subjects.size(), listOf(deed.subjects), deed.reference,
        deed.person, deed.begunAt, deed.endedAt, outcome ? std::optional(textOf(outcome)) : std::nullopt, deed.done,
        deed.purchase ? std::optional(deed.purchase) : std::nullopt);
    return journal.lastId();
}

} // namespace

const char *deeds::nameOf(Deed::Outcome outcome)
{
    switch (outcome) {
    case Deed::Outcome::UnderWay:
        return nullptr;
    case Deed::Outcome::Done:
        return "done";
    case Deed::Outcome::Partly:
        return "partly";
    case Deed::Outcome::Refused:
        return "refused";
    case Deed::Outcome::GivenUp:
        return "given up";
    case Deed::Outcome::Unknown:
        break;
    }
    return "unknown";
}

const char *deeds::nameOf(Deed::Kind kind)
{
    for (const auto &row : kinds) {
        if (row.kind == kind)
            return row.name;
    }
    return "";
}

Deed::Kind deeds::kindNamed(const QString &name)
{
    for (const auto &row : kinds) {
        if (name == QLatin1StringView(row.name))
            return row.kind;
    }
    return Deed::Kind::Extend;
}

Deed::Outcome deeds::outcomeOf(IntentState state)
{
    switch (state) {
    case IntentState::Sending:
        return Deed::Outcome::UnderWay;
    case IntentState::Acked:
    case IntentState::Found:
        return Deed::Outcome::Done;
    case IntentState::Rejected:
        return Deed::Outcome::Refused;
    case IntentState::Abandoned:
    case IntentState::Reissued:
        return Deed::Outcome::GivenUp;
    case IntentState::Ambiguous:
    case IntentState::Quiet:
    case IntentState::Duplicate: // what it costs in the end is not known
    case IntentState::Foreign:
        break;
    }
    return Deed::Outcome::Unknown;
}

qint64 deeds::open(Database &journal, const Deed &deed, const QDateTime &now)
{
    Transaction transaction(journal);
    Deed begun = deed;
    begun.begunAt = now;
    begun.outcome = Deed::Outcome::UnderWay;
    const qint64 id = insert(journal, begun);
    audit::append(journal, now, u"user"_s, textOf(nameOf(deed.kind)),
        {{u"change"_s, id}, {u"reference"_s, deed.reference}, {u"by"_s, deed.person},
            {u"subjects"_s, QJsonArray::fromStringList(deed.subjects)}});
    transaction.commit();
    return id;
}

void deeds::close(Database &journal, qint64 id, const DeedEnd &end, const QDateTime &now)
{
    Transaction transaction(journal);
    const bool isDone = end.outcome == Deed::Outcome::Done;
    const qint64 changed =
        journal.run("UPDATE deed SET outcome = ?, done = ?, ended_utc = ?, error_json = ?, request_id = ?"
                    " WHERE id = ? AND intent_id IS NULL AND (outcome IS NULL OR outcome = 'unknown')",
            textOf(nameOf(end.outcome)), end.done, now,
            isDone ? std::optional<QString>() : journalrows::errorText(end.error), end.error.requestId, id);
    if (changed == 1)
        audit::append(journal, now, u"program"_s, textOf(nameOf(end.outcome)),
            {{u"change"_s, id}, {u"done"_s, end.done}, {u"request"_s, end.error.requestId}});
    transaction.commit();
}

void deeds::giveUp(Database &journal, const QString &account, const QDateTime &now)
{
    QList<qint64> ids;
    auto row = journal.query(
        "SELECT id FROM deed WHERE account = ? AND outcome IS NULL AND intent_id IS NULL ORDER BY id", account);
    while (row.next())
        ids += row.number(0);
    const QString error = journalrows::errorText({.kind = Error::Kind::Interrupted});
    for (const qint64 id : std::as_const(ids)) {
        journal.run("UPDATE deed SET outcome = 'unknown', ended_utc = ?, error_json = ? WHERE id = ?", now, error, id);
        audit::append(journal, now, u"program"_s, u"unknown"_s, {{u"change"_s, id}});
    }
}

void deeds::openPurchase(Database &journal, qint64 purchase, const FrozenOrder &order, const QDateTime &now)
{
    insert(journal,
        {.account = order.payer.account,
            .kind = Deed::Kind::Buy,
            .subjects = phoneNumbers(order.numbers),
            .reference = order.draft.customerReference,
            .person = order.payer.person,
            .begunAt = now,
            .purchase = purchase});
}

void deeds::openForeign(Database &journal, qint64 purchase, const Payer &payer, const NumberOrder &order)
{
    Deed deed{.account = payer.account,
        .kind = Deed::Kind::Buy,
        .reference = order.customerReference,
        .begunAt = order.createdAt,
        .endedAt = order.createdAt,
        .outcome = Deed::Outcome::Unknown,
        .purchase = purchase};
    for (const OrderNumber &number : order.phoneNumbers)
        deed.subjects += number.phoneNumber;
    insert(journal, deed);
}

void deeds::movePurchase(Database &journal, qint64 purchase, IntentState state, const QDateTime &now)
{
    const Deed::Outcome outcome = outcomeOf(state);
    const char *name = nameOf(outcome);
    const QByteArray done = outcome == Deed::Outcome::Done ? "count" : "0";
    journal.run(
        "UPDATE deed SET outcome = ?, ended_utc = coalesce(ended_utc, ?), done = " + done + " WHERE intent_id = ?",
        name ? std::optional(textOf(name)) : std::nullopt, now, purchase);
}
