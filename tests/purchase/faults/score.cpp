// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Score Score::of(const FaultServer &server, const QByteArray &report)
{
    Score score{.posts = server.posts()};
    QHash<QString, QStringList> objects; // ids by reference
    for (const FaultServer::Placed &placed : server.placed())
        objects[placed.reference] += placed.id;
    for (const QStringList &ids : std::as_const(objects)) {
        score.objects += ids.size();
        score.duplicates += ids.size() - 1;
    }
    qint64 known = 0;
    for (const QByteArray &line : report.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto json = QJsonDocument::fromJson(line);
        const QStringList ids = objects.value(json[u"reference"_s].toString());
        const QString state = json[u"state"_s].toString();
        ++score.orders;
        const QString id = json[u"order_id"_s].toString(); // found in the inventory it has none
        known += state == "placed"_L1 && (id.isEmpty() ? !ids.isEmpty() : ids.contains(id));
        score.falseSuccess += state == "placed"_L1 && ids.isEmpty();
        score.inDoubt += state == "in_doubt"_L1;
    }
    score.lost = objects.size() - known; // those that the report does not have at all are lost too
    return score;
}
