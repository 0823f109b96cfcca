// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownednumbers.h"

#include <sandbox/listing.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 firstId = 1'293'384'261'075'730'000;
constexpr std::size_t keptLists = 4;

std::optional<qint64> orNull(qint64 reference)
{
    return reference == 0 ? std::nullopt : std::optional(reference);
}

} // namespace

OwnedNumbers::OwnedNumbers(Database &database, const World &world)
    : m_database(database)
    , m_world(world)
{ }

void OwnedNumbers::add(const QList<OwnedNumber> &numbers)
{
    auto insert = m_database.query("INSERT INTO owned_numbers (number, country, type, status, ported, connection,"
                                   " messaging_profile, billing_group, customer_reference, tags, settings,"
                                   " purchased_at, activated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const OwnedNumber &number : numbers) {
        const Area &area = *m_world.rangeOf(number.number)->area;
        int at = 0;
        const auto bind = [&](const auto &...values) { (insert.bind(++at, values), ...); };
        bind(number.number, area.country, area.type, number.status, qint64(number.ported), orNull(number.connection),
            orNull(number.messagingProfile), orNull(number.billingGroup), number.customerReference,
            number.tags.join(u'\n'), number.settings, number.purchasedAt, orNull(number.activatedAt));
        insert.next();
        insert.reset();
    }
    forget();
}

void OwnedNumbers::forget()
{
    m_lists.clear();
    m_total.reset();
}

// Without filters and without holes the position tells the row, however deep the page.
std::optional<OwnedNumbers::Page> OwnedNumbers::newestFirst(const PageRequest &wanted)
{
    const qint64 newest = m_database.number("SELECT MAX(position) FROM owned_numbers");
    const qint64 oldest = m_database.number("SELECT MIN(position) FROM owned_numbers");
    if (!m_total)
        m_total = m_database.number("SELECT COUNT(*) FROM owned_numbers");
    if (*m_total > 0 && newest - oldest + 1 != *m_total)
        return {};
    Page page{.total = *m_total};
    for (qint64 i = wanted.offset(); i < qMin(wanted.offset() + wanted.size, *m_total); ++i)
        page.positions.append(newest - i);
    return page;
}

const OwnedNumbers::List &OwnedNumbers::list(const QByteArray &sql, const QList<Value> &values)
{
    const auto known = std::find_if(
        m_lists.begin(), m_lists.end(), [&](const List &list) { return list.sql == sql && list.values == values; });
    if (known != m_lists.end()) {
        m_lists.splice(m_lists.begin(), m_lists, known);
        return m_lists.front();
    }
    List list{sql, values, {}};
    auto rows = m_database.query(sql, values);
    while (rows.next())
        list.positions.push_back(rows.number(0));
    m_lists.push_front(std::move(list));
    if (m_lists.size() > keptLists)
        m_lists.pop_back();
    return m_lists.front();
}

OwnedNumbers::Page OwnedNumbers::page(
    const QByteArray &from, const Conditions &conditions, const QByteArray &order, const PageRequest &wanted)
{
    if (conditions.where().isEmpty() && order.isEmpty()) {
        if (const auto page = newestFirst(wanted))
            return *page;
    }
    const QByteArray sorted = (order.isEmpty() ? QByteArray() : order + ", ") + "o.position DESC";
    const List &all =
        list("SELECT o.position FROM " + from + conditions.where() + " ORDER BY " + sorted, conditions.values());
    Page page{.total = qint64(all.positions.size())};
    for (qint64 i = wanted.offset(); i < qMin(wanted.offset() + wanted.size, page.total); ++i)
        page.positions.append(all.positions[std::size_t(i)]);
    return page;
}

QString ownedId(qint64 position)
{
    return QString::number(firstId + position);
}

qint64 ownedPosition(const QString &id)
{
    bool ok = false;
    const qint64 value = id.toLongLong(&ok);
    return ok && value > firstId ? value - firstId : 0;
}

} // namespace sandbox
