// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/requirementgroup.h>
#include <ui/look/sheet.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QHash>

class ChoiceBox;
class CoveredCountries;
class FieldRow;
class ProblemView;
class QLineEdit;
class QPushButton;

// Asks what a new requirement group is for, and makes it.
class GroupSheet : public Sheet
{
    Q_OBJECT

public:
    GroupSheet(Workspace &workspace, CoveredCountries *countries, const RequirementGroupDraft &draft, QWidget *window);

signals:
    void added(const RequirementGroup &group);

private:
    void layOut(const RequirementGroupDraft &draft);
    void tellCountries();
    void tellTypes();
    bool complain();
    QCoro::Task<> save();
    void tellFailure(const Error &error);

    Workspace &m_workspace;
    CoveredCountries *m_countries;
    ChoiceBox *m_country;
    ChoiceBox *m_type;
    ChoiceBox *m_action;
    QLineEdit *m_reference;
    QHash<QString, FieldRow *> m_rows; // by the field's name on the wire
    ProblemView *m_problem;
    QPushButton *m_save;
    Session m_api; // last: dies first
};
