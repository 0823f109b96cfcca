// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include <ui/look/plainlabel.h>
#include <ui/look/sheet.h>
#include <ui/sections.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Shortcut
{
    const char *keys;
    const char *what;
};

constexpr Shortcut everywhere[] = {
    {QT_TRANSLATE_NOOP("shortcutsheet", "Ctrl+K"),
        QT_TRANSLATE_NOOP("shortcutsheet", "Go to a number, order, section or action")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Ctrl+F"), QT_TRANSLATE_NOOP("shortcutsheet", "Go to the filters of the pane")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "F6"),
        QT_TRANSLATE_NOOP("shortcutsheet", "Go on to the next region: sections, filter, list, detail, status")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Ctrl+Z"),
        QT_TRANSLATE_NOOP("shortcutsheet", "Put back what was taken out of the basket")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "F5"), QT_TRANSLATE_NOOP("shortcutsheet", "Ask the provider again")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Esc"), QT_TRANSLATE_NOOP("shortcutsheet", "Close or cancel")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Ctrl+C"),
        QT_TRANSLATE_NOOP("shortcutsheet", "Copy the selected rows, with their header")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Space"),
        QT_TRANSLATE_NOOP("shortcutsheet", "Select the current row, or give it up")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Enter"), QT_TRANSLATE_NOOP("shortcutsheet", "Do what the current row offers")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "F1 or ?"), QT_TRANSLATE_NOOP("shortcutsheet", "Show this list")},
    {QT_TRANSLATE_NOOP("shortcutsheet", "Ctrl+Q"), QT_TRANSLATE_NOOP("shortcutsheet", "Quit")},
};

void addRow(QGridLayout *grid, const QString &keys, const QString &what)
{
    auto *left = new PlainLabel(keys, FontRole::Emphasis);
    left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = grid->rowCount();
    grid->addWidget(left, row, 0);
    grid->addWidget(new PlainLabel(what), row, 1);
}

} // namespace

void shortcutsheet::show(QWidget *window, const QWidget *uncovered)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("shortcutsheet", text); };
    auto *sheet = new Sheet(tr("Shortcuts"), window, uncovered);
    sheet->setTitle(tr("Shortcuts"), tr("Everything can be done without a mouse. Tab goes on, Shift+Tab goes back."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::metrics().edge);
    grid->setVerticalSpacing(look::metrics().between);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const SectionEntry &entry : sections::all())
        addRow(grid, tr("Ctrl+%1").arg(++number), tr("Go to %1").arg(sections::name(entry)));
    for (const Shortcut &shortcut : everywhere)
        addRow(grid, tr(shortcut.keys), tr(shortcut.what));
    sheet->body()->addLayout(grid);
    QObject::connect(sheet->addButton(tr("Close")), &QPushButton::clicked, sheet, &QDialog::accept);
    sheet->ask();
}
