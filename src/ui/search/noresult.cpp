// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noresult.h"

#include <api/numbers.h>
#include <ui/look/emptystate.h>
#include <ui/look/linkbutton.h>
#include <ui/workspace.h>

#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 4;
constexpr qint64 largestSearch = 250;

QStringList otherAreaCodes(QList<Stock> stock, const QString &asked)
{
    stock.removeIf([&](const Stock &area) { return area.group == asked; });
    std::stable_sort(stock.begin(), stock.end(), [](const Stock &a, const Stock &b) { return a.count > b.count; });
    QStringList codes;
    for (const Stock &area : std::as_const(stock))
        codes += area.group;
    return codes;
}

} // namespace

NoResult::NoResult(Workspace &workspace, EmptyState &place, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_place(place)
    , m_api(workspace.client())
{
    connect(&workspace, &Workspace::basketChanged, this, &NoResult::adoptBasket);
}

QString NoResult::Offer::countText() const
{
    const QString text = QLocale().toString(count);
    return more ? u"%1+"_s.arg(text) : text;
}

void NoResult::explain(const NumberSearch &search, const FilterContext &context, const QList<Stock> &areaCodes)
{
    const QString asked = relaxation::asked(search);
    m_reason = asked.isEmpty() ? tr("No such number is in stock") : tr("No number %1").arg(asked);
    m_detail = tr("%1 was asked at %2 and has none in stock. Nothing was reserved or bought.")
                   .arg(m_workspace.providerName(), time());
    makeOffers(search, context, areaCodes);
}

void NoResult::explainRefusal(const NumberSearch &search, const FilterContext &context, const QList<Stock> &areaCodes)
{
    m_reason = tr("The search was refused");
    m_detail = tr("%1 was asked at %2. Its answer stands above. Nothing was reserved or bought.")
                   .arg(m_workspace.providerName(), time());
    makeOffers(search, context, areaCodes);
}

void NoResult::tellFailure()
{
    m_api.cancel();
    m_place.clearCards();
    m_place.setText(tr("The search failed"),
        tr("%1 was asked at %2. Whether it has such numbers is not known. Nothing was reserved or bought.")
            .arg(m_workspace.providerName(), time()));
}

QString NoResult::time() const
{
    return QLocale().toString(m_workspace.serverNow().toLocalTime().time(), u"HH:mm:ss"_s);
}

void NoResult::makeOffers(const NumberSearch &search, const FilterContext &context, const QList<Stock> &areaCodes)
{
    m_api.cancel();
    m_place.clearCards();
    tell(true);
    const QStringList others = otherAreaCodes(areaCodes, search.nationalDestinationCode);
    offer(relaxation::ofSearch(search, context, others), relaxation::held(search));
}

QCoro::Task<> NoResult::offer(QList<Relaxation> less, QList<Relaxation> held)
{
    const qsizetype split = less.size();
    const QList<Offer> all = co_await count(less + held);
    tell(false);
    QList<Offer> wider;
    QList<Offer> own;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).count > 0)
            (i < split ? wider : own) += all.at(i);
    }
    std::stable_sort(wider.begin(), wider.end(), [](const Offer &a, const Offer &b) { return a.count > b.count; });
    QList<QPushButton *> buttons;
    if (!wider.isEmpty())
        buttons += addCard(u"view-filter"_s, tr("Ask for less"), tr("Each line shows what it would find."), wider);
    if (!own.isEmpty())
        buttons +=
            addCard(u"chronometer"_s, tr("Take a held one"), tr("Held by you or reserved for your account."), own);
    m_best = buttons.value(0);
    adoptBasket();
}

void NoResult::tell(bool isCounting)
{
    m_place.setText(m_reason, isCounting ? m_detail + u'\n' + tr("Counting what less would find…") : m_detail);
}

// Of two filled buttons neither is the one thing to do.
void NoResult::adoptBasket()
{
    if (!m_best)
        return;
    m_best->setProperty("primary", m_workspace.basket().isEmpty());
    m_best->updateGeometry();
    m_best->update();
}

QCoro::Task<QList<NoResult::Offer>> NoResult::count(QList<Relaxation> relaxations)
{
    std::vector<Call<Page<AvailableNumber>>> calls; // all under way at once
    for (Relaxation &relaxation : relaxations) {
        NumberSearch probe = relaxation.search;
        probe.limit = largestSearch;
        calls.push_back(m_api.call(api::numbers::search, probe));
    }
    QList<Offer> offers;
    for (qsizetype i = 0; i < relaxations.size(); ++i) {
        const auto page = co_await std::move(calls[size_t(i)]);
        Offer offer;
        offer.relaxation = relaxations.at(i);
        if (page) {
            offer.count = std::max<qint64>(page->meta.totalResults, page->data.size());
            offer.more = offer.count == largestSearch;
        }
        offers += offer;
    }
    co_return offers;
}

QPushButton *NoResult::addCard(
    const QString &icon, const QString &title, const QString &detail, const QList<Offer> &offers)
{
    OfferCard *card = m_place.addCard(icon, title, detail);
    const auto ask = [this](const Relaxation &relaxation) {
        return [this, search = relaxation.search] { emit searchRequested(search); };
    };
    for (const Offer &offer : offers.first(std::min(mostLines, offers.size()))) {
        const auto *link = card->addLink(offer.relaxation.link, offer.countText());
        connect(link, &QAbstractButton::clicked, this, ask(offer.relaxation));
    }
    const Offer &best = offers.first();
    auto *button = card->addButton(tr("%1: %2").arg(best.relaxation.button, best.countText()));
    connect(button, &QAbstractButton::clicked, this, ask(best.relaxation));
    return button;
}
