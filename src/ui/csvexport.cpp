// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvexport.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>

using namespace Qt::StringLiterals;

static constexpr int rowsAtOnce = 200;

CsvExport::CsvExport(const AbstractTable &table, const FilterProxy &proxy, const QHeaderView &header, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_proxy(proxy)
    , m_header(header)
{ }

void CsvExport::ask(QWidget *window, const QString &name)
{
    const QString forPeople = tr("CSV for spreadsheets (*.csv)");
    const QString forPrograms = tr("CSV for programs (*.csv)");
    auto *dialog = new QFileDialog(window, tr("Export what is shown"), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({forPeople, forPrograms});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, forPrograms](const QString &path) {
        write(path, dialog->selectedNameFilter() == forPrograms ? csv::Reader::Program : csv::Reader::Spreadsheet);
    });
    dialog->open();
}

void CsvExport::write(const QString &path, csv::Reader reader)
{
    cancel();
    writeRows(path, reader);
}

QList<int> CsvExport::columns() const
{
    QList<int> shown;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const Kind kind = m_table.column(column).kind;
        if (!m_header.isSectionHidden(column) && kind != Kind::Check && kind != Kind::Action)
            shown += column;
    }
    return shown;
}

QCoro::Task<> CsvExport::writeRows(QString path, csv::Reader reader)
{
    // By key: the table goes on living while it is written.
    QStringList keys;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        keys += m_proxy.keyAt(m_proxy.index(row, 0));
    const QList<int> shown = columns();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        emit failed(Error{.title = tr("Can’t write %1.").arg(path), .detail = file.errorString()});
        co_return;
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("\xEF\xBB\xBF"); // without it spreadsheets read UTF-8 as something else
    QStringList texts;
    for (const int column : shown)
        texts += m_table.column(column).label();
    file.write(csv::record(texts, reader).toUtf8());

    qint64 written = 0;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        if (at % rowsAtOnce == rowsAtOnce - 1) {
            emit progressed(at, keys.size());
            co_await pause(m_scope, 0);
        }
        const int row = m_table.rowOf(keys.at(at));
        if (row < 0)
            continue; // gone meanwhile
        texts.clear();
        for (const int column : shown)
            texts += m_table.index(row, column).data(Qt::DisplayRole).toString();
        file.write(csv::record(texts, reader).toUtf8());
        ++written;
    }
    if (!file.commit()) {
        emit failed(Error{.title = tr("Can’t write %1.").arg(path), .detail = file.errorString()});
        co_return;
    }
    emit finished(path, written);
}
