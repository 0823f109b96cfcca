// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/address.h>
#include <domain/fieldkind.h>
#include <flows/documentfile.h>

#include <QObject>

#include <optional>

// What one answer is typed into, chosen or dropped on. It belongs to its widget.
class AnswerEditor : public QObject
{
    Q_OBJECT

public:
    // title: of the requirement, for what needs a name beside the field.
    static AnswerEditor *make(FieldKind kind, const Requirement &requirement, const QString &title);

    virtual QWidget *widget() const = 0;
    virtual QString value() const = 0; // as a draft keeps it
    virtual void setValue(const QString &value) = 0; // says nothing
    virtual void setEditable(bool editable) = 0;
    virtual std::optional<DocumentFile> file() const { return std::nullopt; } // to be sent in place of the value
    virtual bool isReady() const { return true; } // what was chosen has been read
    virtual void setAddresses(const QList<Address> &) { }
    virtual void setDocumentNames(const QHash<QString, QString> &) { } // by id
    virtual void setProgress(qint64, qint64) { } // total 0: nothing is under way

signals:
    void edited();
    void refused(const QString &reason); // what was chosen can't be taken
    void addressWanted(); // one that is not in the list

protected:
    using QObject::QObject;
};
