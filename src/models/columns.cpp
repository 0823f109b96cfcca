// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "states.h"

#include <core/phone.h>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

template <class Row>
Column<Row> checkColumn(int width)
{
    return {{"check", QT_TRANSLATE_NOOP("Columns", "Selected"), CellKind::Check, width},
        [](const Row &) { return QVariant(); }};
}

QVariant orNothing(const QString &name)
{
    return name.isEmpty() ? QCoreApplication::translate("Columns", "none", "no connection, no profile") : name;
}

// The digits that follow the calling code: an area code is what they begin with.
QString nationalDigits(const OwnedNumber &number)
{
    static QHash<QString, qsizetype> skipped; // by country; looking one up takes longer than reading the number
    auto skip = skipped.find(number.countryCode);
    if (skip == skipped.end())
        skip = skipped.insert(number.countryCode, 1 + QString::number(phone::callingCode(number.countryCode)).size());
    return number.phoneNumber.mid(*skip);
}

QList<SearchField> inventoryFields(const InventoryNumber &row)
{
    const OwnedNumber &n = row.number;
    QList<SearchField> fields{{"area", nationalDigits(n)}, {"billing", row.billingGroup},
        {"connection", n.connectionName}, {"country", n.countryCode}, {"messaging", n.messagingProfileName},
        {"ref", n.customerReference}, {"status", stateOf(n.status).word}, {"status", n.status.text()},
        {"type", displayName(n.type)}, {"type", n.type.text()}};
    for (const QString &tag : n.tags)
        fields.append({"tag", tag});
    return fields;
}

} // namespace

ColumnSet<AvailableNumber> foundNumberColumns(const std::function<Ours(const QString &)> &ours)
{
    using N = AvailableNumber;
    const auto isHeld = [ours](const N &n) {
        const Ours is = ours ? ours(n.phoneNumber) : Ours::No;
        return is == Ours::Held || is == Ours::HeldInBasket;
    };
    const auto held = [isHeld](
                          const N &n) { return isHeld(n) ? QVariant::fromValue(stateOf(Hold::Held)) : QVariant(); };
    const auto heldKind = [isHeld](const N &n) { // empty where it is nothing
        return isHeld(n) ? CellKind::State : CellKind::Text;
    };
    const auto inBasket = [ours](const N &n) {
        const Ours is = ours ? ours(n.phoneNumber) : Ours::No;
        return is == Ours::InBasket || is == Ours::HeldInBasket;
    };
    const auto basketMark = [inBasket](const N &n) { // beside the place, which every window has room for
        return inBasket(n) ? QCoreApplication::translate("State", "in the basket") : QString();
    };
    return {{
                checkColumn<N>(40),
                {{"number", QT_TRANSLATE_NOOP("Columns", "Number"), CellKind::Phone, 140},
                    [](const N &n) { return n.phoneNumber; }},
                {{"place", QT_TRANSLATE_NOOP("Columns", "Place"), CellKind::Text, 100, Room::Stretch},
                    [](const N &n) { return n.place(); }, {}, {}, {}, basketMark},
                {{"rateCenter", QT_TRANSLATE_NOOP("Columns", "Rate centre"), CellKind::Quiet, 150, Room::WideOnly},
                    [](const N &n) { return n.region(RegionType::RateCenter); }},
                {{"type", QT_TRANSLATE_NOOP("Columns", "Type"), CellKind::Quiet, 84, Room::WideOnly},
                    [](const N &n) { return displayName(n.type); }},
                {{"features", QT_TRANSLATE_NOOP("Columns", "Features"), CellKind::Features, 106},
                    [](const N &n) { return n.featureNames(); }},
                {{"now", QT_TRANSLATE_NOOP("Columns", "Now"), CellKind::Money, 78},
                    [](const N &n) { return cell::price(n.cost.upfront); }},
                {{"monthly", QT_TRANSLATE_NOOP("Columns", "Monthly"), CellKind::Money, 86},
                    [](const N &n) { return cell::price(n.cost.monthly); }},
                {{"held", QT_TRANSLATE_NOOP("Columns", "Held"), CellKind::State, 104, Room::WideOnly}, held, heldKind},
                {{"reservable", QT_TRANSLATE_NOOP("Columns", "Reservable"), CellKind::YesNo, 92, Room::WideOnly},
                    [](const N &n) { return n.reservable; }},
                {{"bestEffort", QT_TRANSLATE_NOOP("Columns", "Best effort"), CellKind::YesNo, 92, Room::WideOnly},
                    [](const N &n) { return n.bestEffort; }},
            },
        inBasket};
}

ColumnSet<HeldNumber> heldNumberColumns()
{
    using H = HeldNumber;
    constexpr qint64 fullBarSecs = 30LL * 60; // what a reservation and each extension of it last
    const auto place = [](const H &h) { return h.found ? h.found->place() : QString(); };
    const auto left = [](const H &h) {
        const QDateTime &until = h.number.expiredAt;
        return h.hold == Hold::Refused ? QVariant()
                                       : QVariant::fromValue(CountdownCell{until.addSecs(-fullBarSecs), until});
    };
    const auto action = [](const H &h) {
        if (h.hold == Hold::Lapsed || h.hold == Hold::Refused)
            return QCoreApplication::translate("Columns", "Search again");
        return h.together == 1 ? QCoreApplication::translate("Columns", "Extend")
                               : QCoreApplication::translate("Columns", "Extend %n", nullptr, h.together);
    };
    const auto monthly = [](const H &h) { return h.found ? cell::price(h.found->cost.monthly) : QVariant(); };
    return {{
                checkColumn<H>(40),
                {{"number", QT_TRANSLATE_NOOP("Columns", "Number"), CellKind::Phone, 144},
                    [](const H &h) { return h.number.phoneNumber; }},
                {{"place", QT_TRANSLATE_NOOP("Columns", "Place"), CellKind::Text, 190, Room::WideOnly}, place},
                {{"status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::State, 124},
                    [](const H &h) { return QVariant::fromValue(stateOf(h.hold)); }},
                {{"left", QT_TRANSLATE_NOOP("Columns", "Time left"), CellKind::Countdown, 140, Room::Stretch}, left},
                {{"extend", QT_TRANSLATE_NOOP("Columns", "Auto-extend until"), CellKind::State, 124},
                    [](const H &h) { return QVariant::fromValue(h.autoExtend); }},
                {{"reservation", QT_TRANSLATE_NOOP("Columns", "Reservation"), CellKind::Id, 150},
                    [](const H &h) { return h.reservationId; }},
                {{"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), CellKind::Quiet, 96},
                    [](const H &h) { return h.reference; }, {}, [](const H &h) { return h.sentReference; }},
                {{"monthly", QT_TRANSLATE_NOOP("Columns", "Monthly"), CellKind::Money, 84}, monthly,
                    [](const H &h) { return h.found ? CellKind::Money : CellKind::Text; }}, // not ours to know: empty
                {{"action", QT_TRANSLATE_NOOP("Columns", "Action"), CellKind::Action, 116}, action},
            },
        [](const H &h) { return h.hold == Hold::Lapsed || h.hold == Hold::Refused; }};
}

ColumnSet<InventoryNumber> inventoryColumns()
{
    using I = InventoryNumber;
    return {{
                checkColumn<I>(40),
                {{"number", QT_TRANSLATE_NOOP("Columns", "Number"), CellKind::Phone, 138},
                    [](const I &i) { return i.number.phoneNumber; }},
                {{"status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::State, 152},
                    [](const I &i) { return QVariant::fromValue(stateOf(i.number.status)); }},
                {{"country", QT_TRANSLATE_NOOP("Columns", "Country"), CellKind::Quiet, 76, Room::OnChoice},
                    [](const I &i) { return i.number.countryCode; }},
                {{"type", QT_TRANSLATE_NOOP("Columns", "Type"), CellKind::Quiet, 84, Room::WideOnly},
                    [](const I &i) { return displayName(i.number.type); }},
                {{"connection", QT_TRANSLATE_NOOP("Columns", "Connection"), CellKind::Text, 140, Room::Stretch},
                    [](const I &i) { return orNothing(i.number.connectionName); }},
                {{"messaging", QT_TRANSLATE_NOOP("Columns", "Messaging profile"), CellKind::Text, 164},
                    [](const I &i) { return orNothing(i.number.messagingProfileName); }},
                {{"tags", QT_TRANSLATE_NOOP("Columns", "Tags"), CellKind::Tags, 132},
                    [](const I &i) { return i.number.tags; }},
                {{"billingGroup", QT_TRANSLATE_NOOP("Columns", "Billing group"), CellKind::Text, 120, Room::WideOnly},
                    [](const I &i) { return i.billingGroup; }},
                {{"callerName", QT_TRANSLATE_NOOP("Columns", "Caller name"), CellKind::YesNo, 92, Room::WideOnly},
                    [](const I &i) { return i.number.cnamListingEnabled; }},
                {{"emergency", QT_TRANSLATE_NOOP("Columns", "Emergency"), CellKind::YesNo, 92, Room::WideOnly},
                    [](const I &i) { return i.number.emergencyEnabled; }},
                {{"forwarding", QT_TRANSLATE_NOOP("Columns", "Forwarding"), CellKind::YesNo, 92, Room::OnChoice},
                    [](const I &i) { return i.number.callForwardingEnabled; }},
                {{"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), CellKind::Quiet, 138, Room::Fixed, 150},
                    [](const I &i) { return i.reference; }, {}, [](const I &i) { return i.number.customerReference; }},
                {{"purchased", QT_TRANSLATE_NOOP("Columns", "Purchased"), CellKind::Date, 96, Room::WideOnly},
                    [](const I &i) { return i.number.purchasedAt; }},
                {{"monthly", QT_TRANSLATE_NOOP("Columns", "Monthly"), CellKind::Money, 84},
                    [](const I &i) { return cell::price(i.monthly); },
                    [](const I &i) { return i.monthly ? CellKind::Money : CellKind::Text; }}, // not ours to know: empty
            },
        [](const I &i) {
            return i.number.status == NumberStatus::Deleted || i.number.status == NumberStatus::PortedOut;
        },
        {}, inventoryFields};
}

QStringList inventoryFieldNames()
{
    return {u"area"_s, u"billing"_s, u"connection"_s, u"country"_s, u"messaging"_s, u"ref"_s, u"status"_s, u"tag"_s,
        u"type"_s};
}

ColumnSet<PurchaseLine> purchaseLineColumns()
{
    using P = PurchaseLine;
    const auto asked = [](const P &p) {
        if (!p.asked)
            return QVariant::fromValue(
                StateCell{Tone::Neutral, QCoreApplication::translate("State", "not known"), false});
        if (*p.asked == 0)
            return QVariant::fromValue(
                StateCell{Tone::Neutral, QCoreApplication::translate("State", "nothing"), false});
        return QVariant::fromValue(
            StateCell{Tone::Waiting, QCoreApplication::translate("State", "%n answer(s)", nullptr, *p.asked)});
    };
    return {{
        {{"number", QT_TRANSLATE_NOOP("Columns", "Number"), CellKind::Phone, 148},
            [](const P &p) { return p.phoneNumber; }},
        {{"place", QT_TRANSLATE_NOOP("Columns", "Place"), CellKind::Text, 100, Room::Stretch},
            [](const P &p) { return p.place; }},
        {{"asked", QT_TRANSLATE_NOOP("Columns", "Asked for"), CellKind::State, 104}, asked},
        {{"now", QT_TRANSLATE_NOOP("Columns", "Now"), CellKind::Money, 84},
            [](const P &p) { return cell::price(p.cost.upfront); }},
        {{"monthly", QT_TRANSLATE_NOOP("Columns", "Monthly"), CellKind::Money, 84},
            [](const P &p) { return cell::price(p.cost.monthly); }},
    }};
}

ColumnSet<PurchaseLine> knownNumberColumns()
{
    ColumnSet<PurchaseLine> set = purchaseLineColumns();
    set.columns.removeIf([](const auto &column) { return QLatin1StringView(column.info.key) == "asked"_L1; });
    for (Column<PurchaseLine> &column : set.columns) {
        if (column.info.kind == CellKind::Money)
            column.kindOf = [price = column.value](const PurchaseLine &line) {
                return price(line).isValid() ? CellKind::Money : CellKind::Text;
            };
    }
    return set;
}

ColumnSet<InboxLine> inboxColumns()
{
    using L = InboxLine;
    const auto left = [](const L &l) {
        return l.left.until.isValid() ? QVariant::fromValue(l.left) : QVariant::fromValue(l.instead);
    };
    return {{
                {{"what", QT_TRANSLATE_NOOP("Columns", "What"), CellKind::TwoLines, 100, Room::Stretch},
                    [](const L &l) { return QVariant::fromValue(l.what); }},
                {{"where", QT_TRANSLATE_NOOP("Columns", "Where"), CellKind::TwoLines, 244, Room::Fixed, 280},
                    [](const L &l) { return QVariant::fromValue(l.where); }},
                {{"person", QT_TRANSLATE_NOOP("Columns", "For"), CellKind::Quiet, 100, Room::WideOnly},
                    [](const L &l) { return l.person; }},
                {{"left", QT_TRANSLATE_NOOP("Columns", "Time left"), CellKind::TimeLeft, 124, Room::Fixed, 140}, left},
                {{"action", QT_TRANSLATE_NOOP("Columns", "Next"), CellKind::Action, 164},
                    [](const L &l) { return l.action; }},
            },
        {}, {}, {}, [](const L &l) { return l.heading; }};
}

ColumnSet<RecordLine> recordColumns()
{
    using R = RecordLine;
    return {
        {
            {{"time", QT_TRANSLATE_NOOP("Columns", "Time"), CellKind::Quiet, 92}, [](const R &r) { return r.time; }},
            {{"what", QT_TRANSLATE_NOOP("Columns", "What"), CellKind::Text, 100, Room::Stretch},
                [](const R &r) { return r.what; }},
            {{"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), CellKind::Quiet, 120, Room::WideOnly},
                [](const R &r) { return r.reference; }},
            {{"person", QT_TRANSLATE_NOOP("Columns", "By"), CellKind::Quiet, 104, Room::WideOnly},
                [](const R &r) { return r.person; }},
            {{"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), CellKind::State, 116},
                [](const R &r) { return r.heading.isEmpty() ? QVariant::fromValue(r.outcome) : QVariant(); }},
            {{"request", QT_TRANSLATE_NOOP("Columns", "Request"), CellKind::Id, 150, Room::WideOnly},
                [](const R &r) { return r.request; }},
            {{"money", QT_TRANSLATE_NOOP("Columns", "Money"), CellKind::Money, 96},
                [](const R &r) { return r.money ? cell::price(r.money) : QVariant(r.moneyText); },
                [](const R &r) { return r.money ? CellKind::Money : CellKind::Quiet; }},
        },
        {}, {}, {}, [](const R &r) { return r.heading; }};
}
