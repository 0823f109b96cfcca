// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlerow.h"

#include "icons.h"
#include "plainlabel.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

static constexpr int longestTitle = 240;

TitleRow::TitleRow(const QString &title, QWidget *parent)
    : Strip(&Metrics::titleRow, parent)
    , m_title(new PlainLabel(title, FontRole::Title))
    , m_detail(new PlainLabel)
{
    m_detail->setColor(Token::Secondary);
    m_title->setElided(Qt::ElideRight);
    m_detail->setElided(Qt::ElideRight);
    row()->addWidget(m_title);
    row()->addWidget(m_detail);
    row()->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &TitleRow::keepTitle);
    keepTitle();
}

// The detail gives way first; the title only where it alone is too long.
void TitleRow::keepTitle()
{
    const QFontMetrics metrics(look::font(FontRole::Title)); // of the role: the label may hear of a new font after this
    const int width = metrics.horizontalAdvance(m_title->text()) + 1;
    m_title->setMinimumWidth(std::min(width, look::metrics().wide(longestTitle)));
}

void TitleRow::setTitle(const QString &title)
{
    m_title->setText(title);
    keepTitle();
    setDetail(m_detail->text());
}

void TitleRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    // Heard as one, and not taken for the list that has the title as its name.
    m_title->setAccessibleName(detail.isEmpty() ? QString() : m_title->text() + QLatin1String(", ") + detail);
}

void TitleRow::addWidget(QWidget *widget)
{
    const auto &m = look::metrics();
    row()->addWidget(widget);
    row()->setContentsMargins(look::mirrored({m.edge, 0, m.edge, 0}));
}

QToolButton *TitleRow::addTool(const QString &icon, const QString &name)
{
    const auto &m = look::metrics();
    auto *tool = new QToolButton;
    tool->setAutoRaise(true);
    tool->setIcon(icons::icon(icon));
    look::setTip(tool, name);
    tool->setAccessibleName(name);
    tool->setFocusPolicy(Qt::StrongFocus);
    row()->addWidget(tool);
    // The drawing, not the ground that shows under the pointer, ends near the edge of the pane.
    row()->setContentsMargins(look::mirrored({m.edge, 0, m.between, 0}));
    return tool;
}

void TitleRow::addTabs(QTabBar *tabs)
{
    tabs->setProperty("titleRow", true); // as high as the row, so that its words stand in line with the title
    tabs->setDrawBase(false);
    tabs->setUsesScrollButtons(false);
    row()->insertSpacing(2, look::metrics().between);
    row()->insertWidget(3, tabs);
}
