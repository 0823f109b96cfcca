// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>

namespace sandbox {

// What came in below /v2, for those who count: tests, and people who wonder.
class RequestLog
{
public:
    struct Entry
    {
        qint64 number = 0; // from 1
        QByteArray method{};
        QString path{};
        QString query{}; // percent-decoded, "page[size]=2&sort=name"
        bool effect = false; // it got as far as the provider
        int status = 0; // what was answered; 0: nothing
    };

    qint64 add(const QByteArray &method, const QString &path, const QString &query); // its number
    void hadEffect(qint64 number);
    void answered(qint64 number, int status);
    void clear();

    // method empty: any. path: "*" stands for anything. All that ever came, though only the last ones are listed, and
    // of more than a hundred thousand different paths the first ones are counted.
    qint64 count(const QByteArray &method, const QString &path) const;
    QJsonArray list() const;

private:
    Entry *find(qint64 number);

    QList<Entry> m_last; // the last ten thousand
    QHash<std::pair<QByteArray, QString>, qint64> m_counts;
    qint64 m_number = 0;
};

} // namespace sandbox
