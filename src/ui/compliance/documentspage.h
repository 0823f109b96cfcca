// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/documentlist.h>
#include <flows/uploadonce.h>
#include <models/papercolumns.h>
#include <models/papercounters.h>
#include <ui/compliance/compliancepage.h>

#include <QCoroTask>
#include <QTimer>

class DocumentDetail;
class DocumentUpload;
class EmptyState;
class QMenu;

// The account's documents: uploaded once each, looked at, deleted; what uses them, and which vanish because nothing
// does.
class DocumentsPage : public CompliancePage
{
    Q_OBJECT

public:
    explicit DocumentsPage(Workspace &workspace);

    void refresh() override;
    bool has(const QString &id) const override { return m_rows.find(id); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void look();
    QCoro::Task<> read();
    void take(const DocumentList &all, const QList<KnownUpload> &known);
    void select();
    void fillMenu(QMenu *menu);
    void tellNothing(EmptyState *empty);
    void tellUploaded(const UploadedDocument &uploaded);
    QString usesText(const QString &id) const;
    QString validityText(const Document &document) const;
    void preview();
    void askDates();
    QCoro::Task<> keepDates(QString id, QDate issuedOn, QDate expiresOn);
    void askToDelete();
    QCoro::Task<> deleteNow(Document document);

    Table<DocumentRow> &m_rows;
    const QList<Counter<DocumentRow>> m_rules;
    QHash<QString, QList<DocumentLink>> m_links; // by document
    std::optional<UploadedDocument> m_told; // to be told once the list says what uses it
    DocumentDetail *m_detail;
    DocumentUpload *m_upload;
    QTimer m_polling; // while one is scanned, or may vanish
    Session m_api; // last: die first
    Session m_changes;
};
