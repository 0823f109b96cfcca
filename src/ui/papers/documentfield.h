// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <flows/documentfile.h>

#include <QCoroTask>
#include <QWidget>

#include <optional>

class CloseButton;
class LinkButton;
class PlainLabel;
class QMimeData;

// A file that is chosen, dropped or pasted, and how much of it has left. Its size and kind are looked at first.
class DocumentField : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentField(const QString &title, QWidget *parent = nullptr);

    // "file:/path" of a file that was chosen, otherwise the id of a document that is at the provider's.
    QString value() const { return m_value; }
    void setValue(const QString &value);
    void setNames(const QHash<QString, QString> &names); // of documents that are at the provider's, by id
    void setEditable(bool editable);
    const std::optional<DocumentFile> &file() const { return m_file; }
    bool isReading() const { return m_isReading; }
    void setProgress(qint64 sent, qint64 total); // total 0: nothing is under way
    void choose(); // opens the dialog

signals:
    void edited();
    void refused(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QMimeData *data);
    void readPath(const QString &path);
    QCoro::Task<> read(QFuture<Result<DocumentFile>> reading, QString value);
    void clear();
    void tell();
    void fit();

    QString m_value;
    QHash<QString, QString> m_names;
    std::optional<DocumentFile> m_file;
    bool m_isReading = false;
    bool m_isEditable = true;
    qint64 m_sent = 0;
    qint64 m_total = 0;
    PlainLabel *m_name;
    PlainLabel *m_size;
    LinkButton *m_choose;
    CloseButton *m_remove;
    Scope m_scope; // last: dies first
};
