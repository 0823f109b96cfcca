// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtools.h"

#include <store/settings.h>
#include <ui/csvexport.h>
#include <ui/look/emptystate.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>
#include <ui/problemview.h>
#include <ui/workspace.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

void listtools::addColumnChooser(TitleRow *title, ViewKit &kit)
{
    QToolButton *tool = title->addTool(u"configure"_s, QCoreApplication::translate("ListTools", "Columns"));
    QObject::connect(tool, &QToolButton::clicked, &kit, [tool, &kit] {
        QMenu *menu = makeMenu(tool);
        kit.fillChooser(menu);
        menu->popup(tool->mapToGlobal(QPoint(0, tool->height())));
    });
}

QMenu *listtools::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void listtools::tellExport(CsvExport *exporting, Workspace &workspace, ProblemView *outcome)
{
    // With the workspace as context: it outlives the pane, and an export ends with its pane.
    QObject::connect(exporting, &CsvExport::progressed, &workspace, [&workspace](qint64 done, qint64 total) {
        emit workspace.progressed(QCoreApplication::translate("ListTools", "Export"), done, total);
    });
    QObject::connect(exporting, &CsvExport::ended, &workspace, [&workspace] { emit workspace.progressed({}, 0, 0); });
    QObject::connect(&workspace, &Workspace::cancelRequested, exporting, &CsvExport::cancel);
    QObject::connect(exporting, &CsvExport::finished, outcome, [outcome](const QString &path, qint64 rows) {
        outcome->setDone(QCoreApplication::translate("ListTools", "%n row(s) written", nullptr, int(rows)),
            QCoreApplication::translate("ListTools", "to %1", "a file").arg(path));
    });
    QObject::connect(exporting, &CsvExport::failed, outcome,
        [outcome](const Error &error) { outcome->setText(error.title, error.detail); });
}

void listtools::addExportTool(TitleRow *title, CsvExport *exporting)
{
    QToolButton *tool =
        title->addTool(u"document-export"_s, QCoreApplication::translate("ListTools", "Export what is shown"));
    QObject::connect(tool, &QToolButton::clicked, exporting, [tool, exporting] { exporting->ask(tool->window()); });
}

void listtools::addListActions(QMenu *menu, const ViewKit &kit, CsvExport *exporting)
{
    QWidget *window = menu->parentWidget()->window();
    menu->addAction(QCoreApplication::translate("ListTools", "Copy"), &kit, [&kit] { kit.copySelection(); });
    menu->addAction(QCoreApplication::translate("ListTools", "Export…"), exporting,
        [window, exporting] { exporting->ask(window); });
}

void listtools::offerAll(EmptyState *empty, QObject *pane, const std::function<void()> &showAll)
{
    auto *card = empty->addCard(u"view-filter"_s, QCoreApplication::translate("ListTools", "Show all"),
        QCoreApplication::translate("ListTools", "Take the filter away."));
    QPushButton *button = card->addButton(QCoreApplication::translate("ListTools", "Clear the filter"));
    QObject::connect(button, &QPushButton::clicked, pane, showAll);
}

void listtools::offerSearch(EmptyState *empty, const QString &detail, Workspace &workspace)
{
    auto *card = empty->addCard(u"search"_s, QCoreApplication::translate("ListTools", "Find numbers"), detail);
    QPushButton *button = card->addButton(QCoreApplication::translate("ListTools", "Search for numbers"));
    QObject::connect(button, &QPushButton::clicked, &workspace,
        [&workspace] { emit workspace.sectionRequested(Section::Search, {}); });
}

void listtools::restoreColumns(ViewKit &kit, const Settings &settings, const QString &name)
{
    const QJsonObject state = QJsonDocument::fromJson(settings.value(name)).object();
    if (!state.isEmpty())
        kit.setColumnState(state.toVariantMap());
}

void listtools::saveColumns(const ViewKit &kit, Settings &settings, const QString &name)
{
    settings.setValue(
        name, QJsonDocument(QJsonObject::fromVariantMap(kit.columnState())).toJson(QJsonDocument::Compact));
}

bool listtools::restoreSplitter(QSplitter *splitter, const Settings &settings, const QString &name)
{
    const QByteArray state = settings.value(name);
    return !state.isEmpty() && splitter->restoreState(state);
}

void listtools::saveSplitter(const QSplitter *splitter, Settings &settings, const QString &name)
{
    settings.setValue(name, splitter->saveState());
}
