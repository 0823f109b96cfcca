// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/desk.h>
#include <ui/look/setup.h>
#include <ui/sections.h>

#include <QTest>

#include <support/user.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

// Whatever goes wrong on the way: every section says so, and goes on by keys alone.
class BadDayTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_world;

    static constexpr int patience = 60'000; // what is only read is tried more than once

    MainWindow *window() { return &m_world->window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window()->focusWidget() ? window()->focusWidget() : window(), key, modifiers);
    }
    void go(Section section)
    {
        int at = 0;
        while (sections::all()[std::size_t(at)].section != section)
            ++at;
        press(Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
    }
    bool goTo(const QString &button)
    {
        for (int stops = 0; stops < 100; ++stops) {
            press(Qt::Key_Tab);
            if (user::nameOf(window()->focusWidget()) == button)
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_world = std::make_unique<WindowFixture>(SandboxSettings());
        QTRY_VERIFY(user::canUse(window(), u"Area code"_s));
    }
    void cleanup() { m_world.reset(); }

    void everySectionSaysWhatWentWrongAndTriesAgain_data()
    {
        QTest::addColumn<Section>("section");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fact");
        const std::pair<QString, QString> troubles[] = {{u"html"_s, u"can’t be read"_s},
            {u"empty"_s, u"can’t be read"_s}, {u"truncated"_s, u"can’t be read"_s}, {u"garbage"_s, u"broke"_s}};
        for (const SectionEntry &entry : sections::all()) {
            if (entry.section == Section::Activity)
                continue; // it is on this computer
            for (const auto &[kind, fact] : troubles)
                QTest::addRow("%s, %s", entry.key, qPrintable(kind)) << entry.section << kind << fact;
        }
    }
    void everySectionSaysWhatWentWrongAndTriesAgain()
    {
        QFETCH(Section, section);
        QFETCH(QString, kind);
        QFETCH(QString, fact);
        go(section);
        const int fault = m_world->sandbox().setFault({}, u"*"_s, {{u"kind"_s, kind}});
        if (section == Section::Search) {
            QVERIFY(goTo(u"Search"_s));
            press(Qt::Key_Space);
        } else {
            press(Qt::Key_F5);
        }
        QTRY_VERIFY_WITH_TIMEOUT(user::see(window(), u"Try again"_s), patience);
        QVERIFY(user::reads(window(), fact));
        QVERIFY(user::reads(window(), u"Nothing was changed."_s));
        m_world->sandbox().release(fault);
        QVERIFY(goTo(u"Try again"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!user::reads(window(), u"Nothing was changed."_s), patience);
    }
};

QTEST_MAIN(BadDayTest)
#include "tst_badday.moc"
