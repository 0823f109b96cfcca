// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedchoices.h"

#include <core/shortid.h>
#include <ui/activity/linksheet.h>
#include <ui/look/accountbar.h>
#include <ui/look/copying.h>

#include <QCoreApplication>

namespace {

using Place = DeedChoice::Place;

struct DeedChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(DeedChoices)
};

std::function<void()> settling(Workspace &workspace, qint64 id, IntentState to)
{
    return [&workspace, id, to] { workspace.settle(id, to); };
}

// The sheet that asks belongs to the basket.
std::function<void()> orderingAgain(Workspace &workspace, const Intent &intent)
{
    return [&workspace, intent] {
        emit workspace.sectionRequested(Section::Search, {});
        emit workspace.reissueRequested(intent);
    };
}

std::function<void()> linking(Workspace &workspace, const Intent &intent, QWidget *window)
{
    return [&workspace, intent, window] {
        (new LinkSheet(workspace, intent, window, window->findChild<AccountBar *>()))->ask();
    };
}

void addOfDoubt(QList<DeedChoice> &choices, Workspace &workspace, const Intent &intent, QWidget *window)
{
    choices.append({DeedChoicesText::tr("Look again now"), Place::Primary,
        [&workspace, id = intent.id] { workspace.engine().checkNow(id); }});
    choices.append({DeedChoicesText::tr("Link by hand…"), Place::Button, linking(workspace, intent, window)});
    if (intent.state != IntentState::Quiet)
        return;
    choices.append({DeedChoicesText::tr("It was not placed"), Place::Link,
        settling(workspace, intent.id, IntentState::Abandoned)});
    choices.append({DeedChoicesText::tr("Order again as a new order…"), Place::Link, orderingAgain(workspace, intent)});
}

} // namespace

QList<DeedChoice> deedChoices(Workspace &workspace, const Deed &deed, const Intent &intent, QWidget *window)
{
    QList<DeedChoice> choices;
    const bool isPurchase = deed.purchase != 0;
    const auto state = isPurchase ? intent.state : IntentState::Acked;
    if (state == IntentState::Ambiguous || state == IntentState::Quiet)
        addOfDoubt(choices, workspace, intent, window);
    if (state == IntentState::Duplicate || state == IntentState::Foreign)
        choices.append({DeedChoicesText::tr("I have dealt with it"), Place::Button,
            settling(workspace, intent.id, IntentState::Found)});
    for (const QString &order : deed.orderIds) {
        const QString name = deed.orderIds.size() == 1 ? DeedChoicesText::tr("Show the order")
                                                       : DeedChoicesText::tr("Show order %1").arg(shortId(order));
        choices.append({name, deed.orderIds.size() == 1 ? Place::Button : Place::Link,
            [&workspace, order] { emit workspace.sectionRequested(Section::Orders, order); }});
    }
    if (!deed.reference.isEmpty())
        choices.append({DeedChoicesText::tr("Copy reference"), Place::Link,
            [reference = deed.reference, window] { look::copy(reference, window); }});
    return choices;
}
