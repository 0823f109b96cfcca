// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/attention.h>
#include <ui/workspace.h>

class AttentionBook;

// Leads from what waits to where it is dealt with: the pane, the order, the answer or thread in it.
class WaitingOpener : public QObject
{
    Q_OBJECT

public:
    WaitingOpener(Workspace &workspace, const AttentionBook &book, QObject *parent = nullptr);

    void open(const AttentionItem &item); // with the right field focused
    void goTo(const AttentionItem &item); // where it is dealt with

signals:
    void failed(const Error &error);

private:
    QCoro::Task<> openOrderOf(QString subOrderId);

    Workspace &m_workspace;
    const AttentionBook &m_book;
    Session m_api; // last: dies first
};
