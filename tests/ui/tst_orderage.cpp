// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/setup.h>
#include <ui/orders/orderspane.h>

#include <QTest>

#include <support/user.h>
#include <support/workspacefixture.h>

using namespace Qt::StringLiterals;

namespace {

// This machine's clock, two minutes on.
class FastClock : public Clock
{
public:
    QDateTime now() const override { return Clock::now().addSecs(120); }
};

} // namespace

class OrderAgeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void theAgeOfTheListGrows()
    {
        WorkspaceFixture world;
        OrdersPane pane(world.workspace());
        pane.resize(1104, 728);
        pane.show();
        QTRY_VERIFY(user::reads(&pane, u"read 0 s ago"_s));
        static const FastClock fast;
        Clock::replace(&fast);
        QTRY_VERIFY(user::reads(&pane, u"read 2 min ago"_s));
        Clock::replace(nullptr);
    }
};

QTEST_MAIN(OrderAgeTest)
#include "tst_orderage.moc"
