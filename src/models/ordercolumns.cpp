// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordercolumns.h"

#include "states.h"

using namespace Qt::StringLiterals;

static QList<SearchField> orderFields(const OrderLine &line)
{
    const QString due = line.deadline.isValid() ? line.deadline.toLocalTime().date().toString(Qt::ISODate) : QString();
    QList<SearchField> fields{{"due", due}, {"needs", line.needsYou ? u"me"_s : QString()}, {"ref", line.sentReference},
        {"status", line.state().word}, {"status", line.status.text()}, {"country", line.countryCode}};
    if (!line.type.isAbsent())
        fields += {{"type", displayName(line.type)}, {"type", line.type.text()}};
    for (const OrderLine::Place &place : line.places)
        fields += {{"country", place.countryCode}, {"type", displayName(place.type)}, {"type", place.type.text()}};
    return fields;
}

static QString lineName(const OrderLine &line)
{
    switch (line.level) {
    case OrderLine::Level::Order:
        return line.id;
    case OrderLine::Level::SubOrder:
        return line.countryCode + u' ' + displayName(line.type);
    case OrderLine::Level::Number:
        return line.phoneNumber;
    }
    return {};
}

static CellKind lineNameKind(const OrderLine &line)
{
    switch (line.level) {
    case OrderLine::Level::Order:
        return CellKind::Id;
    case OrderLine::Level::SubOrder:
        return CellKind::Text;
    case OrderLine::Level::Number:
        return CellKind::Phone;
    }
    return CellKind::Text;
}

ColumnSet<OrderLine> orderColumns()
{
    using L = OrderLine;
    const auto count = [](const L &l) { return l.level == L::Level::Number ? QVariant() : QVariant(l.count); };
    const auto left = [](const L &l) {
        return l.level == L::Level::Number || !l.deadline.isValid()
            ? QVariant()
            : QVariant::fromValue(CountdownCell{l.createdAt, l.deadline, l.needsYou});
    };
    const auto answers = [](const L &l) { return l.answers.total > 0 ? QVariant::fromValue(l.answers) : QVariant(); };
    const auto comments = [](const L &l) {
        return l.comments.total > 0 ? QVariant::fromValue(l.comments) : QVariant();
    };
    const auto sent = [](const L &l) { return l.level == L::Level::Order ? l.sentReference : QString(); };
    return {{
                {{"order", QT_TRANSLATE_NOOP("Columns", "Order"), CellKind::Id, 122, Room::Stretch}, lineName,
                    lineNameKind},
                {{"reference", QT_TRANSLATE_NOOP("Columns", "Reference"), CellKind::Quiet, 160, Room::WideOnly},
                    [](const L &l) { return l.level == L::Level::Order ? l.reference : QString(); }, {}, sent},
                {{"status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::State, 118},
                    [](const L &l) { return QVariant::fromValue(l.state()); }},
                {{"count", QT_TRANSLATE_NOOP("Columns", "Count"), CellKind::Count, 52}, count},
                {{"left", QT_TRANSLATE_NOOP("Columns", "Time left"), CellKind::Deadline, 96}, left},
                {{"answers", QT_TRANSLATE_NOOP("Columns", "Answers"), CellKind::Fraction, 92}, answers},
                {{"comments", QT_TRANSLATE_NOOP("Columns", "Comments"), CellKind::Comments, 92}, comments},
            },
        [](const L &l) { return l.status == OrderStatus::Cancelled || l.status == OrderStatus::Deleted; },
        [](const L &l) { return l.level == L::Level::Order; }, orderFields};
}

QStringList orderFieldNames()
{
    return {u"country"_s, u"due"_s, u"needs"_s, u"ref"_s, u"status"_s, u"type"_s};
}

ColumnSet<OrderLine> orderNumberColumns()
{
    using L = OrderLine;
    const auto left = [](const L &l) {
        return l.deadline.isValid() ? QVariant::fromValue(CountdownCell{l.createdAt, l.deadline, l.needsYou})
                                    : QVariant();
    };
    return {{
                {{"number", QT_TRANSLATE_NOOP("Columns", "Number"), CellKind::Phone, 150, Room::Stretch},
                    [](const L &l) { return l.phoneNumber; }},
                {{"status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::State, 118},
                    [](const L &l) { return QVariant::fromValue(l.state()); }},
                {{"left", QT_TRANSLATE_NOOP("Columns", "Time left"), CellKind::Deadline, 96}, left},
                {{"answers", QT_TRANSLATE_NOOP("Columns", "Answers"), CellKind::Fraction, 92},
                    [](const L &l) { return l.answers.total > 0 ? QVariant::fromValue(l.answers) : QVariant(); }},
            },
        [](const L &l) { return l.status == OrderStatus::Cancelled || l.status == OrderStatus::Deleted; }};
}
