// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/address.h>
#include <domain/answerrules.h>
#include <domain/numberorder.h>
#include <domain/papercheck.h>
#include <flows/answering.h>
#include <models/cell.h>

#include <QObject>

#include <optional>

class AnswerEditor;
class FieldRow;
class FormColumn;
class ServerFrame;

// What somebody said about one answer.
struct Objection
{
    QString source{}; // who and when
    QString words{};

    bool operator==(const Objection &) const = default;
};

// One requirement in the form: its editor, what is wrong with what is typed, how the provider judges it. Belongs to its
// editor's widget.
class AnswerRow : public QObject
{
    Q_OBJECT

public:
    AnswerRow(const AskedRequirement &asked, const Requirement &known, FormColumn *form);

    const QString &id() const { return m_asked.requirementId; }
    QString value() const;
    void setValue(const QString &value); // as a draft had it
    bool isChanged() const; // other than what the provider has
    bool wantsAddress() const;
    void setAddresses(const QList<Address> &addresses);
    void setDocumentNames(const QHash<QString, QString> &names); // by id
    QString document() const; // id of the one that was given; empty: none
    // What the provider has by now. What is typed stays.
    void setAsked(const AskedRequirement &asked, const OpenEnum<RequirementsStatus> &review, bool isOpen);
    void setObjection(const Objection &objection); // a reviewer's; none: empty
    void setContext(const PaperContext &context); // what numbers it is for
    void setProgress(qint64 sent, qint64 total);

    bool isReady() const; // what was chosen has been read
    bool complain(); // says what is wrong with what would be sent; false: nothing is
    void refuse(const QString &fact, const Objection &words); // the provider did, when it was sent
    PlannedAnswer planned() const;
    void sent(const PlannedAnswer &answer, const QString &value); // the provider has it
    void focus();
    bool hasFocus() const;
    bool isRejected() const;
    bool isMissing() const; // the provider has none

signals:
    void edited();
    void addressWanted();

private:
    void judge();
    void tellState();
    void review();
    QString blocking() const; // what a reviewer is certain to reject it for; empty: nothing
    void tellHint(const QString &reason);
    void showWords(Tone tone, const Objection &words);

    AskedRequirement m_asked;
    std::optional<AskedRequirement> m_before; // as it was before something was sent: a look from then says nothing
    const Requirement m_known;
    const FieldKind m_kind;
    OpenEnum<RequirementsStatus> m_review;
    Objection m_objection;
    PaperContext m_context;
    QList<Address> m_addresses;
    QList<PaperProblem> m_problems; // what a reviewer would say of it
    AnswerVerdict m_verdict;
    AnswerEditor *m_editor;
    FieldRow *m_row;
    ServerFrame *m_words = nullptr;
};
