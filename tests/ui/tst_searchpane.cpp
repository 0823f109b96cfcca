// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/looktable.h>
#include <ui/look/setup.h>
#include <ui/search/searchpane.h>

#include <QTest>

#include <support/user.h>
#include <support/workspacefixture.h>

using namespace Qt::StringLiterals;

class SearchPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_world;
    std::unique_ptr<SearchPane> m_pane;

    LookTable *table() const { return user::see<LookTable>(m_pane.get(), u"Available numbers"_s); }
    int rows() const { return table() ? table()->model()->rowCount() : 0; }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_world = std::make_unique<WorkspaceFixture>();
        m_pane = std::make_unique<SearchPane>(m_world->workspace());
        m_pane->resize(1104, 728);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_world.reset();
    }

    void aSearchFillsTheTable()
    {
        QVERIFY(user::type(m_pane.get(), u"Area code"_s, u"312"_s));
        QVERIFY(user::click(m_pane.get(), u"Search"_s));
        QTRY_VERIFY(rows() > 0);
    }
};

QTEST_MAIN(SearchPaneTest)
#include "tst_searchpane.moc"
