// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace {

struct Line
{
    qint64 sequence = 0;
    QString at{};
    QString actor{};
    QString event{};
    QString data{};
};

QByteArray hashOf(const Line &line, const QByteArray &previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {QString::number(line.sequence), line.at, line.actor, line.event, line.data}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(
            QByteArray(QByteArray::number(bytes.size()) + ':' + bytes)); // so that no text can move into the next
    }
    hash.addData(previous);
    return hash.result();
}

} // namespace

void audit::append(
    Database &journal, const QDateTime &at, const QString &actor, const QString &event, const QJsonObject &data)
{
    Line line;
    QByteArray previous;
    auto last = journal.query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (last.next()) {
        line.sequence = last.number(0);
        previous = last.bytes(1);
    }
    ++line.sequence;
    line.at = at.toUTC().toString(Qt::ISODateWithMs);
    line.actor = actor;
    line.event = event;
    line.data = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    journal.run("INSERT INTO audit(seq, at_utc, actor, event, data, prev, hash) VALUES(?, ?, ?, ?, ?, ?, ?)",
        line.sequence, line.at, line.actor, line.event, line.data, previous, hashOf(line, previous));
}

ChainHead audit::head(Database &journal)
{
    auto last = journal.query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    return last.next() ? ChainHead{last.number(0), last.bytes(1)} : ChainHead();
}

ChainReport audit::verify(Database &journal, const std::optional<ChainHead> &anchor)
{
    ChainReport report{.isAnchored = anchor.has_value()};
    bool meetsAnchor = !anchor || anchor->sequence == 0;
    auto row = journal.query("SELECT seq, at_utc, actor, event, data, prev, hash FROM audit ORDER BY seq");
    while (row.next()) {
        const Line line{row.number(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        ChainHead &head = report.head;
        if (line.sequence != head.sequence + 1 || row.bytes(5) != head.hash
            || row.bytes(6) != hashOf(line, head.hash)) {
            report.brokenAt = head.sequence + 1;
            break;
        }
        head = {line.sequence, row.bytes(6)};
        report.brokenSince = row.time(1);
        if (!report.since.isValid())
            report.since = report.brokenSince;
        meetsAnchor = meetsAnchor || head == *anchor;
    }
    report.isCut = !meetsAnchor;
    return report;
}

QString ChainHead::text() const
{
    return QString::number(sequence) + u' ' + QString::fromLatin1(hash.toHex());
}

std::optional<ChainHead> ChainHead::parse(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const ChainHead head{parts.value(0).toLongLong(), QByteArray::fromHex(parts.value(1).toLatin1())};
    constexpr qsizetype hashSize = 32;
    if (parts.size() != 2 || head.sequence <= 0 || head.hash.size() != hashSize)
        return std::nullopt;
    return head;
}
