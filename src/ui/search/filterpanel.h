// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/availablenumber.h>
#include <domain/filterfields.h>

#include <QHash>
#include <QMap>
#include <QVariantMap>
#include <QWidget>

class FieldRow;
class FilterRow;
class FormColumn;
class LinkButton;

// The filters of a search, made from filterFields(). It knows what each may be for the chosen country.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);

    void setCountries(const CountryList &countries);
    bool knowsCountries() const { return !m_countries.isEmpty(); }
    void setCountriesMissing(bool missing); // says so beside the country; everything works as far as it can
    void setStock(const QList<Stock> &areaCodes, const QList<Stock> &cities);

    NumberSearch draft() const; // everything as it was typed
    void setDraft(const NumberSearch &draft);
    FilterContext context() const;

    // What to send; nothing if something is wrong, and then the first wrong field has the focus.
    std::optional<NumberSearch> search();
    void refuse(const FilterField &field, const QString &why); // until a filter is changed
    void focusFirst();

signals:
    void searchRequested();
    void draftChanged();
    void placeChanged(); // another country, type or state: other numbers are in stock there

private:
    void addRows(FormColumn &form);
    bool asksForRare() const;
    void showRare(bool shown);
    void rowChanged(const FilterRow *row);
    void swapPlaces(const QString &country); // what belongs to the country that was chosen before is set aside
    void adapt(); // what may be asked, and what is wrong with it
    void offerCountries();
    void offerTypes(const FilterContext &context);
    void offerStates(const FilterContext &context);
    FilterRow *row(QLatin1StringView key) const;

    QList<FilterRow *> m_rows;
    QList<FieldRow *> m_rare; // lines of the form
    LinkButton *m_more;
    QMap<QString, CountryCoverage> m_countries; // by name
    QString m_country; // that the places belong to
    bool m_searched = false; // with that country
    QHash<QString, QVariantMap> m_aside; // by country: its places, while another is chosen
};
