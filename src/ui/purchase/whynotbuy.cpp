// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whynotbuy.h"

#include <flows/purchases.h>
#include <ui/phonetext.h>
#include <ui/workspace.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 2;

struct WhyNotBuy
{
    Q_DECLARE_TR_FUNCTIONS(WhyNotBuy)
};

QStringList unsettled(Workspace &workspace, const QStringList &numbers)
{
    QSet<QString> ordered;
    for (const Intent &intent : workspace.engine().blocking(numbers)) {
        for (const PricedNumber &number : intent.numbers)
            ordered += number.phoneNumber;
    }
    QStringList some = numbers;
    some.removeIf([&](const QString &number) { return !ordered.contains(number); });
    return some;
}

QString namesOf(const QStringList &numbers)
{
    QStringList names;
    for (const QString &number : numbers.first(std::min(mostNamed, numbers.size())))
        names += phoneText(number);
    const auto more = int(numbers.size() - names.size());
    const QString all = names.join(u", "_s);
    return more > 0 ? WhyNotBuy::tr("%1 and %n more", nullptr, more).arg(all) : all;
}

} // namespace

QString whyNotBuy(Workspace &workspace, const QStringList &numbers)
{
    if (workspace.account().readOnly)
        return WhyNotBuy::tr("This account is read-only");
    const QStringList some = unsettled(workspace, numbers);
    if (some.isEmpty())
        return {};
    if (some.size() == numbers.size())
        return WhyNotBuy::tr("An order for these is not settled yet", nullptr, int(numbers.size()));
    return WhyNotBuy::tr(
        "An order for %1 is not settled yet: leave them out to buy the others", nullptr, int(some.size()))
        .arg(namesOf(some));
}
