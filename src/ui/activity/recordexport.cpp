// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordexport.h"

#include <ui/activity/deedtext.h>
#include <ui/filesaving.h>
#include <ui/savedialog.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static constexpr int rowsAtOnce = 200;

namespace {

QString isoOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString nameOf(const char *name)
{
    return name ? QString::fromLatin1(name) : u"under way"_s;
}

QStringList tableRow(const Deed &deed)
{
    return {isoOf(deed.begunAt), isoOf(deed.endedAt), deedtext::what(deed), deedtext::outcome(deed).word,
        QString::number(deed.done), QString::number(deed.subjects.size()), deed.cost.upfrontText(),
        deed.cost.monthlyText(), deed.reference, deed.person, deed.requestId, deed.orderIds.join(u' '),
        deed.subjects.join(u' ')};
}

QJsonArray amounts(const Deed &deed)
{
    QJsonArray costs;
    const auto decimal = [](const std::optional<Money> &sum) {
        return sum ? QJsonValue(sum->decimal()) : QJsonValue(QJsonValue::Null);
    };
    for (const QString &currency : deed.cost.currencies())
        costs += QJsonObject{{u"currency"_s, currency}, {u"now"_s, decimal(deed.cost.upfront(currency))},
            {u"monthly"_s, decimal(deed.cost.monthly(currency))}};
    return costs;
}

QJsonObject receiptOf(const Deed &deed)
{
    QJsonObject receipt{{u"change"_s, deed.id}, {u"kind"_s, nameOf(deeds::nameOf(deed.kind))},
        {u"outcome"_s, nameOf(deeds::nameOf(deed.outcome))}, {u"asked"_s, deed.subjects.size()}, {u"done"_s, deed.done},
        {u"subjects"_s, QJsonArray::fromStringList(deed.subjects)}, {u"reference"_s, deed.reference},
        {u"by"_s, deed.person}, {u"begun"_s, isoOf(deed.begunAt)}, {u"ended"_s, isoOf(deed.endedAt)},
        {u"request_id"_s, deed.requestId}};
    if (deed.purchase == 0)
        return receipt;
    receipt.insert(u"intent"_s, deed.purchase);
    receipt.insert(u"state"_s, nameOf(ruleOf(deed.state.value_or(IntentState::Ambiguous)).name));
    receipt.insert(u"body_sha256"_s, QString::fromLatin1(deed.bodySha256.toHex()));
    receipt.insert(u"body_bytes"_s, deed.bodySize);
    receipt.insert(u"order_ids"_s, QJsonArray::fromStringList(deed.orderIds));
    receipt.insert(u"cost"_s, amounts(deed));
    receipt.insert(u"prices_unknown"_s, deed.cost.unknown());
    receipt.insert(u"prices_unknown_now"_s, deed.cost.unknownUpfront());
    receipt.insert(u"prices_unknown_monthly"_s, deed.cost.unknownMonthly());
    return receipt;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compactText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2); // without the brackets: Qt writes no bare texts
}

} // namespace

RecordExport::RecordExport(Record &record, QObject *parent)
    : QObject(parent)
    , m_record(record)
{ }

void RecordExport::ask(QWidget *window, DeedGroup group)
{
    const QStringList filters{
        tr("CSV for spreadsheets (*.csv)"), tr("CSV for programs (*.csv)"), tr("JSON with receipts (*.json)")};
    QFileDialog *dialog = saveDialog(window, tr("activity.csv"), filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, group](const QString &path) {
        const auto chosen = filters.indexOf(dialog->selectedNameFilter());
        const bool isJson = chosen == 2 || path.endsWith(".json"_L1, Qt::CaseInsensitive);
        write(path, isJson ? Format::Receipts : chosen == 1 ? Format::Program : Format::Spreadsheet, group);
    });
    dialog->open();
}

void RecordExport::write(const QString &path, Format format, DeedGroup group)
{
    cancel();
    run(path, format, group);
}

QCoro::Task<> RecordExport::run(QString path, Format format, DeedGroup group)
{
    const DeedQuery query{.account = m_record.account(), .group = group};
    const auto reading = m_record.journal().deeds(query);
    const auto page = co_await later(m_scope, reading);
    const auto asking = m_record.journal().head();
    const auto head = co_await later(m_scope, asking);
    if (!page || !head) {
        emit failed(page ? head.error() : page.error());
        co_return;
    }
    QByteArray text;
    if (format == Format::Receipts)
        co_await writeReceipts(&text, page->deeds, *head);
    else
        co_await writeTable(
            &text, page->deeds, format == Format::Program ? csv::Reader::Program : csv::Reader::Spreadsheet);
    const auto saving = saveFile(path, text);
    const auto saved = co_await later(m_scope, saving);
    if (saved)
        emit finished(path, page->deeds.size());
    else
        emit failed(saved.error());
}

// A few hundred at a time, so that the window goes on.
QCoro::Task<> RecordExport::writeTable(QByteArray *text, QList<Deed> deeds, csv::Reader reader)
{
    const QStringList header{tr("Begun (UTC)"), tr("Ended (UTC)"), tr("What"), tr("Outcome"), tr("Done"), tr("Asked"),
        tr("Cost now"), tr("Cost per month"), tr("Reference"), tr("By"), tr("Request"), tr("Orders"), tr("Subjects")};
    *text += "\xEF\xBB\xBF"; // without it spreadsheets read UTF-8 as something else
    *text += csv::record(header, reader).toUtf8();
    for (qsizetype at = 0; at < deeds.size(); ++at) {
        if (at % rowsAtOnce == rowsAtOnce - 1) {
            emit progressed(at, deeds.size());
            co_await pause(m_scope, 0);
        }
        *text += csv::record(tableRow(deeds.at(at)), reader).toUtf8();
    }
}

QCoro::Task<> RecordExport::writeReceipts(QByteArray *text, QList<Deed> deeds, ChainHead head)
{
    *text += "{\"account\":" + compactText(m_record.account()) + ",\"chain_head\":"
        + compact({{u"sequence"_s, head.sequence}, {u"sha256"_s, QString::fromLatin1(head.hash.toHex())}})
        + ",\"changes\":[";
    for (qsizetype at = 0; at < deeds.size(); ++at) {
        if (at % rowsAtOnce == rowsAtOnce - 1) {
            emit progressed(at, deeds.size());
            co_await pause(m_scope, 0);
        }
        *text += (at > 0 ? ",\n" : "\n") + compact(receiptOf(deeds.at(at)));
    }
    *text += "\n]}\n";
}
