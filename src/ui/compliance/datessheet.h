// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/paperrows.h>
#include <ui/look/sheet.h>
#include <ui/workspace.h>

class FieldRow;
class QLineEdit;

// Asks for the dates that stand on a paper, which nobody reads for the operator. They are noted on this computer.
class DatesSheet : public Sheet
{
    Q_OBJECT

public:
    DatesSheet(const Workspace &workspace, const DocumentRow &row, QWidget *window);

signals:
    void chosen(const QDate &issuedOn, const QDate &expiresOn); // invalid: not known

private:
    void save();

    QLineEdit *m_issued;
    QLineEdit *m_expires;
    FieldRow *m_issuedRow;
    FieldRow *m_expiresRow;
};
