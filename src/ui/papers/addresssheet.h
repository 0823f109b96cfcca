// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/address.h>
#include <ui/look/sheet.h>
#include <ui/workspace.h>

#include <QCoroTask>

class FieldRow;
class FormColumn;
class ProblemView;
class QLineEdit;
class QPushButton;

// Asks for an address and makes it at the provider's, who looks whether it exists.
class AddressSheet : public Sheet
{
    Q_OBJECT

public:
    AddressSheet(Workspace &workspace, const QString &countryCode, QWidget *window, const QWidget *uncovered);

signals:
    void added(const Address &address);

private:
    AddressDraft draft() const;
    QCoro::Task<> save();

    Workspace &m_workspace;
    FormColumn *m_form;
    QList<QLineEdit *> m_fields;
    QHash<QString, FieldRow *> m_rows; // by the field's name on the wire
    ProblemView *m_problem;
    QPushButton *m_save;
    Session m_api; // last: dies first
};
