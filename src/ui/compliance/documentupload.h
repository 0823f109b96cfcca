// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/uploadonce.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QObject>

class QMimeData;

// Brings files to the provider, one after the other; how far it is stands in the status line, where it can be
// cancelled.
class DocumentUpload : public QObject
{
    Q_OBJECT

public:
    DocumentUpload(Workspace &workspace, QWidget *parent);

    static bool canTake(const QMimeData *data); // files, or a picture
    void choose(); // by a dialog
    void take(const QMimeData *data); // what was dropped or pasted

signals:
    void uploaded(const UploadedDocument &document);
    void failed(const QString &fact, const Error &error); // of one; the others go on
    void cancelled();
    void ended(); // nothing more is to be sent

private:
    void add(const QFuture<Result<DocumentFile>> &reading, const QString &name);
    QCoro::Task<> run();

    struct Waiting
    {
        QFuture<Result<DocumentFile>> file{};
        QString name{};
    };

    Workspace &m_workspace;
    QWidget *m_owner;
    QList<Waiting> m_waiting;
    bool m_isRunning = false;
    Session m_api; // last: dies first
};
