// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvexport.h"

#include <models/table.h>
#include <models/tree.h>
#include <ui/filesaving.h>
#include <ui/look/looktable.h>
#include <ui/look/looktree.h>
#include <ui/look/viewkit.h>
#include <ui/savedialog.h>

#include <QScopeGuard>

using namespace Qt::StringLiterals;

static constexpr int rowsAtOnce = 200;

CsvExport::CsvExport(const LookTable &table, const FilterProxy &shown, const QString &name, QObject *parent)
    : QObject(parent)
    , m_kit(table.kit())
    , m_shown(shown)
    , m_name(name)
{ }

CsvExport::CsvExport(const LookTree &tree, const FilterProxy &shown, const QString &name, QObject *parent)
    : QObject(parent)
    , m_kit(tree.kit())
    , m_tree(&tree)
    , m_shown(shown)
    , m_name(name)
{ }

void CsvExport::ask(QWidget *window)
{
    const QString forPeople = tr("CSV for spreadsheets (*.csv)");
    const QString forPrograms = tr("CSV for programs (*.csv)");
    QFileDialog *dialog = saveDialog(window, m_name, {forPeople, forPrograms});
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
    QList<int> shown = m_kit.columns()->shown();
    shown.removeIf([this](int column) {
        const CellKind kind = m_kit.columns()->infoOf(column).kind;
        return kind == CellKind::Check || kind == CellKind::Action;
    });
    return shown;
}

void CsvExport::addKeys(const QModelIndex &parent, QStringList *keys) const
{
    for (int row = 0; row < m_shown.rowCount(parent); ++row) {
        const QModelIndex line = m_shown.index(row, 0, parent);
        *keys += m_shown.keyAt(line);
        if (m_tree && m_tree->isExpanded(line))
            addKeys(line, keys);
    }
}

QModelIndex CsvExport::rowOf(const QString &key) const
{
    if (const auto *tree = qobject_cast<const AbstractTree *>(m_shown.sourceModel()))
        return tree->indexOf(key);
    const auto *table = qobject_cast<const AbstractTable *>(m_shown.sourceModel());
    return table->index(table->rowOf(key), 0);
}

static QByteArray headOf(const ViewKit &kit, const QList<int> &columns, csv::Reader reader)
{
    QStringList texts;
    for (const int column : columns)
        texts += kit.columns()->infoOf(column).label();
    return csv::record(texts, reader).toUtf8();
}

static QByteArray lineOf(const QModelIndex &row, const QList<int> &columns, csv::Reader reader)
{
    QStringList texts;
    for (const int column : columns)
        texts += row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    return csv::record(texts, reader).toUtf8();
}

QCoro::Task<> CsvExport::writeRows(QString path, csv::Reader reader)
{
    // By key: the list goes on living while it is written.
    QStringList keys;
    addKeys({}, &keys);
    const QList<int> shown = columns();
    bool toldProgress = false;
    const auto done = qScopeGuard([this, &toldProgress] {
        if (toldProgress)
            emit ended();
    });

    QByteArray text = QByteArray("\xEF\xBB\xBF") // without it spreadsheets read UTF-8 as something else
        + headOf(m_kit, shown, reader);
    qint64 written = 0;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        if (at % rowsAtOnce == rowsAtOnce - 1) {
            toldProgress = true;
            emit progressed(at, keys.size());
            co_await pause(m_scope, 0);
        }
        const QModelIndex row = rowOf(keys.at(at));
        if (!row.isValid())
            continue; // gone meanwhile
        text += lineOf(row, shown, reader);
        ++written;
    }
    const auto saving = saveFile(path, text);
    const auto saved = co_await later(m_scope, saving);
    if (!saved) {
        emit failed(saved.error());
        co_return;
    }
    emit finished(path, written);
}
