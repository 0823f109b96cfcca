// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reserving.h"

#include <ui/errortext.h>
#include <ui/look/linkbutton.h>
#include <ui/phonetext.h>
#include <ui/workspace.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numbersAtOnce = 250;
constexpr qsizetype mostFrames = 4;

// A line each while they are few.
QStringList linesOf(const QStringList &numbers, const QString &one, const QString &many)
{
    if (numbers.size() > mostFrames)
        return {many};
    QStringList lines;
    for (const QString &number : numbers)
        lines += one.arg(phoneText(number));
    return lines;
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
        if (all.error.title.isEmpty()) // the first tells why; a later part may have gone well
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
    setClosable(true);
    const QString source = tr("Message from %1").arg(m_workspace.provider().inside);
    QList<Words> said; // of each that is not held
    QStringList refused;
    QStringList doubtful;
    for (const HoldResult &hold : result.numbers) {
        if (hold.outcome == HoldResult::Outcome::Refused && !hold.words.isEmpty())
            said += {tr("%1, about %2").arg(source, phoneText(hold.phoneNumber)), hold.words};
        else if (hold.outcome == HoldResult::Outcome::Refused)
            refused += hold.phoneNumber;
        else if (hold.outcome == HoldResult::Outcome::Unknown)
            doubtful += hold.phoneNumber;
    }
    QStringList consequences =
        linesOf(refused, tr("%1 is not held."), tr("%n numbers are not held.", nullptr, int(refused.size())))
        + linesOf(doubtful, tr("%1 may be held."), tr("%n numbers may be held.", nullptr, int(doubtful.size())));
    setTone(held == asked ? Tone::Done : held > 0 || !doubtful.isEmpty() ? Tone::NeedsYou : Tone::Lost);
    if (said.size() > mostFrames) {
        consequences += tr("%n more are not held.", nullptr, int(said.size() - mostFrames));
        said.resize(mostFrames);
    }
    if (!doubtful.isEmpty())
        consequences += tr("Look under Reserved before you try again.");
    else if (held < asked)
        consequences += tr("Nothing was bought. Those that are held stay held.");
    if (said.isEmpty() && held == 0 && doubtful.isEmpty())
        said += {source, errortext::words(result.error)};
    setText(held == asked ? tr("%n number(s) held for 30 min.", nullptr, held)
                          : tr("%1 of %2 held for 30 min.").arg(QString::number(held), QString::number(asked)),
        consequences.join(u'\n'));
    setWords(said);
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
