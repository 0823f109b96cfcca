// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furnish.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/ids.h>
#include <sandbox/meta.h>
#include <sandbox/orderload.h>
#include <sandbox/ownednumbers.h>
#include <sandbox/resource.h>
#include <sandbox/rules.h>
#include <sandbox/sampleanswers.h>
#include <sandbox/settings.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 usuallyOwned = 60;
constexpr qint64 batchSize = 10'000;
constexpr qint64 oldest = 700 * rules::day; // before now
constexpr qint64 newest = 120 * rules::day;

void addPickers(Context &context, qint64 at)
{
    const QJsonObject account = QJsonDocument::fromJson(resource(u"account.json"_s)).object();
    const auto each = [&](const QString &list, const auto &insert) {
        for (const QJsonValue entry : account.value(list).toArray()) {
            insert(entry);
            at += rules::day;
        }
    };
    const QString voiceProfile = context.ids.decimal();
    each(u"connections"_s, [&](const QJsonValue &entry) {
        context.database.run("INSERT INTO connections (id, name, active, anchorsite, voice_profile_id, webhook_url,"
                             " payment_method, tags, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            context.ids.decimal(), entry[u"name"].toString(), qint64(entry[u"active"].toBool()),
            entry[u"anchorsite"].toString(), voiceProfile, u"https://hooks.example.com/voice"_s,
            entry[u"payment"].toString(), entry[u"tags"].toString(), at, at);
    });
    each(u"messaging_profiles"_s, [&](const QJsonValue &entry) {
        context.database.run("INSERT INTO messaging_profiles (id, name, enabled, webhook_url, destinations, created_at,"
                             " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            context.ids.uuid(), entry[u"name"].toString(), qint64(entry[u"enabled"].toBool()),
            u"https://hooks.example.com/messages"_s, entry[u"destinations"].toString(), at, at);
    });
    each(u"billing_groups"_s, [&](const QJsonValue &entry) {
        context.database.run("INSERT INTO billing_groups (id, name, created_at, updated_at) VALUES (?, ?, ?, ?)",
            context.ids.uuid(), entry[u"name"].toString(), at, at);
    });
}

// Numbers sold long ago: lines of a range that are not in stock, in steps, so that no two are the same.
class Sold
{
public:
    explicit Sold(const World &world)
        : m_world(world)
    {
        for (const NumberRange &range : world.ranges()) {
            const bool isNorthAmerican = range.area->country == "US"_L1 || range.area->country == "CA"_L1;
            (isNorthAmerican ? m_near : m_far).push_back({&range, int(range.salt % 7)});
        }
        for (auto *cursors : {&m_near, &m_far})
            std::sort(cursors->begin(), cursors->end(),
                [](const Cursor &a, const Cursor &b) { return a.range->salt < b.range->salt; });
    }

    qint64 next()
    {
        const quint64 turn = m_turn++;
        auto &cursors = turn % 4 == 3 ? m_far : m_near;
        for (;; ++m_skipped) {
            Cursor &cursor = cursors[(turn / 4 * 3 + turn % 4 + m_skipped) % cursors.size()];
            const LineSet &shelf = m_world.shelf(*cursor.range);
            while (cursor.line < LineSet::size && shelf.test(cursor.line))
                ++cursor.line;
            if (cursor.line < LineSet::size) {
                const qint64 number = cursor.range->first + cursor.line;
                cursor.line += 1 + int(mixed(cursor.range->salt, turn) % 9);
                return number;
            }
        }
    }

private:
    struct Cursor
    {
        const NumberRange *range = nullptr;
        int line = 0;
    };

    const World &m_world;
    std::vector<Cursor> m_near; // three of four numbers
    std::vector<Cursor> m_far;
    quint64 m_turn = 0;
    quint64 m_skipped = 0; // by ranges that are used up
};

// What a number has become in the account's hands; chance: what makes it differ from the next one.
OwnedNumber inUse(qint64 number, quint64 chance, qint64 purchasedAt)
{
    static const QList<QStringList> tags{{}, {}, {u"support"_s}, {u"sales"_s, u"il"_s}, {u"campaign"_s}, {u"fax"_s}};
    static const QStringList references{{}, {}, u"support-pool"_s, u"sales-2025"_s, u"branch offices"_s};
    static const QStringList rareStates{u"port-out-pending"_s, u"emergency-only"_s, u"purchase-failed"_s};
    const auto draw = [&](qsizetype of) { return qsizetype((chance >>= 4) % quint64(of)); };
    OwnedNumber owned{.number = number, .purchasedAt = purchasedAt, .activatedAt = purchasedAt + 4'000};
    owned.connection = draw(7);
    owned.messagingProfile = draw(5);
    owned.billingGroup = draw(5);
    owned.tags = tags.at(draw(tags.size()));
    owned.customerReference = references.at(draw(references.size()));
    owned.settings = CallForwarding | (draw(4) == 0 ? CnamListing | CallerIdName : 0)
        | (draw(5) == 0 ? CallRecording : 0) | (draw(6) == 0 ? HdVoice : 0) | (draw(9) == 0 ? DeletionLock : 0)
        | (draw(11) == 0 ? T38Gateway : 0) | (draw(8) == 0 ? EmergencyEnabled : 0);
    owned.ported = draw(8) == 0;
    if (draw(16) == 0)
        owned.status = rareStates.at(draw(rareStates.size()));
    return owned;
}

void addSold(Context &context, qint64 count)
{
    const qint64 now = context.clock.now();
    Sold sold(context.world);
    QList<OwnedNumber> batch;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 age = oldest - (oldest - newest) / count * i;
        batch.append(inUse(sold.next(), mixed(context.world.seed(), quint64(i)), now - age));
        if (batch.size() == batchSize || i + 1 == count) {
            context.owned.add(batch);
            batch.clear();
        }
    }
}

} // namespace

void furnish(Context &context)
{
    context.owned.forget();
    if (meta(context.database, u"account_user_id"_s))
        return;
    setMeta(context.database, u"account_user_id"_s, context.ids.uuid());
    setMeta(context.database, u"account_organization_id"_s, context.ids.uuid());
    setMeta(context.database, u"account_emergency_address_id"_s,
        sampleAddress(context, u"US"_s, u"Chicago"_s, context.clock.now() - oldest));
    addPickers(context, context.clock.now() - oldest);
    const qint64 owned = qint64(context.settings.owned.value_or(usuallyOwned));
    const qint64 orders = context.settings.orders.value_or(0);
    const bool hasHistory = owned >= relivedNumbers() && orders == 0;
    addSold(context, hasHistory ? owned - relivedNumbers() : owned);
    if (hasHistory)
        relive(context);
    placeManyOrders(context, orders);
}

} // namespace sandbox
