// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <models/papercolumns.h>
#include <ui/compliance/compliancepage.h>

#include <QCoroTask>

class ChoiceBox;
class CoveredCountries;
class EmptyState;
class PaperDetail;
class QPushButton;

// What a country asks before its numbers work, by type of number and by what is done with them.
class RequirementsPage : public CompliancePage
{
    Q_OBJECT

public:
    RequirementsPage(Workspace &workspace, CoveredCountries *countries);

    void refresh() override;
    bool has(const QString &) const override { return false; }
    void focusFilter() override; // the country, as long as none is chosen

signals:
    void groupWanted(const QString &countryCode, const QString &type, const QString &action); // to be made

private:
    void layOut();
    void tellCountries();
    QCoro::Task<> read();
    void take(const QList<CountryRequirements> &answers);
    void tellTypes(const QList<CountryRequirements> &answers);
    void narrow();
    void tellNothing(EmptyState *empty) const;
    void select();

    CoveredCountries *m_countries;
    Table<AskedRow> &m_rows;
    PaperDetail *m_detail;
    ChoiceBox *m_country;
    ChoiceBox *m_type;
    ChoiceBox *m_action;
    QPushButton *m_group;
    QStringList m_free; // types that ask for nothing
    Session m_api; // last: dies first
};
