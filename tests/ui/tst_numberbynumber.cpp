// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <ui/look/setup.h>
#include <ui/phonetext.h>
#include <ui/reservations/reservedpane.h>

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

#include <support/customer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// What did not go well for many numbers at once is told of each of them, in the place that a pane has for it.
class NumberByNumberTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;
    std::unique_ptr<ReservedPane> m_reserved;

    SandboxFixture &sandbox() const { return m_shopper->sandbox(); }
    Workspace &workspace() const { return m_shopper->world().workspace(); }

    static const QLabel *labelOf(const QWidget *window, const QString &part)
    {
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return label;
        }
        return nullptr;
    }
    static bool isInSight(const QLabel *label)
    {
        return label && label->visibleRegion().boundingRect() == label->rect();
    }
    // From one control to the next, as the Tab key goes.
    static bool tabTo(QWidget *window, const QWidget *wanted)
    {
        for (int stops = 0; stops < 100 && QApplication::focusWidget() != wanted; ++stops)
            QTest::keyClick(window, Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }
    // Each of them comes into sight by the keyboard alone.
    static void readAll(QWidget *pane, const QString &place, const QStringList &texts)
    {
        auto *list = user::see<QScrollArea>(pane, place);
        QVERIFY(list);
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0); // it knows by now how much room there is
        QVERIFY(tabTo(pane, list));
        const auto isSeen = [list](const QString &text) { return isInSight(labelOf(list, text)); };
        QTRY_VERIFY(std::ranges::any_of(texts, isSeen)); // it is laid out, and scrolled to where the focus is
        const auto rest = [list] { return list->verticalScrollBar()->maximum() - list->verticalScrollBar()->value(); };
        QSet<QString> read;
        for (bool isLast = false; !isLast;) {
            isLast = rest() == 0;
            for (const QString &text : texts) {
                if (isSeen(text))
                    read += text;
            }
            QTest::keyClick(list, Qt::Key_Down);
        }
        QCOMPARE(read, QSet<QString>(texts.begin(), texts.end()));
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_shopper = std::make_unique<Shopper>(); }
    void cleanup()
    {
        m_reserved.reset();
        m_shopper.reset();
    }

    // A number that ends in 0014 is on hold for somebody else when it is to be reserved.
    void eachThatWasNotReservedIsTold()
    {
        SearchPane *pane = m_shopper->pane();
        pane->resize(1104, 696); // in the smallest window
        QVERIFY(m_shopper->search(u"312"_s, u"0014"_s));
        QVERIFY(m_shopper->pick(7));
        QStringList texts;
        for (const QString &number : m_shopper->basket().numbers())
            texts += u"about "_s + phoneText(number);
        QVERIFY(user::click(pane, u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane, u"7 numbers are not held."_s));
        readAll(pane, u"Number by number"_s, texts);
        QVERIFY(labelOf(pane, u"“Number is already on hold”"_s));
        QVERIFY2(
            pane->minimumSizeHint().height() <= 696, qPrintable(QString::number(pane->minimumSizeHint().height())));
        QVERIFY(pane->rect().contains(QRect(user::see(pane, u"Buy"_s)->mapTo(pane, QPoint()), QSize(1, 28))));
    }

    void eachOfARefusalAsAWholeIsNamed()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        QVERIFY(m_shopper->pick(12));
        sandbox().setFault("POST", u"/number_reservations"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QStringList texts;
        for (const QString &number : m_shopper->basket().numbers())
            texts += phoneText(number);
        QVERIFY(user::click(m_shopper->pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(m_shopper->pane(), u"12 numbers are not held."_s));
        readAll(m_shopper->pane(), u"Number by number"_s, texts);
    }

    void eachThatWasNotExtendedIsTold()
    {
        Customer customer(workspace().client());
        const QStringList numbers = customer.find(u"US"_s, 12);
        customer.reserve(numbers);
        m_reserved = std::make_unique<ReservedPane>(workspace());
        ReservedPane *pane = m_reserved.get();
        pane->resize(1104, 696);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane));
        QTRY_VERIFY(user::canUse(pane, u"Extend all"_s));
        sandbox().setFault(
            "POST", u"/number_reservations/*/actions/extend"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(user::click(pane, u"Extend all"_s));
        QTRY_VERIFY(user::reads(pane, u"Extended 0 of 12"_s));
        QStringList texts;
        for (const QString &number : numbers)
            texts += phoneText(number) + u" was not extended"_s;
        readAll(pane, u"What was not extended"_s, texts);
        QVERIFY(user::click(pane, u"Details"_s));
        QVERIFY(pane->minimumSizeHint().height() <= 696);
        QVERIFY(user::see(pane, u"Reservations"_s)->height() > 200);
    }
};

QTEST_MAIN(NumberByNumberTest)
#include "tst_numberbynumber.moc"
