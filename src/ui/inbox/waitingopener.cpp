// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingopener.h"

#include <api/orders.h>
#include <ui/inbox/attentionbook.h>
#include <ui/inbox/inboxlines.h>
#include <ui/orders/orderspane.h>

WaitingOpener::WaitingOpener(Workspace &workspace, const AttentionBook &book, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_api(workspace.client())
{ }

void WaitingOpener::open(const AttentionItem &item)
{
    const Section section = inboxlines::sectionOf(item);
    if (section != Section::Orders) {
        emit m_workspace.sectionRequested(section, item.id);
        return;
    }
    emit m_workspace.commentsRequested(item.kind == AttentionItem::Kind::CommentWaits ? item.id : QString());
    if (item.orderId.isEmpty())
        openOrderOf(item.id);
    else
        emit m_workspace.sectionRequested(Section::Orders, item.orderId + OrdersPane::answersOf + item.id);
}

void WaitingOpener::goTo(const AttentionItem &item)
{
    const Section section = inboxlines::sectionOf(item);
    emit m_workspace.sectionRequested(section, section == Section::Orders ? m_book.orderOf(item.id) : item.id);
}

// Comments know the sub-order alone.
QCoro::Task<> WaitingOpener::openOrderOf(QString subOrderId)
{
    QString order = m_book.orderOf(subOrderId);
    if (order.isEmpty()) {
        const auto subOrder = co_await m_api.call(api::orders::subOrder, Nothing(), subOrderId);
        if (!subOrder) {
            emit failed(subOrder.error());
            co_return;
        }
        order = subOrder->orderId;
    }
    emit m_workspace.sectionRequested(Section::Orders, order);
}
