// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/counters.h>
#include <models/filterproxy.h>
#include <ui/look/counters.h>

#include <QString>

#include <functional>

class CsvExport;
class EmptyState;
class ProblemView;
class QMenu;
class QSplitter;
class QWidget;
class Settings;
class TitleRow;
class ViewKit;
class Workspace;

// What every pane with a list does in the same way.
namespace listtools {

void addColumnChooser(TitleRow *title, ViewKit &kit);
QMenu *makeMenu(QWidget *parent); // for popup(); goes when it is closed

// The export of a list: how far it is stands in the status line, and what became of it above the list.
void tellExport(CsvExport *exporting, Workspace &workspace, ProblemView *outcome);
void addExportTool(TitleRow *title, CsvExport *exporting);
void addListActions(QMenu *menu, const ViewKit &kit, CsvExport *exporting); // what every list's menu ends with

// Cards for an empty list: the rows are hidden only, or there are none yet.
void offerAll(EmptyState *empty, QObject *pane, const std::function<void()> &showAll);
void offerSearch(EmptyState *empty, const QString &detail, Workspace &workspace);

// Order, widths, choice and sorting of the columns, under that name of the settings.
void restoreColumns(ViewKit &kit, const Settings &settings, const QString &name);
void saveColumns(const ViewKit &kit, Settings &settings, const QString &name);
bool restoreSplitter(QSplitter *splitter, const Settings &settings, const QString &name); // false: none
void saveSplitter(const QSplitter *splitter, Settings &settings, const QString &name);

// The counters above a list, counted anew.
template <class Row, class Rows>
void count(Counters *strip, const QList<Counter<Row>> &rules, const Rows &rows)
{
    const QList<int> counts = countRows(rules, rows);
    QList<Counters::Item> items;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        const Counter<Row> &rule = rules.at(at);
        items.append({rule.key, rule.word, counts.at(at), rule.tone, rule.urgent});
    }
    strip->setItems(items);
}

// Whether a row passes the counter of that key; all do when nobody knows it.
template <class Row>
bool passes(const QList<Counter<Row>> &rules, const QString &key, const Row &row)
{
    for (const Counter<Row> &rule : rules) {
        if (rule.key == key)
            return rule.accepts(row);
    }
    return true;
}

// Narrows the list to the rows that pass the counter of that key. rows: a table or tree; it outlives the proxy.
template <class Row, class Rows>
void narrow(FilterProxy &shown, const QList<Counter<Row>> &rules, const QString &key, const Rows &rows)
{
    shown.setAccepts([&rules, &rows, key](const QString &id) {
        const Row *row = rows.find(id);
        return row && passes(rules, key, *row);
    });
}

} // namespace listtools
