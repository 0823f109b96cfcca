// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxtools.h"

#include <ui/inbox/assignsheet.h>
#include <ui/listtools.h>
#include <ui/look/plaintext.h>
#include <ui/look/theme.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

InboxTools::InboxTools(Workspace &workspace, std::function<QList<AttentionItem>()> selected, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_selected(std::move(selected))
    , m_snoozes(workspace)
    , m_assignments(workspace)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::metrics().between);
    row->addWidget(addButton(tr("Snooze…"), &InboxTools::fillSnoozeMenu));
    row->addWidget(addButton(tr("Assign…"), &InboxTools::fillAssignMenu));
}

QPushButton *InboxTools::addButton(const QString &text, void (InboxTools::*fill)(QMenu *))
{
    auto *button = new QPushButton(text);
    connect(button, &QAbstractButton::clicked, this, [this, button, fill] {
        auto *menu = listtools::makeMenu(this);
        (this->*fill)(menu);
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
    return button;
}

bool InboxTools::isPutOff(const AttentionItem &item) const
{
    return m_snoozes.isPutOff(item, m_workspace.serverNow());
}

QString InboxTools::personFor(const AttentionItem &item) const
{
    return isMine(item) ? tr("you", "who deals with it") : m_assignments.personFor(item);
}

void InboxTools::fillSnoozeMenu(QMenu *menu)
{
    menu->addAction(tr("For 15 minutes"), this, [this] { snooze(m_workspace.serverNow().addSecs(15 * 60)); });
    menu->addAction(tr("For an hour"), this, [this] { snooze(m_workspace.serverNow().addSecs(60 * 60)); });
    menu->addAction(tr("For four hours"), this, [this] { snooze(m_workspace.serverNow().addSecs(4 * 60 * 60)); });
    menu->addAction(tr("Until tomorrow morning"), this, [this] {
        const QDate tomorrow = m_workspace.serverNow().toLocalTime().date().addDays(1);
        snooze(QDateTime(tomorrow, QTime(8, 0)).toUTC());
    });
    menu->addAction(tr("Bring back now"), this, [this] {
        m_snoozes.bringBack(m_selected());
        emit decided();
    });
}

void InboxTools::snooze(const QDateTime &until)
{
    m_snoozes.putOff(m_selected(), until);
    emit decided();
}

void InboxTools::fillAssignMenu(QMenu *menu)
{
    menu->addAction(tr("To me"), this, [this] { assign(m_selected(), m_assignments.me()); });
    for (const QString &name : m_assignments.others())
        menu->addAction(
            tr("To %1", "somebody").arg(look::inMenu(name)), this, [this, name] { assign(m_selected(), name); });
    menu->addAction(tr("To somebody…"), this, &InboxTools::askWho);
    menu->addAction(tr("To nobody"), this, [this] { assign(m_selected(), {}); });
}

void InboxTools::assign(const QList<AttentionItem> &items, const QString &person)
{
    m_assignments.assign(items, person);
    emit decided();
}

// What was selected when it was asked: the list may move on meanwhile.
void InboxTools::askWho()
{
    const QList<AttentionItem> items = m_selected();
    auto *sheet = new AssignSheet(m_workspace, int(items.size()), window());
    connect(sheet, &AssignSheet::chosen, this, [this, items](const QString &person) { assign(items, person); });
    sheet->ask();
}
