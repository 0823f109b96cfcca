// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/orderreport.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QObject>

// Has the provider make a table of sub-orders, and brings it into a file.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    ReportMaker(Workspace &workspace, QWidget *parent);

    void ask(); // what the report is narrowed to, in a sheet
    void make(const OrderReportDraft &draft, const QString &path); // the file is written anew

signals:
    void failed(const Error &error);
    void written(const QString &path);

private:
    void askWhere(const OrderReportDraft &draft);
    QCoro::Task<> run(OrderReportDraft draft, QString path);

    Workspace &m_workspace;
    QWidget *m_owner;
    Session m_api; // last: dies first
};
