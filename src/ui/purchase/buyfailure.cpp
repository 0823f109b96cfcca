// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyfailure.h"

#include <ui/errortext.h>
#include <ui/phonetext.h>
#include <ui/workspace.h>

using namespace Qt::StringLiterals;

BuyFailure::BuyFailure(Workspace &workspace, QWidget *parent)
    : Note(parent)
    , m_workspace(workspace)
{
    hide();
    setTone(Tone::NeedsYou);
    setClosable(true);
}

void BuyFailure::tellError(const Error &error)
{
    const ProviderName provider = m_workspace.provider();
    const QString fact = errortext::fact(error, provider);
    const QString consequence = errortext::consequence(error);
    if (error.kind == Error::Kind::Local) // says itself that nothing was sent, and why
        setText(fact, consequence);
    else
        setText(tr("Nothing was sent, nothing was bought."), fact + u' ' + consequence);
    setWords(tr("Message from %1").arg(provider.inside), errortext::serversWords(error));
    show();
}

void BuyFailure::tellGone(const QStringList &numbers)
{
    QStringList readable;
    for (const QString &number : numbers)
        readable += phoneText(number);
    setText(tr("%n number(s) are no longer offered.", nullptr, int(numbers.size())),
        tr("They are out of the basket: %1. Nothing was sent. Look at the rest, then buy.", nullptr,
            int(numbers.size()))
            .arg(readable.join(u", "_s)));
    setWords({}, {});
    show();
}

void BuyFailure::tellReason(const QString &reason)
{
    setText(tr("Nothing was sent, nothing was bought."), reason + u'.');
    setWords({}, {});
    show();
}
