// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include <ui/desk.h>
#include <ui/look/sheet.h>
#include <ui/look/theme.h>
#include <ui/mainwindow.h>
#include <ui/palette/commands.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace {

constexpr int mostOffersShown = 14; // at once; the list scrolls
constexpr int leastWidth = 420; // where the field had to give way

bool isAsking(const QWidget *window)
{
    return std::ranges::any_of(window->findChildren<Sheet *>(), &QWidget::isVisible);
}

bool canTakeFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

} // namespace

CommandPalette::CommandPalette(MainWindow *window, QLineEdit *field, QMenu *menu)
    : QObject(window)
    , m_window(window)
    , m_field(field)
    , m_menu(menu)
    , m_list(new CommandList(this))
    , m_offers(new QCompleter(m_list, this))
{
    m_offers->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_offers->setMaxVisibleItems(mostOffersShown);
    m_offers->setWidget(field);
    m_offers->popup()->setAccessibleName(tr("Commands"));
    field->installEventFilter(this);
    m_offers->popup()->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &CommandPalette::offer);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, const QWidget *now) {
        if (old == m_field && now)
            forget();
        if (now != m_field)
            return;
        if (old)
            m_before = old;
        gather();
    });
    connect(m_offers, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::open()
{
    if (isAsking(m_window))
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    forget();
    offer();
}

void CommandPalette::gather()
{
    m_desk = m_window->desk();
    m_standing.clear();
    if (m_desk)
        m_standing = commands::ofSections(*m_desk) + commands::ofPane(*m_desk);
    m_standing += commands::ofMenu(*m_menu);
}

void CommandPalette::offer()
{
    if (!m_field->hasFocus() || isAsking(m_window))
        return;
    const QString typed = m_field->text().simplified();
    if (m_desk != m_window->desk())
        gather();
    QList<Command> all = commands::fitting(typed, m_standing);
    if (m_desk && !typed.isEmpty())
        all += commands::about(typed, *m_desk);
    m_list->set(all);
    const auto room = std::min(look::metrics().wide(leastWidth), m_window->width() / 2);
    m_offers->complete({0, 0, std::max(m_field->width(), room), m_field->height()});
    m_offers->popup()->setCurrentIndex(m_list->best()); // what Enter does is to be seen
}

void CommandPalette::run(int row)
{
    const bool isOld = m_desk != m_window->desk();
    if (isOld || row < 0 || row >= m_list->rowCount() || !m_list->at(row).isPossible)
        return;
    const Command command = m_list->at(row);
    const QPointer<CommandPalette> self = this; // another language makes another window
    leave();
    command.run();
    if (self && !isAsking(m_window) && !canTakeFocus(m_window->focusWidget()))
        focusPane();
}

void CommandPalette::leave()
{
    forget();
    if (canTakeFocus(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    else
        focusPane(); // what had it is gone, off or hidden by now
}

void CommandPalette::forget()
{
    const QSignalBlocker quiet(m_field);
    m_offers->popup()->hide();
    m_field->clear();
}

void CommandPalette::focusPane()
{
    if (m_window->desk())
        m_window->desk()->pane()->focusFilter();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    const auto isEscape = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; };
    if (watched == m_field && event->type() == QEvent::MouseButtonRelease)
        offer();
    else if (event->type() == QEvent::ShortcutOverride && isEscape())
        event->accept(); // it is for the field, not for the pane
    else if (event->type() == QEvent::KeyPress && isEscape()) {
        leave();
        return true; // once is enough, also while the offers are open
    }
    return QObject::eventFilter(watched, event);
}
