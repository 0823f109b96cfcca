// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reserving.h"

#include <ui/errortext.h>
#include <ui/look/copying.h>
#include <ui/look/linkbutton.h>
#include <ui/phonetext.h>
#include <ui/workspace.h>

#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numbersAtOnce = 250;
constexpr int mostFrames = 4; // more are a list

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
    setList({});
    setText(tr("Reserving %n number(s)…", nullptr, int(numbers.size())), {});
    show();
    const int count = int(numbers.size());
    const std::function<void()> checking = [this, count] {
        setText(tr("The answer was lost."),
            tr("Looking whether the numbers are held. Nothing is sent again.", nullptr, count));
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

// Of what is not held. In a list only what is not said above it for all.
Note::Words Reserving::wordsOf(const HoldResult &failure, bool isInList) const
{
    const QString number = phoneText(failure.phoneNumber);
    if (failure.outcome == HoldResult::Outcome::Unknown)
        return {tr("%1 may be held.").arg(number), {}};
    if (failure.words.isEmpty())
        return {isInList ? number : tr("%1 is not held.").arg(number), {}};
    const QString source = tr("Message from %1").arg(m_workspace.provider().inside);
    return {tr("%1, about %2").arg(source, number), failure.words};
}

Reserving::Failures Reserving::failuresOf(const ReserveResult &result) const
{
    const int refused = result.count(HoldResult::Outcome::Refused);
    const int doubtful = result.count(HoldResult::Outcome::Unknown);
    const bool isMany = refused + doubtful > mostFrames;
    Failures failures;
    if (isMany && refused > 0)
        failures.lines += tr("%n numbers are not held.", nullptr, refused);
    if (isMany && doubtful > 0)
        failures.lines += tr("%n numbers may be held.", nullptr, doubtful);
    for (const HoldResult &hold : result.numbers) {
        if (hold.outcome == HoldResult::Outcome::Held)
            continue;
        const Words words = wordsOf(hold, isMany);
        if (isMany)
            failures.list += words;
        else if (words.words.isEmpty())
            failures.lines += words.source;
        else
            failures.frames += words;
    }
    return failures;
}

void Reserving::tell(const ReserveResult &result)
{
    const int held = result.count(HoldResult::Outcome::Held);
    const int doubtful = result.count(HoldResult::Outcome::Unknown);
    const int asked = int(result.numbers.size());
    setClosable(true);
    setTone(held == asked ? Tone::Done : held + doubtful > 0 ? Tone::NeedsYou : Tone::Lost);
    auto [lines, frames, list] = failuresOf(result);
    if (doubtful > 0)
        lines += tr("Look under Reserved before you try again.");
    else if (held < asked)
        lines += held > 0 ? tr("Nothing was bought. Those that are held stay held.") : tr("Nothing was bought.");
    const bool isSilent = std::ranges::all_of(result.numbers, &QString::isEmpty, &HoldResult::words);
    if (isSilent && held + doubtful == 0 && !result.error.title.isEmpty()) {
        const QString words = errortext::serversWords(result.error);
        if (words.isEmpty())
            lines.prepend(errortext::fact(result.error, m_workspace.provider()));
        else
            frames += {tr("Message from %1").arg(m_workspace.provider().inside), words};
    }
    setText(held == asked ? tr("%n number(s) held for 30 min.", nullptr, held)
                          : tr("%1 of %2 held for 30 min.").arg(QString::number(held), QString::number(asked)),
        lines.join(u'\n'));
    setWords(frames);
    setList(list);
    if (held < asked && result.error.status != 0) {
        connect(addLink(tr("Copy details")), &QAbstractButton::clicked, this,
            [this, details = errortext::details(result.error)] { look::copy(details, this); });
    }
}

void Reserving::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}
