// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/database.h>
#include <sandbox/http.h>
#include <sandbox/world.h>

#include <list>

namespace sandbox {

class Conditions;

// One number of the inventory, as it is written. References are positions in their tables, 0 for none.
struct OwnedNumber
{
    qint64 number = 0;
    QString status{QStringLiteral("active")};
    bool ported = false;
    qint64 connection = 0;
    qint64 messagingProfile = 0;
    qint64 billingGroup = 0;
    QString customerReference{};
    QStringList tags{};
    int settings = 0; // OwnedSetting, or-ed
    qint64 purchasedAt = 0;
    qint64 activatedAt = 0; // 0: not yet
};

// What may be switched on for a number; the column "settings" of owned_numbers.
enum OwnedSetting {
    EmergencyEnabled = 1,
    CnamListing = 2,
    CallerIdName = 4,
    CallRecording = 8,
    T38Gateway = 16,
    HdVoice = 32,
    DeletionLock = 64,
    CallForwarding = 128,
};

// The inventory: up to millions of numbers, of which any page is found at once. It keeps, in memory, which numbers the
// last few lists consist of.
class OwnedNumbers
{
public:
    OwnedNumbers(Database &database, const World &world);

    void add(const QList<OwnedNumber> &numbers);
    void forget(); // the table was changed behind its back

    // The rows of one page, by their positions in the table, and how many there are in all.
    struct Page
    {
        QList<qint64> positions{};
        qint64 total = 0;
    };
    Page page(const QByteArray &from, const Conditions &conditions, const QByteArray &order, const PageRequest &wanted);

private:
    struct List
    {
        QByteArray sql{};
        QList<Value> values{};
        std::vector<qint64> positions{};
    };
    const List &list(const QByteArray &sql, const QList<Value> &values);
    std::optional<Page> newestFirst(const PageRequest &wanted);

    Database &m_database;
    const World &m_world;
    std::list<List> m_lists; // last used first
    std::optional<qint64> m_total{};
};

// Ids are positions, moved to where the provider's ids are.
QString ownedId(qint64 position);
qint64 ownedPosition(const QString &id); // 0 when it is none

} // namespace sandbox
