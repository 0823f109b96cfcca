// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetab.h"

#include <ui/look/theme.h>
#include <ui/orders/commentreader.h>

#include <QVBoxLayout>

TimelineTab::TimelineTab(Workspace &workspace, CommentReader *reader, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_reader(reader)
    , m_steps(new Steps)
{
    const auto &m = look::metrics();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(m.edge, m.inset, m.edge, m.edge);
    column->addWidget(m_steps);
    column->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What happened"));
    connect(m_reader, &CommentReader::changed, this, &TimelineTab::tell);
}

void TimelineTab::setSubject(const SubOrder &subOrder, const QDateTime &deadline)
{
    if (subOrder.id != m_facts.subOrder.id)
        m_facts.changes.clear();
    m_facts.subOrder = subOrder;
    m_facts.deadline = deadline;
    tell();
    if (isVisible())
        load();
}

void TimelineTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    load();
}

QCoro::Task<> TimelineTab::load()
{
    const QString id = m_facts.subOrder.id;
    if (id.isEmpty())
        co_return;
    const auto loading = orderhistory::load(m_workspace.state(), m_workspace.account().id, id);
    const auto changes = co_await later(m_scope, loading);
    if (!changes)
        emit m_workspace.notSaved(changes.error());
    if (!changes || id != m_facts.subOrder.id)
        co_return;
    m_facts.changes = *changes;
    tell();
}

void TimelineTab::tell()
{
    m_facts.comments = m_reader->recordId() == m_facts.subOrder.id ? m_reader->comments() : QList<Comment>();
    m_steps->setSteps(timelinetext::steps(m_facts, m_workspace.serverNow()));
}
