// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/drafts.h>
#include <ui/papers/answerrow.h>
#include <ui/papers/answersubject.h>

#include <QScrollArea>

class FormColumn;

// What a country asks for, as a form made from data: one field for each requirement.
class AnswerForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerForm(QWidget *parent = nullptr);

    // known: what each requirement is called and wants, by id. The form is made anew only when it asks other things;
    // what is typed stays.
    void setSubject(const AnswerSubject &subject, const QHash<QString, Requirement> &known, const QDate &today);
    void setObjections(const QHash<QString, Objection> &objections); // by requirement
    void setAddresses(const QList<Address> &addresses);
    bool wantsAddresses() const;
    void setDocumentNames(const QHash<QString, QString> &names); // by id
    QStringList documents() const; // ids of those that were given as answers

    DraftValues typed() const; // what the provider does not have
    void setTyped(const DraftValues &values); // where nothing else was typed
    int toSend() const; // how many answers
    bool isReady() const; // all files that were chosen have been read
    bool complain(); // at each field whose answer can't be sent; the first gets the focus
    QList<PlannedAnswer> planned() const;
    void seekWaiting(); // the focus goes to the first that was rejected, else missing, once that is known
    AnswerRow *row(const QString &requirementId) const; // nullptr: not asked for

signals:
    void edited();
    void addressWanted(const QString &requirementId);

private:
    void goToWaiting();
    void build(const AnswerSubject &subject, const QHash<QString, Requirement> &known);

    FormColumn *m_form = nullptr;
    QList<AnswerRow *> m_rows;
    bool m_seeks = false; // what waits was asked for, and is not known yet
    QStringList m_shape; // of what is asked, in words
    QList<Address> m_addresses;
    QHash<QString, QString> m_documentNames;
    QHash<QString, Objection> m_objections;
};
