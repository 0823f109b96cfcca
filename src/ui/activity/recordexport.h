// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/record.h>
#include <models/csv.h>

class QByteArray;
class QWidget;

// Writes the record into a file the user chose, all of what the list is narrowed to: as a table, or as receipts that
// can be held against the provider's own records and the chain.
class RecordExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Spreadsheet, Program, Receipts };

    explicit RecordExport(Record &record, QObject *parent = nullptr);

    void ask(QWidget *window, DeedGroup group);
    void write(const QString &path, Format format, DeedGroup group);
    void cancel() { m_scope.cancel(); }

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const QString &path, qint64 changes);
    void failed(const Error &error);

private:
    QCoro::Task<> run(QString path, Format format, DeedGroup group);
    QCoro::Task<> writeTable(QByteArray *text, QList<Deed> deeds, csv::Reader reader);
    QCoro::Task<> writeReceipts(QByteArray *text, QList<Deed> deeds, ChainHead head);

    Record &m_record;
    Scope m_scope; // last: dies first
};
