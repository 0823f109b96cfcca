// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reserving.h"

#include <core/foreigntext.h>
#include <core/phone.h>
#include <ui/errortext.h>
#include <ui/look/linkbutton.h>
#include <ui/workspace.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numbersAtOnce = 250;

QString readable(const QString &number)
{
    const auto parts = phone::grouped(number);
    return parts.callingCode + u' ' + parts.national;
}

} // namespace

Reserving::Reserving(Workspace &workspace, QWidget *parent)
    : Note(parent)
    , m_workspace(workspace)
    , m_api(workspace.client())
{
    hide();
}

void Reserving::reserve(const QStringList &numbers, const QString &words)
{
    if (!m_busy && !numbers.isEmpty())
        run(numbers, words);
}

QCoro::Task<> Reserving::run(QStringList numbers, QString words)
{
    setBusy(true);
    const auto done = qScopeGuard([this] { setBusy(false); });
    clearLinks();
    setClosable(false);
    setTone(Tone::Waiting);
    setWords({}, {});
    setText(tr("Reserving %n number(s)…", nullptr, int(numbers.size())), {});
    show();
    const std::function<void()> checking = [this] {
        setText(tr("The answer was lost."), tr("Looking whether the numbers are held. Nothing is sent again."));
    };
    ReserveResult all;
    for (qsizetype first = 0; first < numbers.size(); first += numbersAtOnce) {
        const QStringList some = numbers.mid(first, numbersAtOnce);
        const auto result = co_await reserveNumbers(
            m_api, m_workspace.record(), some, m_workspace.engine().markedReference(words), checking);
        adopt(result);
        all.numbers += result.numbers;
        all.error = result.error;
    }
    tell(all);
}

void Reserving::adopt(const ReserveResult &result)
{
    m_workspace.changeBasket([&](Basket &basket) {
        for (const HoldResult &hold : result.numbers) {
            if (hold.outcome == HoldResult::Outcome::Held)
                basket.setHold(hold.phoneNumber, hold.reservationId, hold.heldUntil);
        }
    });
    emit m_workspace.reservationsChanged();
}

void Reserving::tell(const ReserveResult &result)
{
    const int held = result.count(HoldResult::Outcome::Held);
    const int asked = int(result.numbers.size());
    const int unknown = result.count(HoldResult::Outcome::Unknown);
    setClosable(true);
    setTone(held == asked ? Tone::Done : held + unknown > 0 ? Tone::NeedsYou : Tone::Lost);
    QStringList said; // of each that is not held, what the provider says
    QStringList consequences;
    for (const HoldResult &hold : result.numbers) {
        if (hold.outcome == HoldResult::Outcome::Refused && !hold.words.isEmpty())
            said += readable(hold.phoneNumber) + u": "_s + foreign::isolated(hold.words);
        else if (hold.outcome == HoldResult::Outcome::Refused)
            consequences += tr("%1 is not held.").arg(readable(hold.phoneNumber));
        else if (hold.outcome == HoldResult::Outcome::Unknown)
            consequences += tr("%1 may be held.").arg(readable(hold.phoneNumber));
    }
    if (unknown > 0)
        consequences += tr("Look under Reserved before you try again.");
    else if (held < asked)
        consequences += tr("Nothing was bought. Those that are held stay held.");
    if (said.isEmpty() && held == 0 && unknown == 0)
        said += errortext::words(result.error);
    setText(held == asked ? tr("%n number(s) held for 30 min.", nullptr, held)
                          : tr("%1 of %2 held for 30 min.").arg(QString::number(held), QString::number(asked)),
        consequences.join(u'\n'));
    setWords(tr("Message from %1").arg(m_workspace.providerName()), said.join(u'\n'));
    if (held < asked && result.error.status != 0) {
        connect(addLink(tr("Copy details")), &QAbstractButton::clicked, this,
            [details = errortext::details(result.error)] { QGuiApplication::clipboard()->setText(details); });
    }
}

void Reserving::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}
