// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountlistening.h"

#include <ui/listening/listeningsheet.h>
#include <ui/notices.h>
#include <ui/practice.h>
#include <ui/workspace.h>

AccountListening::AccountListening(Practice &practice, Notices &notices, QWidget *window, const QWidget *uncovered)
    : QObject(window)
    , m_practice(practice)
    , m_notices(notices)
    , m_window(window)
    , m_uncovered(uncovered)
{ }

void AccountListening::follow(Workspace *workspace)
{
    if (m_workspace && m_workspace->isSandbox())
        m_practice.tellEventsTo({});
    m_listening.reset(); // before the next one wants its port
    m_workspace = workspace;
    if (!workspace)
        return;
    m_listening = std::make_unique<Listening>(*workspace);
    connect(m_listening.get(), &Listening::changed, this, &AccountListening::tellPractice);
    tellPractice();
    tellProblem();
}

void AccountListening::tellPractice()
{
    if (m_workspace->isSandbox())
        m_practice.tellEventsTo(m_listening->url());
}

void AccountListening::tellProblem()
{
    const Listening::Problem &problem = m_listening->problem();
    if (!problem.isNone())
        m_notices.showProblem(tr("Events are not listened for."), problem.port.isEmpty() ? problem.key : problem.port,
            tr("Listen for events…"), [this] { ask(); });
}

void AccountListening::ask()
{
    if (!m_listening)
        return;
    const StoredAccount &account = m_workspace->account();
    const QString key = m_workspace->isSandbox() ? QString::fromLatin1(m_practice.eventKey()) : QString();
    auto *sheet = new ListeningSheet(*m_listening, key, m_window, m_uncovered);
    sheet->setAccount({m_workspace->isSandbox(), account.colour}, account.name);
    if (!m_listening->problem().isNone()) // it is on show
        connect(sheet, &QDialog::accepted, &m_notices, &Notices::clearProblem);
    sheet->ask();
}
