// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <models/table.h>
#include <ui/look/looktable.h>

#include <QIdentityProxyModel>

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString number{};
    int left = 0; // seconds
    QStringList features{};
    Money monthly{};
    QString place{};

    bool operator==(const Line &) const = default;
};

// One cell with an edit that is not sent yet.
class Staged : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.row() == 0 && index.column() == 4 && role == cell::BeforeRole)
            return u"Dispatch"_s;
        return QIdentityProxyModel::data(index, role);
    }
};

ColumnSet<Line> partsColumns()
{
    return {{
        {{"number", "Number", CellKind::Phone, 150}, [](const Line &l) { return l.number; }},
        {{"left", "Time left", CellKind::Countdown, 140},
            [](const Line &l) {
                const auto until = gallery::now().addSecs(l.left);
                return QVariant::fromValue(CountdownCell{until.addSecs(-1800), until});
            }},
        {{"features", "Features", CellKind::Features, 106}, [](const Line &l) { return l.features; }},
        {{"monthly", "Monthly", CellKind::Money, 84}, [](const Line &l) { return QVariant::fromValue(l.monthly); }},
        {{"connection", "Connection", CellKind::Text, 126, Room::Stretch}, [](const Line &l) { return l.place; }},
    }};
}

ColumnSet<Line> foundColumns()
{
    return {{
        {{"check", "Selected", CellKind::Check, 40}, [](const Line &) { return QVariant(); }},
        {{"number", "Number", CellKind::Phone, 140}, [](const Line &l) { return l.number; }},
        {{"place", "Place", CellKind::Text, 100, Room::Stretch}, [](const Line &l) { return l.place; }},
        {{"features", "Features", CellKind::Features, 106}, [](const Line &l) { return l.features; }},
        {{"now", "Now", CellKind::Money, 78}, [](const Line &l) { return QVariant::fromValue(l.monthly); }},
        {{"monthly", "Monthly", CellKind::Money, 86}, [](const Line &l) { return QVariant::fromValue(l.monthly); }},
    }};
}

} // namespace

QDateTime gallery::now()
{
    return QDateTime({2026, 11, 20}, {10, 41, 7}, Qt::UTC);
}

LookTable *gallery::partsTable()
{
    auto *view = new LookTable;
    auto *lines = new Table<Line>(partsColumns(), &Line::number, view);
    lines->setRows({
        {u"+13125550100"_s, 28 * 60 + 41, {u"sms"_s, u"mms"_s, u"voice"_s, u"fax"_s, u"emergency"_s},
            {1000000, u"USD"_s}, u"West"_s},
        {u"+442079460118"_s, 9 * 60 + 12, {u"sms"_s, u"voice"_s, u"emergency"_s}, {1200000, u"GBP"_s}, u"Dispatch"_s},
        {u"+493023125044"_s, 2 * 60 + 41, {u"voice"_s}, {12500000, u"EUR"_s}, u"Dispatch"_s},
    });
    auto *staged = new Staged(view);
    staged->setSourceModel(lines);
    view->setFrameShape(QFrame::StyledPanel);
    view->setModel(staged);
    view->setNow(&now);
    view->selectRow(1);
    view->setCurrentIndex(staged->index(1, 1));
    return view;
}

LookTable *gallery::foundTable(int rows)
{
    auto *view = new LookTable;
    auto *lines = new Table<Line>(foundColumns(), &Line::number, view);
    QList<Line> found;
    for (int i = 0; i < rows; ++i) {
        const QStringList features = i % 5 == 3 ? QStringList{u"sms"_s, u"voice"_s, u"emergency"_s}
                                                : QStringList{u"sms"_s, u"mms"_s, u"voice"_s, u"fax"_s, u"emergency"_s};
        found << Line{
            u"+13125550%1"_s.arg(100 + 3 * i), 0, features, {i == 18 ? 12500000 : 1000000, u"USD"_s}, u"Chicago, IL"_s};
    }
    lines->setRows(found);
    view->setModel(lines);
    view->setNow(&now);
    view->setAccessibleName(u"Available numbers"_s);
    return view;
}
