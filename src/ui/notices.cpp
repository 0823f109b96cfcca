// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include <ui/look/banner.h>
#include <ui/look/theme.h>
#include <ui/practicestrip.h>
#include <ui/workspace.h>

#include <QVBoxLayout>

Notices::Notices(QWidget *parent)
    : QWidget(parent)
    , m_practice(new PracticeStrip)
    , m_frame(new QWidget)
    , m_problem(new Banner(Tone::NeedsYou))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_practice);
    lines->addWidget(m_frame);
    auto *frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(look::metrics().edge, look::metrics().between, look::metrics().edge, 0);
    frame->addWidget(m_problem);
    connect(m_practice, &PracticeStrip::connectRequested, this, &Notices::connectRequested);
    connect(m_practice, &PracticeStrip::dismissed, this, &Notices::practiceDismissed);
    m_problem->setClosable(true);
    connect(m_problem, &Banner::closed, this, &Notices::clearProblem);
    connect(m_problem, &Banner::actionTriggered, this, [this] {
        if (const auto act = m_act)
            act();
    });
    m_practice->hide();
    m_frame->hide();
}

void Notices::showPractice(bool shown)
{
    m_practice->setVisible(shown);
}

void Notices::showProblem(
    const QString &fact, const QString &consequence, const QString &action, std::function<void()> act)
{
    m_problem->setText(fact, consequence);
    m_problem->setAction(action);
    m_act = std::move(act);
    m_about = About::Else;
    m_frame->show();
}

void Notices::showNotSaved(const Error &error)
{
    showProblem(error.title, error.detail);
    m_about = About::NotSaved;
}

void Notices::followKey(Workspace &workspace, const QString &action, const std::function<void()> &act)
{
    Client &client = workspace.client();
    connect(&client, &Client::keyRefused, this, [this, &workspace, action, act] {
        showProblem(tr("%1 refused the key.").arg(workspace.providerName()),
            tr("What you see stays; nothing is sent until there is a key that works. F5 tries this one once more."),
            action, act);
        m_about = About::Key;
    });
    connect(&client, &Client::statusChanged, this, [this, &client] {
        if (m_about == About::Key && client.status().state == ClientStatus::State::Connected)
            clearProblem();
    });
}

void Notices::clearNotSaved()
{
    if (m_about == About::NotSaved)
        clearProblem();
}

void Notices::clearProblem()
{
    m_about = About::Else;
    m_frame->hide();
    m_act = {};
}
