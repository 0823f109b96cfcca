// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "stage.h"

#include <ui/accounts/accountmenu.h>
#include <ui/look/detailtabs.h>
#include <ui/mainwindow.h>

#include <QAbstractItemView>

#include <support/user.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Searches for numbers of an area code and puts some into the basket.
void collect(Stage &stage, const QString &areaCode, const QList<int> &rows)
{
    stage.type(u"Area code"_s, areaCode);
    stage.click(u"Search"_s);
    stage.wait("numbers of that area code",
        [&] { return stage.text(u"Available numbers"_s, 0, 1).startsWith(u"+1"_s + areaCode); });
    stage.select(u"Available numbers"_s, rows);
    stage.click(u"Add to basket"_s);
}

void reserve(Stage &stage)
{
    stage.click(u"Reserve"_s);
    stage.wait("the reservation",
        [&] { return stage.reads(u"held for 30 min"_s) && !user::canUse(stage.window(), u"Reserve"_s); });
}

void openTab(Stage &stage, const QString &name)
{
    for (auto *tabs : stage.window()->findChildren<DetailTabs *>()) {
        for (int at = 0; tabs->isVisible() && at < tabs->count(); ++at) {
            if (tabs->accessibleTabName(at) == name)
                tabs->setCurrentIndex(at);
        }
    }
}

// An order that waits for its answers: its form, its thread, and what cancelling means.
void answers(Stage &stage)
{
    stage.click(u"Needs me"_s);
    stage.select(u"Orders"_s, {0});
    stage.wait("what is asked", [&] { return stage.reads(u"Example: "_s); });
    stage.take(u"orders-missing"_s);
    stage.select(u"Orders"_s, {2});
    stage.wait("what was rejected", [&] { return stage.reads(u"rejected"_s); });
    stage.take(u"orders-answers"_s);
    openTab(stage, u"Comments"_s);
    stage.take(u"orders-comments"_s);
    openTab(stage, u"Timeline"_s);
    stage.wait("the order in its timeline", [&] { return stage.reads(u"Ordered"_s); });
    stage.take(u"orders-timeline"_s);
    openTab(stage, u"Requirements"_s);
    stage.click(u"Cancel sub-order"_s);
    stage.take(u"orders-cancel"_s);
    stage.click(u"Keep it"_s, u"Confirm cancellation"_s);
    stage.click(u"All"_s);
}

} // namespace

void scenes::beginning(Stage &stage)
{
    stage.show(Section::Reserved);
    stage.wait("the reservations", [&] { return stage.reads(u"Nothing is reserved"_s); });
    stage.take(u"reserved-nothing"_s);
}

void scenes::search(Stage &stage)
{
    stage.show(Section::Search);
    stage.take(u"search-start"_s);
    stage.wait("the country", [&] { return user::canUse(stage.window(), u"Area code"_s); });
    collect(stage, u"312"_s, {0, 2, 5});
    reserve(stage);
    stage.wait("what is asked", [&] { return stage.reads(u"asks for nothing"_s); });
    stage.select(u"Available numbers"_s, {1, 5, 8});
    stage.take(u"search"_s);

    stage.type(u"Contains"_s, u"0000000"_s);
    stage.click(u"Search"_s);
    stage.wait("the offers", [&] { return stage.reads(u"250+"_s); });
    stage.take(u"search-nothing"_s);
    stage.type(u"Contains"_s, {});
}

void scenes::purchase(Stage &stage)
{
    stage.show(Section::Search);
    stage.click(u"Buy"_s);
    stage.wait("the sheet", [&] {
        const QWidget *sheet = user::see(stage.window(), u"Confirm purchase"_s);
        return sheet && user::canUse(sheet, u"Buy"_s);
    });
    stage.take(u"confirm"_s);
    stage.click(u"Buy"_s, u"Confirm purchase"_s);
    stage.wait("the order", [&] { return stage.reads(u"was placed"_s); });
    stage.take(u"bought"_s);
}

void scenes::reserved(Stage &stage)
{
    struct Batch
    {
        QString areaCode;
        std::chrono::minutes later; // that pass before the next
    };
    // At the end one has lapsed, one has 2 minutes, one 8 and one 24.
    const QList<Batch> batches{{u"312"_s, 5min}, {u"415"_s, 6min}, {u"212"_s, 16min}, {u"646"_s, 6min}};
    stage.show(Section::Search);
    for (const Batch &batch : batches) {
        collect(stage, batch.areaCode, {0, 1});
        reserve(stage);
        stage.practice().moveClock(batch.later);
    }
    stage.show(Section::Reserved);
    const auto isAt = [&](int row, const QString &state) { return stage.text(u"Reservations"_s, row, 3) == state; };
    stage.wait("each of the states", [&] {
        return isAt(0, u"under 3 min"_s) && isAt(2, u"under 10 min"_s) && isAt(4, u"held"_s) && isAt(6, u"lapsed"_s);
    });
    stage.select(u"Reservations"_s, {0, 1});
    stage.take(u"reserved"_s);
}

void scenes::inbox(Stage &stage)
{
    const auto rowOf = [&stage](int column, const QString &start) {
        int row = stage.list(u"Inbox"_s)->model()->rowCount() - 1;
        while (row >= 0 && !stage.text(u"Inbox"_s, row, column).startsWith(start))
            --row;
        return row;
    };
    const QString hold = u"Reservation lapses"_s;
    stage.show(Section::Inbox);
    stage.wait("a hold that lapses", [&] { return rowOf(0, hold) > 0; });
    stage.wait("an order that waits", [&] { return rowOf(1, u"Orders"_s) > 0; });
    stage.select(u"Inbox"_s, {rowOf(0, hold)});
    stage.take(u"inbox"_s);
    stage.select(u"Inbox"_s, {rowOf(0, u"An answer was rejected"_s)});
    stage.take(u"inbox-order"_s);
}

void scenes::orders(Stage &stage)
{
    stage.show(Section::Orders);
    stage.select(u"Orders"_s, {0});
    stage.wait("what is in it", [&] { return user::see(stage.window(), u"Numbers of the order"_s); });
    stage.take(u"orders"_s);
    answers(stage);
    stage.type(u"Filter orders"_s, u"nothing is called that"_s);
    stage.wait("why it is empty", [&] { return stage.reads(u"No order fits"_s); });
    stage.take(u"orders-nothing"_s);
    stage.type(u"Filter orders"_s, {});
}

void scenes::numbers(Stage &stage)
{
    stage.show(Section::Numbers);
    stage.select(u"Numbers"_s, {1, 2, 4});
    stage.take(u"numbers"_s);
    stage.type(u"Filter numbers"_s, u"nothing is called that"_s);
    stage.wait("why it is empty", [&] { return stage.reads(u"No number fits"_s); });
    stage.take(u"numbers-nothing"_s);
    stage.type(u"Filter numbers"_s, {});
}

// They last until the activity is looked at.
void scenes::troubles(Stage &stage)
{
    stage.show(Section::Search);
    collect(stage, u"305"_s, {0, 1});
    stage.practice().setTrouble(u"lost"_s, true);
    stage.click(u"Buy"_s);
    stage.click(u"Buy"_s, u"Confirm purchase"_s);
    stage.wait("the doubt", [&] { return stage.reads(u"may have been placed"_s); });
    stage.take(u"in-doubt"_s);
    stage.practice().setTrouble(u"lost"_s, false);

    stage.practice().setTrouble(u"offline"_s, true);
    stage.click(u"Search"_s);
    stage.wait("the reason", [&] { return stage.reads(u"Nothing was changed"_s); });
    stage.take(u"search-offline"_s);
    const std::pair<Section, QString> others[] = {{Section::Reserved, u"reserved-offline"_s},
        {Section::Orders, u"orders-offline"_s}, {Section::Numbers, u"numbers-offline"_s}};
    for (const auto &[section, name] : others) {
        stage.show(section);
        stage.press(Qt::Key_F5);
        stage.wait("the reason", [&] { return stage.reads(u"Nothing was changed"_s); });
        stage.take(name);
    }
}

void scenes::palette(Stage &stage)
{
    stage.show(Section::Search);
    const auto open = [&stage] { stage.press(Qt::Key_K, Qt::ControlModifier); };
    stage.take(u"palette"_s, open); // it closes when the window is resized
    stage.type(u"Command"_s, u"res"_s);
    stage.take(u"palette-typed"_s, open);
    stage.type(u"Command"_s, {});
}

void scenes::account(Stage &stage)
{
    stage.click(u"Connect an account…"_s);
    stage.take(u"connect"_s);
    stage.click(u"Cancel"_s, u"Connect an account"_s);
    emit stage.window()->findChild<AccountMenu *>()->limitsRequested();
    stage.take(u"limits"_s);
    stage.click(u"Cancel"_s, u"Spending limits"_s);
    stage.press(Qt::Key_F1);
    stage.take(u"shortcuts"_s);
    stage.press(Qt::Key_Escape);
    stage.book().putForThisRun({.id = u"closed"_s,
                                   .kind = AccountKind::Telnyx,
                                   .name = u"Northgate"_s,
                                   .baseUrl = u"https://api.telnyx.com/v2"_s},
        Secret());
    stage.window()->open(u"closed"_s);
    stage.wait("why it is closed", [&] { return stage.reads(u"is not here"_s); });
    stage.take(u"closed-account"_s);
}

void scenes::activity(Stage &stage)
{
    stage.show(Section::Activity);
    stage.select(u"Activity record"_s, {1});
    stage.wait("what happened", [&] { return stage.reads(u"Looked"_s) || stage.reads(u"Could not look"_s); });
    stage.take(u"activity-in-doubt"_s);
    stage.practice().setTrouble(u"offline"_s, false);
    stage.click(u"Look again now"_s);
    stage.wait("the order", [&] { return stage.text(u"Activity record"_s, 1, 4) == u"done"_s; });
    stage.take(u"activity"_s);
}
