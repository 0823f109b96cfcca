// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtools.h"

#include <store/settings.h>
#include <ui/look/titlerow.h>
#include <ui/look/viewkit.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
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

void listtools::copySelection(const ViewKit &kit)
{
    QGuiApplication::clipboard()->setText(kit.selectionAsTsv());
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
