// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/numberorder.h>
#include <domain/requirement.h>

#include <QScrollArea>

class FormColumn;

// What the country of some numbers asks for, and what was given so far. To be read; answering is not here.
class RequirementList : public QScrollArea
{
    Q_OBJECT

public:
    explicit RequirementList(QWidget *parent = nullptr);

    // known: what each requirement is called and wants, by id; those that are not in it show their kind of field.
    void setAnswers(const QList<AskedRequirement> &asked, const OpenEnum<RequirementsStatus> &review,
        const QHash<QString, Requirement> &known);

private:
    FormColumn *m_form = nullptr;
    QStringList m_texts; // all that is shown
};
