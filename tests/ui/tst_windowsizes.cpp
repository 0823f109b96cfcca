// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/desk.h>
#include <ui/look/setup.h>
#include <ui/look/theme.h>
#include <ui/pane.h>
#include <ui/sections.h>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

#include <support/user.h>
#include <support/windowfixture.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// A small screen, or large text: nothing is out of reach. A large screen: what is selected has room.
class WindowSizesTest : public QObject
{
    Q_OBJECT

    QFont m_font;
    std::unique_ptr<WindowFixture> m_world;

    MainWindow *window() { return &m_world->window(); }

    void open(double points)
    {
        QFont font = m_font;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_world = std::make_unique<WindowFixture>(SandboxSettings());
        QTRY_VERIFY(user::canUse(window(), u"Country"_s));
    }

    void resize(QSize size)
    {
        window()->resize(size);
        QTRY_COMPARE(window()->size(), size);
    }

    bool scrolls() const // in one of the two directions, around all of a pane
    {
        for (const auto *area : m_world->window().findChildren<QScrollArea *>()) {
            const bool isAround = area->isAncestorOf(m_world->window().desk());
            if (isAround && (area->verticalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->maximum() > 0))
                return true;
        }
        return false;
    }

    // A control as a whole; of what is larger than the window, a part.
    static bool isInSight(const QWidget *widget)
    {
        QRect seen = widget->rect();
        for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget())
            seen = seen.translated(at->pos()) & at->parentWidget()->rect();
        const bool isControl = widget->height() < 2 * look::metrics().control;
        return isControl ? seen.height() >= widget->height() && seen.width() >= std::min(widget->width(), 200)
                         : !seen.isEmpty();
    }

private slots:
    void initTestCase()
    {
        look::setUp();
        m_font = QApplication::font();
    }
    void cleanup() { m_world.reset(); }
    void cleanupTestCase() { QApplication::setFont(m_font); }

    void whatHasTheFocusIsInSight_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800 at 200 %") << 10.0 << QSize(640, 400);
        QTest::newRow("1280x800, text of 150 %") << 15.0 << QSize(1280, 800);
        QTest::newRow("1280x800, text of 200 %") << 20.0 << QSize(1280, 800);
        QTest::newRow("as small as it goes") << 10.0 << QSize(0, 0);
    }
    void whatHasTheFocusIsInSight()
    {
        QFETCH(double, points);
        QFETCH(QSize, size);
        open(points);
        resize(size.isEmpty() ? window()->minimumSizeHint() : size);
        for (const SectionEntry &entry : sections::all()) {
            window()->desk()->showSection(entry.section);
            QCoreApplication::processEvents();
            const QWidget *first = window()->focusWidget();
            int stops = 0;
            do {
                const QWidget *here = window()->focusWidget();
                QVERIFY2(isInSight(here), qPrintable(sections::name(entry) + u": "_s + user::nameOf(here)));
                QTest::keyClick(window()->focusWidget(), Qt::Key_Tab);
            } while (window()->focusWidget() != first && ++stops < 100);
            QCOMPARE(window()->focusWidget(), first); // around the end
            QVERIFY(stops > 4);
        }
    }

    void aCommonWindowDoesNotScroll_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    void aCommonWindowDoesNotScroll()
    {
        QFETCH(QSize, size);
        open(10);
        resize(size);
        for (const SectionEntry &entry : sections::all()) {
            window()->desk()->showSection(entry.section);
            QCoreApplication::processEvents();
            QVERIFY2(!scrolls(), entry.name);
        }
    }

    void aMaximisedWindowHasRoomForTheDetail_data()
    {
        QTest::addColumn<Section>("section");
        QTest::addColumn<int>("width");
        QTest::newRow("orders") << Section::Orders << 768;
        QTest::newRow("compliance") << Section::Compliance << 720;
        QTest::newRow("activity") << Section::Activity << 602;
    }
    void aMaximisedWindowHasRoomForTheDetail()
    {
        QFETCH(Section, section);
        QFETCH(int, width);
        open(10);
        window()->desk()->showSection(section);
        const auto detail = [this] {
            const auto splitters = window()->desk()->pane()->findChildren<QSplitter *>();
            const auto shown = std::ranges::find_if(splitters, &QWidget::isVisible);
            return shown == splitters.cend() ? 0 : (*shown)->sizes().last();
        };
        resize({1280, 800});
        QTRY_VERIFY(detail() > 0 && detail() < width - 100);
        resize({1920 - 8, 1040}); // a window manager may keep a frame
        QTRY_COMPARE(detail(), width);
    }

    void itFitsASmallScreen()
    {
        open(10);
        QVERIFY(window()->minimumSizeHint().width() <= 640);
        QVERIFY(window()->minimumSizeHint().height() <= 400);
    }
};

QTEST_MAIN(WindowSizesTest)
#include "tst_windowsizes.moc"
