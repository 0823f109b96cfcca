// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventoryreader.h"

#include <api/account.h>
#include <api/fetchall.h>
#include <api/inventory.h>
#include <ui/referencetext.h>

#include <algorithm>

InventoryReader::InventoryReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_api(workspace.client(), Priority::Background)
{
    connect(&m_workspace, &Workspace::boughtChanged, this, &InventoryReader::adoptPrices);
}

void InventoryReader::start()
{
    m_api.cancel();
    m_started = true;
    read();
}

void InventoryReader::stop()
{
    m_api.cancel();
    m_reading = false;
    emit m_workspace.progressed({}, 0, 0);
    emit changed();
}

QCoro::Task<> InventoryReader::read()
{
    m_reading = true;
    m_came = 0;
    emit changed();
    const PlainPage everything;
    const auto groups = co_await fetchAll(m_api, api::account::billingGroups, everything);
    if (groups) {
        for (const BillingGroup &group : groups->rows)
            m_billingGroups.insert(group.id, group.name);
    }
    const OwnedNumberFilter all;
    const std::function<void(const Page<OwnedNumber> &)> onPage = [this](const Page<OwnedNumber> &page) { take(page); };
    const auto listing = co_await fetchAll(m_api, api::inventory::list, all, onPage);
    m_reading = false;
    emit m_workspace.progressed({}, 0, 0);
    if (listing && listing->isAll())
        removeOthers(listing->rows);
    if (listing)
        m_readAt = Clock::instance().now();
    emit changed();
    if (!listing)
        emit failed(listing.error());
}

// The pages have brought the rest already.
void InventoryReader::removeOthers(const QList<OwnedNumber> &listed)
{
    QSet<QString> known;
    for (const OwnedNumber &number : listed)
        known += number.id;
    QStringList gone;
    for (const InventoryNumber &row : m_workspace.owned().rows()) {
        if (!known.contains(row.number.id))
            gone += row.number.id;
    }
    if (!gone.isEmpty())
        m_workspace.owned().removeKeys(gone);
}

void InventoryReader::take(const Page<OwnedNumber> &page)
{
    Table<InventoryNumber> &owned = m_workspace.owned();
    owned.upsert(joined(page.data));
    // What the filter looks through is made now, a page at a time, and not for all rows at the first letter.
    for (const OwnedNumber &number : page.data)
        owned.index(owned.rowOf(number.id), 0).data(cell::SearchRole);
    m_came += page.data.size();
    const qint64 total = page.meta.totalResults;
    if (total > page.data.size()) // what comes in one page needs no bar
        emit m_workspace.progressed(tr("Numbers"), std::min(m_came, total), total);
    emit changed();
}

QList<InventoryNumber> InventoryReader::joined(const QList<OwnedNumber> &rows) const
{
    const auto &bought = m_workspace.bought();
    QList<InventoryNumber> numbers;
    numbers.reserve(rows.size());
    for (const OwnedNumber &row : rows) {
        const auto known = bought.constFind(row.phoneNumber);
        numbers.append({row, m_billingGroups.value(row.billingGroupId), referenceText(row.customerReference),
            known == bought.cend() ? std::nullopt : known->cost.monthly});
    }
    return numbers;
}

void InventoryReader::adoptPrices()
{
    const auto &bought = m_workspace.bought();
    m_workspace.owned().update([&bought](InventoryNumber &row) {
        const auto known = bought.constFind(row.number.phoneNumber);
        if (known == bought.cend() || row.monthly == known->cost.monthly)
            return false;
        row.monthly = known->cost.monthly;
        return true;
    });
    emit changed();
}
