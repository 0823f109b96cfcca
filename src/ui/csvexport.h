// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <core/scope.h>
#include <models/csv.h>
#include <models/filterproxy.h>
#include <models/table.h>

#include <QCoroTask>
#include <QObject>

class QHeaderView;
class QWidget;

// Writes what a table shows into a file the user chose: its rows in their order, its columns in theirs. A few hundred
// rows at a time, so that the window goes on.
class CsvExport : public QObject
{
    Q_OBJECT

public:
    CsvExport(
        const AbstractTable &table, const FilterProxy &proxy, const QHeaderView &header, QObject *parent = nullptr);

    void ask(QWidget *window, const QString &name); // name: what the file is called unless the user knows better
    void write(const QString &path, csv::Reader reader);
    void cancel() { m_scope.cancel(); }

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const QString &path, qint64 rows);
    void failed(const Error &error);

private:
    QCoro::Task<> writeRows(QString path, csv::Reader reader);
    QList<int> columns() const;

    const AbstractTable &m_table;
    const FilterProxy &m_proxy;
    const QHeaderView &m_header;
    Scope m_scope; // last: dies first
};
