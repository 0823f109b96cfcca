// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliancepage.h"

#include <ui/listtools.h>
#include <ui/look/theme.h>

#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

CompliancePage::CompliancePage(Workspace &workspace, std::unique_ptr<AbstractTable> rows, const PaperList::Names &names)
    : m_workspace(workspace)
    , m_key(u"compliance/splitter/"_s + names.key)
    , m_list(new PaperList(workspace, std::move(rows), names))
    , m_splitter(new QSplitter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_splitter->addWidget(m_list);
    m_splitter->setStretchFactor(0, 1);
    connect(m_list, &PaperList::retryRequested, this, [this] { refresh(); });
}

void CompliancePage::setDetail(QWidget *detail)
{
    m_splitter->addWidget(detail);
    m_splitter->setChildrenCollapsible(false);
    m_moved = listtools::restoreSplitter(m_splitter, m_workspace.settings(), m_key);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

CompliancePage::~CompliancePage()
{
    if (m_moved)
        listtools::saveSplitter(m_splitter, m_workspace.settings(), m_key);
}

void CompliancePage::setWaiting(int count)
{
    m_waiting = count;
    emit waitingChanged();
}

void CompliancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_list->wasRead())
        refresh();
}

void CompliancePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_moved)
        return;
    const auto &m = look::metrics();
    const int detail = std::min(width() / 2, m.wide(window()->width() >= m.wideWindow ? 720 : 502));
    m_splitter->setSizes({width() - detail, detail});
}
