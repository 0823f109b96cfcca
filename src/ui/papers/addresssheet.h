// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/address.h>
#include <ui/look/sheet.h>
#include <ui/papers/draftkeeper.h>
#include <ui/workspace.h>

#include <QCoroTask>

#include <optional>

class AddressSuggestion;
class FieldRow;
class FormColumn;
class PlainLabel;
class ProblemView;
class QLineEdit;
class QPushButton;

// Asks for an address and makes it at the provider's, who looks whether it exists and may know it better.
class AddressSheet : public Sheet
{
    Q_OBJECT

public:
    AddressSheet(Workspace &workspace, const QString &countryCode, QWidget *window, const QWidget *uncovered);

signals:
    void added(const Address &address);

private:
    void addFields(const QString &countryCode);
    DraftValues typed() const; // empty while only the country is there
    void adopt(const DraftValues &values);
    AddressDraft draft() const;
    bool complain(const AddressDraft &draft);
    QCoro::Task<> check();
    QCoro::Task<> suggest();
    QCoro::Task<> save();
    void tellChecked(const AddressDraft &draft, const AddressValidation &validation);
    void tellFailure(const Error &error);
    bool tellAtField(const QString &pointer, const QString &words);
    void take(const PostalPlace &place);
    void setBusy(bool busy);

    Workspace &m_workspace;
    FormColumn *m_form;
    QList<QLineEdit *> m_fields;
    QHash<QString, FieldRow *> m_rows; // by the field's name on the wire
    AddressSuggestion *m_suggestion;
    PostalPlace m_suggested;
    std::optional<PostalPlace> m_valid; // the provider has just said so
    ProblemView *m_problem;
    PlainLabel *m_verdict;
    QPushButton *m_check;
    QPushButton *m_save;
    DraftKeeper m_draft; // over a crash, until the address is added or given up
    Session m_api; // last: dies first
};
