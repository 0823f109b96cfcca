// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/availablenumber.h>
#include <domain/coverage.h>
#include <ui/pane.h>

#include <QCoroTask>

#include <memory>
#include <optional>

class BasketPanel;
class FilterPanel;
class NoResult;
class ResultsView;
class SavedSearches;
class Workspace;
namespace Ui {
class SearchPane;
}

// Finds numbers to buy: the filters, what was found, and the basket.
class SearchPane : public Pane
{
    Q_OBJECT

public:
    SearchPane(Workspace &workspace, QWidget *parent = nullptr);
    ~SearchPane() override;

    void refresh() override; // the same search again
    void focusFilter() override;
    void find(const QString &number) override;
    bool escape() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFilters();
    void connectParts();
    void search();
    void compareFilters();
    void tellFailure(const NumberSearch &search, const Error &error);
    void showFound(); // what the workspace has
    QCoro::Task<> run(NumberSearch search);
    QCoro::Task<> loadCountries();
    QCoro::Task<> loadStock();
    void searchFor(const NumberSearch &search); // puts it into the filters, too
    void addToBasket();
    void reserveSelected();
    void layOut();

    Workspace &m_workspace;
    const std::unique_ptr<Ui::SearchPane> ui;
    FilterPanel *m_filters;
    ResultsView *m_results;
    BasketPanel *m_basket;
    SavedSearches *m_saved = nullptr;
    NoResult *m_noResult;
    bool m_moved = false; // the splitter, by the operator: now or some other day
    int m_filtersWidth = 0; // as laid out last
    QList<Stock> m_areaCodes; // of the chosen place
    std::optional<NumberSearch> m_asked; // last, whatever came of it
    std::optional<NumberSearch> m_shown; // what its answer is there for all to see
    QString m_wanted; // a number to be selected once it is found
    Session m_countries;
    Session m_stock;
    Session m_searching; // last: die first
};
