// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/coverage.h>
#include <ui/search/choicebox.h>

#include <QCoroTask>
#include <QObject>

// The countries where the provider sells numbers, read once when somebody first needs them. The client outlives it.
class CoveredCountries : public QObject
{
    Q_OBJECT

public:
    explicit CoveredCountries(Client &client, QObject *parent = nullptr);

    void want(); // reads them, unless they are there
    QList<ChoiceBox::Choice> choices() const; // by name
    QList<ChoiceBox::Choice> types(const QString &countryCode) const; // of number

signals:
    void changed();
    void failed(const Error &error);

private:
    QCoro::Task<> read();

    CountryList m_countries;
    bool m_isAsked = false;
    Session m_api; // last: dies first
};
