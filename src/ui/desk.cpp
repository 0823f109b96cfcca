// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <ui/balancewatch.h>
#include <ui/pane.h>
#include <ui/sections.h>

#include <utility>

Desk::Desk(std::unique_ptr<Workspace> workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(std::move(workspace))
    , m_balance(std::make_unique<BalanceWatch>(m_workspace->client()))
{
    for (const SectionEntry &entry : sections::all()) {
        Pane *pane = entry.make(*m_workspace, this);
        addWidget(pane);
        connect(pane, &Pane::badgeChanged, this,
            [this, section = entry.section](int count, bool needsYou) { emit badgeChanged(section, count, needsYou); });
    }
    connect(m_workspace.get(), &Workspace::sectionRequested, this, &Desk::showSection);
    // What becomes of a purchase is told in one place, whoever asked for it.
    connect(m_workspace.get(), &Workspace::buyRequested, this, [this] {
        const Section from = section();
        showSection(Section::Search);
        m_boughtFrom = from;
    });
    connect(m_workspace.get(), &Workspace::buyingAnswered, this, [this](bool isConfirmed) {
        const auto from = std::exchange(m_boughtFrom, std::nullopt);
        if (from && !isConfirmed)
            showSection(*from);
    });
    connect(m_workspace.get(), &Workspace::orderPlaced, m_balance.get(), &BalanceWatch::refresh);
    connect(m_workspace.get(), &Workspace::ordersSettled, m_balance.get(), &BalanceWatch::refresh);
    connect(m_balance.get(), &BalanceWatch::changed, this, &Desk::balanceChanged);
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        m_boughtFrom.reset();
        updateGeometry();
        emit sectionChanged(section());
    });
}

Desk::~Desk()
{
    close();
}

std::unique_ptr<Workspace> Desk::close()
{
    const QSignalBlocker quiet(this); // no section is chosen any more
    while (count() > 0)
        delete widget(count() - 1); // before the workspace they work on
    m_balance.reset();
    return std::move(m_workspace);
}

void Desk::showSection(Section section, const QString &what)
{
    const auto all = sections::all();
    for (int at = 0; at < int(all.size()); ++at) {
        if (all[std::size_t(at)].section == section)
            setCurrentIndex(at);
    }
    if (what.isEmpty())
        pane()->focusFilter();
    else
        pane()->find(what);
}

Section Desk::section() const
{
    return sections::all()[std::size_t(currentIndex())].section;
}

Pane *Desk::pane() const
{
    return static_cast<Pane *>(currentWidget());
}

QSize Desk::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

void Desk::refresh()
{
    m_workspace->client().tryKeyAgain();
    pane()->refresh();
}

void Desk::refreshAll()
{
    m_balance->refresh();
    for (int at = 0; at < count(); ++at)
        static_cast<Pane *>(widget(at))->refresh();
}
