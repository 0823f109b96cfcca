// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <core/scope.h>
#include <models/csv.h>
#include <models/filterproxy.h>

#include <QCoroTask>
#include <QModelIndex>
#include <QObject>

class LookTable;
class LookTree;
class QTreeView;
class QWidget;
class ViewKit;

// Writes what a table or tree shows into a file the user chose: its rows in their order, of a tree those that are
// unfolded, its columns in theirs. A few hundred rows at a time, and the
// file in a worker, so that the window goes on.
class CsvExport : public QObject
{
    Q_OBJECT

public:
    // name: what the file is called unless the user knows better
    CsvExport(const LookTable &table, const FilterProxy &shown, const QString &name, QObject *parent = nullptr);
    CsvExport(const LookTree &tree, const FilterProxy &shown, const QString &name, QObject *parent = nullptr);

    void ask(QWidget *window);
    void write(const QString &path, csv::Reader reader);
    void cancel() { m_scope.cancel(); }

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const QString &path, qint64 rows);
    void failed(const Error &error);
    void ended(); // in whichever way, after it had progressed

private:
    QCoro::Task<> writeRows(QString path, csv::Reader reader);
    QList<int> columns() const;
    void addKeys(const QModelIndex &parent, QStringList *keys) const;
    QModelIndex rowOf(const QString &key) const; // invalid: no such row

    const ViewKit &m_kit;
    const QTreeView *m_tree = nullptr;
    const FilterProxy &m_shown;
    const QString m_name;
    Scope m_scope; // last: dies first
};
