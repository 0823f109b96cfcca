// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <models/paperrows.h>
#include <ui/compliance/paperdetail.h>
#include <ui/workspace.h>

#include <QCoroTask>

class LinkButton;
class QPushButton;
class QVBoxLayout;

// What is known of the selected document, and what uses it.
class DocumentDetail : public PaperDetail
{
    Q_OBJECT

public:
    explicit DocumentDetail(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    void show(const DocumentRow &row, const QList<DocumentLink> &links);

signals:
    void previewRequested();
    void datesRequested();
    void deletionRequested();

private:
    void tellBanner(const DocumentRow &row);
    void tellUses(const QList<DocumentLink> &links);
    QCoro::Task<> openOrder(QString subOrderId);

    Workspace &m_workspace;
    QWidget *m_uses;
    QVBoxLayout *m_links;
    QList<DocumentLink> m_shown;
    QPushButton *m_dates;
    QPushButton *m_preview;
    QPushButton *m_delete;
    Session m_api; // last: dies first
};
