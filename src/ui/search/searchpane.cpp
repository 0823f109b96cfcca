// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpane.h"

#include "ui_searchpane.h"

#include <api/numbers.h>
#include <core/phone.h>
#include <domain/administrativeareas.h>
#include <domain/filterrules.h>
#include <ui/listtools.h>
#include <ui/look/linkbutton.h>
#include <ui/look/theme.h>
#include <ui/look/titlerow.h>
#include <ui/search/basketpanel.h>
#include <ui/search/filterpanel.h>
#include <ui/search/noresult.h>
#include <ui/search/resultsview.h>
#include <ui/search/savedsearches.h>
#include <ui/workspace.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString draftSetting = u"search/filters"_s;
const QString splitterSetting = u"search/splitter"_s;

} // namespace

SearchPane::SearchPane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , ui(std::make_unique<Ui::SearchPane>())
    , m_filters(new FilterPanel)
    , m_results(new ResultsView(workspace))
    , m_basket(new BasketPanel(workspace))
    , m_noResult(new NoResult(workspace, m_results->empty(), m_results))
    , m_countries(workspace.client())
    , m_stock(workspace.client())
    , m_searching(workspace.client())
{
    ui->setupUi(this);
    makeFilters();
    ui->splitter->addWidget(m_results);
    ui->splitter->addWidget(m_basket);
    for (int area : {0, 2})
        ui->splitter->setStretchFactor(area, 0);
    ui->splitter->setStretchFactor(1, 1);
    m_moved = listtools::restoreSplitter(ui->splitter, workspace.settings(), splitterSetting);
    connect(ui->splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    connectParts();
    const auto &before = workspace.found().shown();
    if (before && !before->numbers.isEmpty()) // a window before this one had it
        showFound();
    loadCountries();
}

SearchPane::~SearchPane()
{
    if (m_moved)
        listtools::saveSplitter(ui->splitter, m_workspace.settings(), splitterSetting);
    hush();
}

void SearchPane::makeFilters()
{
    auto *title = new TitleRow(tr("Filters"));
    auto *link = new LinkButton(tr("Saved searches"));
    title->addWidget(link);
    ui->filterLayout->insertWidget(0, title);
    ui->filterLayout->addWidget(m_filters, 1);
    m_saved = new SavedSearches(m_workspace, link);

    const QByteArray stored = m_workspace.settings().value(m_workspace.settingName(draftSetting));
    if (!stored.isEmpty())
        m_filters->setDraft(filters::fromMap(QJsonDocument::fromJson(stored).object().toVariantMap()));
}

void SearchPane::connectParts()
{
    connect(m_filters, &FilterPanel::searchRequested, this, &SearchPane::search);
    connect(m_filters, &FilterPanel::placeChanged, this, &SearchPane::loadStock);
    connect(m_filters, &FilterPanel::placeChanged, this, &SearchPane::compareFilters);
    connect(m_filters, &FilterPanel::draftChanged, this, [this] {
        const auto draft = QJsonObject::fromVariantMap(filters::toMap(m_filters->draft()));
        m_workspace.settings().setValue(
            m_workspace.settingName(draftSetting), QJsonDocument(draft).toJson(QJsonDocument::Compact));
        compareFilters();
    });
    connect(m_results, &ResultsView::retryRequested, this, &SearchPane::search);
    connect(m_results, &ResultsView::addRequested, this, &SearchPane::addToBasket);
    connect(m_results, &ResultsView::reserveRequested, this, &SearchPane::reserveSelected);
    connect(m_results, &ResultsView::saveSearchRequested, this,
        [this] { m_saved->askName(filters::applicable(m_filters->draft(), m_filters->context()), this); });
    connect(m_basket, &BasketPanel::focusReleased, m_results, [this] { m_results->setFocus(); });
    connect(m_saved, &SavedSearches::chosen, this, &SearchPane::searchFor);
    connect(m_noResult, &NoResult::searchRequested, this, &SearchPane::searchFor);
}

void SearchPane::search()
{
    m_wanted.clear();
    m_basket->dropNews();
    if (const auto search = m_filters->search())
        run(*search);
}

void SearchPane::searchFor(const NumberSearch &search)
{
    m_filters->setDraft(search);
    this->search();
}

// What is shown may be the answer to another question than the one that the filters ask now.
void SearchPane::compareFilters()
{
    const NumberSearch now = filters::applicable(m_filters->draft(), m_filters->context());
    m_results->setOutdated(m_shown && !(*m_shown == now));
    if (m_asked && !(*m_asked == now))
        m_results->dropProblem();
}

QCoro::Task<> SearchPane::run(NumberSearch search)
{
    m_searching.cancel(); // the latest wins
    m_asked = search;
    m_noResult->cancel();
    m_results->setSearching(true);
    const auto done = qScopeGuard([this] { m_results->setSearching(false); });

    const auto page = co_await m_searching.call(api::numbers::search, search);
    if (!page) {
        tellFailure(search, page.error());
        co_return;
    }
    QList<AvailableNumber> numbers = page->data;
    for (AvailableNumber &number : numbers)
        number.type = search.type; // the answer does not say it
    m_workspace.found().show({search, numbers, page->meta.totalResults, m_workspace.serverNow()});
    showFound();
    const QString wanted = std::exchange(m_wanted, {});
    if (!wanted.isEmpty() && !m_basket->isAncestorOf(window()->focusWidget())) // where somebody may be writing
        m_results->select(wanted);
    if (numbers.isEmpty())
        m_noResult->explain(search, m_filters->context(), m_areaCodes);
}

void SearchPane::tellFailure(const NumberSearch &search, const Error &error)
{
    m_results->setProblem(error);
    if (error.kind != Error::Kind::Refused)
        return m_noResult->tellFailure();
    m_noResult->explainRefusal(search, m_filters->context(), m_areaCodes);
    const bool isStillAsked = filters::applicable(m_filters->draft(), m_filters->context()) == search;
    if (const FilterField *field = filters::sentAs(error.pointer); field && isStillAsked)
        m_filters->refuse(*field, tr("%1 refused this.").arg(m_workspace.provider().start));
}

void SearchPane::showFound()
{
    const FoundNumbers::Answer &answer = *m_workspace.found().shown();
    m_shown = answer.search;
    m_results->setFound(answer);
    compareFilters();
}

QCoro::Task<> SearchPane::loadCountries()
{
    m_countries.cancel();
    const auto countries = co_await m_countries.call(api::numbers::coverage, Nothing());
    if (countries)
        m_filters->setCountries(*countries); // asks for the stock, too
    m_filters->setCountriesMissing(!countries);
}

// What area codes and cities complete from. It is a help only: when it can't be had, the fields are plain.
QCoro::Task<> SearchPane::loadStock()
{
    m_stock.cancel();
    const FilterContext context = m_filters->context();
    m_areaCodes.clear();
    m_filters->setStock({}, {});
    if (!context.country.inventoryCoverage)
        co_return;
    StockSearch search;
    search.countryCode = context.country.code;
    search.type = context.type;
    search.administrativeArea = filters::applicable(m_filters->draft(), context).administrativeArea;
    search.count = true;
    const bool hasAreaCodes = !administrativeAreas(context.country.code).empty();
    search.groupBy = hasAreaCodes ? StockGroup::Npa : StockGroup::NationalDestinationCode;
    auto byAreaCode = m_stock.call(api::numbers::stock, search);
    search.groupBy = StockGroup::Locality;
    auto byCity = m_stock.call(api::numbers::stock, search);

    const auto areaCodes = co_await std::move(byAreaCode);
    const auto cities = co_await std::move(byCity);
    m_areaCodes = areaCodes ? areaCodes->data : QList<Stock>();
    m_filters->setStock(m_areaCodes, cities ? cities->data : QList<Stock>());
}

void SearchPane::addToBasket()
{
    m_basket->dropNews();
    const auto numbers = m_results->selected();
    m_workspace.changeBasket([&](Basket &basket) {
        for (const AvailableNumber &number : numbers) {
            BasketLine line;
            line.number = number;
            line.foundAt = m_results->seenAt();
            basket.add(line);
        }
    });
    if (m_results->isAncestorOf(window()->focusWidget())) // the button that was pressed is about to be switched off
        m_results->setFocus();
    m_results->clearSelection();
}

// What is held is meant to be bought, so it goes into the basket too.
void SearchPane::reserveSelected()
{
    QStringList numbers;
    for (const AvailableNumber &number : m_results->selected()) {
        if (number.reservable)
            numbers += number.phoneNumber;
    }
    addToBasket();
    m_basket->reserve(numbers);
}

void SearchPane::refresh()
{
    if (!m_filters->knowsCountries())
        loadCountries();
    m_basket->refresh();
    if (m_results->isOfASearch())
        search();
}

void SearchPane::focusFilter()
{
    m_filters->focusFirst();
}

// A number that is not among what was found is searched for.
void SearchPane::find(const QString &number)
{
    if (number.isEmpty() || m_results->select(number) || !phone::isE164(number))
        return;
    NumberSearch search = filters::initial();
    search.countryCode = phone::region(number);
    search.nationalDestinationCode = phone::nationalDestinationCode(number);
    if (const auto found = m_workspace.found().find(number))
        search.type = found->type;
    const int callingCode = int(QString::number(phone::callingCode(search.countryCode)).size());
    search.startsWith = number.sliced(1 + callingCode + search.nationalDestinationCode.size());
    search.excludeHeld = std::nullopt;
    m_filters->focusFirst(); // until it is there
    searchFor(search);
    m_wanted = number;
}

bool SearchPane::escape()
{
    const bool wasSearching = !m_searching.isIdle();
    m_searching.cancel();
    return wasSearching || m_basket->escape();
}

void SearchPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    layOut();
}

// What grows is the table. The sides have one width in a common window and another in a wide one, and may be drawn
// wider.
void SearchPane::layOut()
{
    const Metrics &metrics = look::metrics();
    const bool wide = window()->width() >= metrics.wideWindow;
    const int filters = std::max(metrics.wide(wide ? 280 : 248), ui->filterArea->layout()->minimumSize().width());
    const int basket = metrics.wide(wide ? 336 : 288);
    if (std::exchange(m_filtersWidth, filters) == filters)
        return;
    const bool isRoomy = metrics.scale < 1.5; // else the sides take what their text needs, so that all fits a screen
    ui->filterArea->setMinimumWidth(isRoomy ? filters : 0);
    m_basket->setMinimumWidth(isRoomy ? basket : 0);
    if (!m_moved)
        ui->splitter->setSizes({filters, width() - filters - basket - 2 * ui->splitter->handleWidth(), basket});
}
