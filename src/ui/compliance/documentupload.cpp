// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentupload.h"

#include <core/foreigntext.h>

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

DocumentUpload::DocumentUpload(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_owner(parent)
    , m_api(workspace.client())
{
    connect(&workspace, &Workspace::cancelRequested, this, [this] {
        if (!m_isRunning)
            return;
        m_api.cancel();
        m_waiting.clear();
        m_isRunning = false;
        emit m_workspace.progressed({}, 0, 0);
        emit cancelled();
    });
}

bool DocumentUpload::canTake(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasImage());
}

void DocumentUpload::choose()
{
    auto *dialog = new QFileDialog(m_owner->window(), tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Papers (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.xls *.xlsx *.csv *.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            add(readDocument(path), QFileInfo(path).fileName());
    });
    dialog->open();
}

void DocumentUpload::take(const QMimeData *data)
{
    if (!canTake(data))
        return;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            add(readDocument(url.toLocalFile()), url.fileName());
    }
    if (data->hasUrls())
        return;
    QByteArray png;
    QBuffer buffer(&png);
    data->imageData().value<QImage>().save(&buffer, "PNG");
    add(takeDocument(png, u"pasted.png"_s), u"pasted.png"_s);
}

void DocumentUpload::add(const QFuture<Result<DocumentFile>> &reading, const QString &name)
{
    m_waiting.append({reading, foreign::isolated(foreign::cleaned(name))});
    if (!m_isRunning)
        run();
}

QCoro::Task<> DocumentUpload::run()
{
    m_isRunning = true;
    while (!m_waiting.isEmpty()) {
        const Waiting next = m_waiting.takeFirst();
        const auto file = co_await later(m_api, next.file);
        if (!file) {
            emit failed(tr("%1 was not uploaded.").arg(next.name), file.error());
            continue;
        }
        const UploadProgress progress = [this, name = next.name](qint64 sent, qint64 total) {
            emit m_workspace.progressed(tr("Upload of %1").arg(name), sent, total);
        };
        const auto result = co_await uploadOnce(m_api, m_workspace.record(), m_workspace.state(), *file, progress);
        emit m_workspace.progressed({}, 0, 0);
        if (result)
            emit uploaded(*result);
        else
            emit failed(tr("%1 was not uploaded.").arg(next.name), result.error());
    }
    m_isRunning = false;
    emit ended();
}
