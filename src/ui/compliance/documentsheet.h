// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/document.h>
#include <ui/look/sheet.h>
#include <ui/workspace.h>

#include <QCoroTask>

class PlainLabel;
struct DocumentPreview;
class ProblemView;
class QPushButton;

// Shows a document that is fetched into memory for it; nothing of it stays on the disk unless the operator saves it.
class DocumentSheet : public Sheet
{
    Q_OBJECT

public:
    DocumentSheet(Workspace &workspace, const Document &document, QWidget *window);

private:
    QCoro::Task<> fetch();
    void tell(const DocumentPreview &preview);
    void askWhere();
    QCoro::Task<> save(QString path);

    Workspace &m_workspace;
    const Document m_document;
    QByteArray m_content;
    PlainLabel *m_note;
    ProblemView *m_problem;
    QPushButton *m_save;
    Session m_api; // last: dies first
};
