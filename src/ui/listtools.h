// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/counters.h>
#include <ui/look/counters.h>

#include <QString>

class QMenu;
class QSplitter;
class QWidget;
class Settings;
class TitleRow;
class ViewKit;

// What every pane with a list does in the same way.
namespace listtools {

void addColumnChooser(TitleRow *title, ViewKit &kit);
QMenu *makeMenu(QWidget *parent); // for popup(); goes when it is closed
void copySelection(const ViewKit &kit); // as tab-separated text, with the header

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

} // namespace listtools
