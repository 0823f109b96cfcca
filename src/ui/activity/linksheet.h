// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/sheet.h>
#include <ui/workspace.h>

class FieldRow;
class QLineEdit;

// The operator names the order of a purchase in doubt. The order is read before anything is believed; what is typed
// stays until it fits.
class LinkSheet : public Sheet
{
    Q_OBJECT

public:
    LinkSheet(Workspace &workspace, const Intent &intent, QWidget *window, const QWidget *uncovered);

private:
    QCoro::Task<> linkNow();

    Workspace &m_workspace;
    const qint64 m_purchase;
    QLineEdit *m_order;
    FieldRow *m_row;
    QPushButton *m_go;
    Scope m_scope; // last: dies first
};
