// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <models/cell.h>

#include <QComboBox>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

Shopper::Shopper()
{
    open();
}

void Shopper::open()
{
    m_pane = std::make_unique<SearchPane>(m_world.workspace());
    m_pane->resize(1104, 728);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    const auto knowsCountries = [this] {
        const auto *country = user::see<QComboBox>(pane(), u"Country"_s);
        return country && country->count() > 1;
    };
    QTRY_VERIFY(knowsCountries());
}

void Shopper::comeBack()
{
    leave();
    m_world.reopen();
    open();
}

QStringList Shopper::found() const
{
    QStringList numbers;
    const LookTable *view = table();
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        numbers += view->model()->index(row, 0).data(cell::KeyRole).toString();
    return numbers;
}

bool Shopper::search(const QString &areaCode, const QString &endsWith)
{
    const int before = sandbox().requestCount("GET", u"/available_phone_numbers"_s);
    if (!user::type(pane(), u"Area code"_s, areaCode) || !user::type(pane(), u"Ends with"_s, endsWith)
        || !user::click(pane(), u"Search"_s))
        return false;
    return QTest::qWaitFor([&] {
        return sandbox().requestCount("GET", u"/available_phone_numbers"_s) > before
            && !user::reads(pane(), u"searching"_s) && (!found().isEmpty() || user::reads(pane(), u"none found"_s));
    });
}

bool Shopper::pick(int count)
{
    if (found().size() < count)
        return false;
    auto *selection = table()->selectionModel();
    for (int row = 0; row < count; ++row)
        selection->select(table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return user::click(pane(), u"Add to basket"_s);
}

bool Shopper::buy()
{
    return user::click(pane(), u"Buy"_s) && QTest::qWaitFor([this] { return sheet() != nullptr; });
}

bool Shopper::confirm()
{
    return QTest::qWaitFor([this] { return sheet() && user::canUse(sheet(), u"Buy"_s); })
        && user::click(sheet(), u"Buy"_s);
}
