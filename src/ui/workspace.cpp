// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <flows/person.h>
#include <store/basketstore.h>
#include <ui/limits/storedlimits.h>

#include <algorithm>

using namespace Qt::StringLiterals;

Workspace::Workspace(StoredAccount account, ClientSettings client, Secret key, Stores stores, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_stores(stores)
    , m_client(std::move(client), std::move(key))
    , m_engine(makePurchaseEngine(m_account, stores.installId, m_client, stores.journal))
    , m_record(
          stores.journal, m_account.id, personHere(), [this] { return serverNow(); },
          [this](const Error &error) { emit notSaved(error); })
    , m_found(stores.state, m_account.id)
    , m_held(heldNumberColumns(), [](const HeldNumber &held) { return held.number.id; })
    , m_owned(inventoryColumns(), [](const InventoryNumber &owned) { return owned.number.id; })
    , m_orders(
          orderColumns(), &OrderLine::key, [](const OrderLine &line) { return line.level != OrderLine::Level::Number; })
{
    const auto now = [this] { return serverNow(); };
    m_held.setServerNow(now);
    m_owned.setServerNow(now);
    m_orders.setServerNow(now);
    m_engine->setRules(storedlimits::load(m_stores.settings, m_account.id));
    connect(m_engine.get(), &PurchaseEngine::changed, this, &Workspace::learn);
    load();
    start();
    openDrafts();
}

void Workspace::setLimits(const SpendRules &rules)
{
    m_engine->setRules(rules);
    storedlimits::save(m_stores.settings, m_account.id, rules);
}

ProviderName Workspace::provider() const
{
    if (isSandbox())
        return {tr("The sandbox"), tr("the sandbox", "after: connection to, answer of, message from")};
    return m_account.kind == AccountKind::Telnyx ? u"Telnyx"_s : m_client.baseUrl().host();
}

QStringList Workspace::accountWords() const
{
    QStringList words{providerName(), m_account.name};
    words.removeDuplicates();
    return words;
}

QCoro::Task<> Workspace::load()
{
    const auto lines = co_await later(m_scope, basketstore::load(m_stores.state, m_account.id));
    if (lines) {
        Basket basket(*lines);
        for (const BasketLine &line : m_basket.lines())
            basket.add(line); // what was added while the disk was read
        m_basket = basket;
        m_basketRead = true;
        emit basketChanged();
    } else {
        emit notSaved(lines.error());
    }
    const auto bought = co_await later(m_scope, costs::load(m_stores.state, m_account.id));
    if (bought) {
        m_bought.insert(*bought);
        emit boughtChanged();
    }
}

QCoro::Task<> Workspace::openDrafts()
{
    Secret key;
    if (m_stores.draftKey)
        key = co_await m_stores.draftKey(m_scope);
    m_drafts = std::make_unique<Drafts>(m_stores.state, m_account.id, key);
    emit draftsOpened();
}

QCoro::Task<> Workspace::start()
{
    const auto started = co_await later(m_scope, m_engine->start());
    if (!started)
        emit notSaved(started.error());
}

// What was placed is paid for: its prices are remembered, and it is in the basket no longer. What its order lacks
// stays.
void Workspace::learn(const Intent &intent)
{
    const auto bought = boughtBy(intent);
    const auto isKnown = [this, &intent](
                             const QString &number) { return m_bought.value(number).orderId == intent.orderId(); };
    const QStringList numbers = bought.keys();
    if (std::ranges::all_of(numbers, isKnown))
        return;
    rememberBought(bought);
    changeBasket([&numbers](Basket &basket) {
        for (const QString &number : numbers)
            basket.remove(number);
    });
    emit orderPlaced(intent.orderId());
}

void Workspace::saveBasket()
{
    if (m_basketRead) // never over one that could not be read
        tell(basketstore::save(m_stores.state, m_account.id, m_basket.lines()));
    emit basketChanged();
}

void Workspace::rememberBought(const QHash<QString, BoughtNumber> &bought)
{
    m_bought.insert(bought);
    tell(costs::remember(m_stores.state, m_account.id, bought));
    emit boughtChanged();
}

QCoro::Task<> Workspace::tell(QFuture<Result<Done>> saving)
{
    const auto saved = co_await later(m_scope, saving);
    if (saved)
        emit this->saved();
    else
        emit notSaved(saved.error());
}
