// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <flows/person.h>
#include <models/ordercolumns.h>
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
    , m_held(heldNumberColumns(), [](const HeldNumber &held) { return held.number.phoneNumber; }) // one row each
    , m_owned(inventoryColumns(), [](const InventoryNumber &owned) { return owned.number.id; })
    , m_orders(
          orderColumns(), &OrderLine::key, [](const OrderLine &line) { return line.level != OrderLine::Level::Number; })
    , m_deadlines(m_client, m_stores.state, m_account.id)
    , m_deliveries(m_client)
{
    const auto now = [this] { return serverNow(); };
    m_held.setServerNow(now);
    m_owned.setServerNow(now);
    m_orders.setServerNow(now);
    m_engine->setRules(storedlimits::load(m_stores.settings, m_account.id));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Workspace::tellPurchases);
    connect(m_engine.get(), &PurchaseEngine::changed, this, &Workspace::learn);
    connect(m_engine.get(), &PurchaseEngine::restored, &m_soon, qOverload<>(&QTimer::start));
    load();
    start();
    openDrafts();
}

Workspace::~Workspace()
{
    if (!m_placed.isEmpty())
        costs::remember(m_stores.state, m_account.id, m_placed);
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
        key = co_await m_stores.draftKey(m_scope, DraftKey::IfThere);
    const auto keyWanted = [this] { sealDrafts(); };
    m_drafts = std::make_unique<Drafts>(m_stores.state, m_account.id, key, keyWanted);
    emit draftsOpened();
}

QCoro::Task<> Workspace::sealDrafts()
{
    if (!m_stores.draftKey)
        co_return;
    const Secret key = co_await m_stores.draftKey(m_scope, DraftKey::Needed);
    m_drafts->seal(key);
    if (m_drafts->areKept())
        emit draftsSealed();
}

QCoro::Task<> Workspace::start()
{
    const auto started = co_await later(m_scope, m_engine->start());
    if (!started)
        emit notSaved(started.error());
}

// Thousands may come at once, and everybody who listens looks at all of them.
void Workspace::learn(const Intent &intent)
{
    const auto bought = boughtBy(intent);
    for (const auto &[number, how] : bought.asKeyValueRange()) {
        if (m_bought.value(number).orderId != how.orderId || !m_bought.contains(number))
            m_placed.insert(number, how);
    }
    if (!m_soon.isActive())
        m_soon.start();
}

void Workspace::tellPurchases()
{
    if (!m_placed.isEmpty())
        adoptPlaced();
    emit purchasesChanged();
}

// What was placed is paid for: its prices are remembered, and it is in the basket no longer. What its order lacks
// stays.
void Workspace::adoptPlaced()
{
    const auto placed = std::exchange(m_placed, {});
    QSet<QString> orders;
    for (const BoughtNumber &how : placed)
        orders.insert(how.orderId);
    rememberBought(placed);
    changeBasket([&placed](Basket &basket) {
        for (const QString &number : placed.keys())
            basket.remove(number);
    });
    emit orderPlaced(orders.size() == 1 ? *orders.cbegin() : QString());
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

QCoro::Task<> Workspace::settle(qint64 id, IntentState to)
{
    const auto settling = m_engine->settle(id, to);
    const auto settled = co_await later(m_scope, settling);
    if (!settled)
        emit notSaved(settled.error());
}

QCoro::Task<> Workspace::tell(QFuture<Result<Done>> saving)
{
    const auto saved = co_await later(m_scope, saving);
    if (saved)
        emit this->saved();
    else
        emit notSaved(saved.error());
}
