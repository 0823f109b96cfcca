// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <core/shortid.h>
#include <ui/desk.h>
#include <ui/look/plaintext.h>
#include <ui/palette/fit.h>
#include <ui/pane.h>
#include <ui/phonetext.h>
#include <ui/sections.h>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct CommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int mostHits = 5; // of a kind
constexpr int mostLookedAt = 20'000; // rows, for a keystroke; the pane's filter looks at all

QString withoutMarks(QString text) // "&Open" and "Fish && chips" as they are read
{
    text.replace(u"&&"_s, QString(QChar::Null));
    text.remove(u'&');
    return text.replace(QChar::Null, u'&');
}

// As it is typed in any country: "(312) 555" and "+1 312-555".
QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar sign : typed) {
        if (sign >= u'0' && sign <= u'9')
            digits += sign;
    }
    const bool isNumber = std::ranges::all_of(typed, [](QChar sign) { return u"0123456789+-() ."_s.contains(sign); });
    constexpr int fewest = 3;
    return isNumber && digits.size() >= fewest ? digits : QString();
}

template <class Table, class NumberOf>
void addNumbers(QList<Command> &all, const Table &table, const QString &digits, const Command &like, NumberOf numberOf,
    const std::function<void(const QString &)> &show)
{
    int hits = 0;
    for (int row = 0; row < std::min(table.rowCount(), mostLookedAt) && hits < mostHits; ++row) {
        const QString number = numberOf(table.row(row));
        if (!number.contains(digits))
            continue;
        ++hits;
        Command command = like;
        command.words = phoneText(number);
        command.run = [show, number] { show(number); };
        all += command;
    }
}

void addOrders(QList<Command> &all, const QString &typed, Desk &desk)
{
    const Tree<OrderLine> &orders = desk.workspace().orders();
    const QStringList keys = orders.childKeys({}).mid(0, mostLookedAt);
    int hits = 0;
    for (const QString &key : keys) {
        const OrderLine *order = orders.find(key);
        if (hits == mostHits || !order)
            break;
        if (!order->id.startsWith(typed, Qt::CaseInsensitive) && !order->reference.contains(typed, Qt::CaseInsensitive))
            continue;
        ++hits;
        all += Command{
            order->reference.isEmpty() ? shortId(order->id) : u"%1, %2"_s.arg(order->reference, shortId(order->id)),
            CommandsText::tr("order"), [&desk, id = order->id] { desk.showSection(Section::Orders, id); }};
    }
}

void lookIn(Desk &desk, Section section, const QString &typed)
{
    desk.showSection(section);
    if (auto *filter = qobject_cast<QLineEdit *>(desk.pane()->focusWidget()))
        filter->setText(typed);
}

} // namespace

QList<Command> commands::ofSections(Desk &desk)
{
    QList<Command> all;
    for (const SectionEntry &entry : sections::all())
        all += Command{CommandsText::tr("Go to %1").arg(sections::name(entry)), CommandsText::tr("section"),
            [&desk, section = entry.section] { desk.showSection(section); }};
    return all;
}

QList<Command> commands::ofPane(Desk &desk)
{
    QList<Command> all;
    const auto buttons = desk.pane()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name = withoutMarks(button->text());
        if (name.isEmpty() || button->isCheckable() || !button->isVisible())
            continue;
        all += Command{name, sections::name(sections::entry(desk.section())),
            [button = QPointer(button)] {
                if (button)
                    button->click();
            },
            false, button->isEnabled(), look::tipOf(button)};
    }
    return all;
}

QList<Command> commands::ofMenu(QMenu &menu)
{
    emit menu.aboutToShow();
    QList<Command> all;
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        const QString words = withoutMarks(action->text());
        if (action->menu()) {
            for (Command command : ofMenu(*action->menu())) {
                command.words = QString(words).remove(u'…') + u": "_s + command.words;
                all += command;
            }
        } else if (!action->isSeparator() && !words.isEmpty()) {
            all += Command{words, CommandsText::tr("account"),
                [action = QPointer(action)] {
                    if (action)
                        action->trigger();
                },
                action->isChecked(), action->isEnabled()};
        }
    }
    return all;
}

QList<Command> commands::about(const QString &typed, Desk &desk)
{
    QList<Command> all;
    Workspace &workspace = desk.workspace();
    const QString digits = digitsOf(typed);
    const auto shownIn = [&desk](Section section) {
        return [&desk, section](const QString &number) { desk.showSection(section, number); };
    };
    if (!digits.isEmpty()) {
        addNumbers(
            all, workspace.owned(), digits, {{}, CommandsText::tr("your number")},
            [](const InventoryNumber &row) { return row.number.phoneNumber; }, shownIn(Section::Numbers));
        addNumbers(
            all, workspace.held(), digits, {{}, CommandsText::tr("held")},
            [](const HeldNumber &row) { return row.number.phoneNumber; }, shownIn(Section::Reserved));
    }
    addOrders(all, typed, desk);
    for (const Section section : {Section::Numbers, Section::Orders})
        all += Command{CommandsText::tr("Look for “%1” in %2").arg(typed, sections::name(sections::entry(section))),
            CommandsText::tr("filter"), [&desk, section, typed] { lookIn(desk, section, typed); }};
    return all;
}

QList<Command> commands::fitting(const QString &typed, const QList<Command> &all)
{
    constexpr int later = 5; // than what can be done and fits as well, but before what has only the letters
    QList<std::pair<int, Command>> fits;
    for (const Command &command : all) {
        if (const auto fit = fitOf(typed, command.words))
            fits.append({*fit + (command.isPossible || typed.isEmpty() ? 0 : later), command});
    }
    std::ranges::stable_sort(fits, {}, [](const auto &fit) { return fit.first; });
    QList<Command> best;
    for (const auto &[fit, command] : std::as_const(fits))
        best += command;
    return best;
}
