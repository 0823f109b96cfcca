// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include <ui/look/sectionlist.h>
#include <ui/look/theme.h>
#include <ui/sections.h>

#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_list(new SectionList)
    , m_help(new QToolButton)
{
    const auto &m = look::metrics();
    QList<SectionList::Section> entries;
    for (const SectionEntry &entry : sections::all())
        entries +=
            {QString::fromLatin1(entry.key), sections::name(entry), QString::fromLatin1(entry.icon), entry.group};
    m_list->setSections(entries);
    m_help->setText(tr("F1  Shortcuts"));
    m_help->setAutoRaise(true);
    look::setFont(m_help, FontRole::Caption);
    const auto adoptTheme = [this] {
        QPalette quiet = palette();
        quiet.setColor(QPalette::ButtonText, look::color(Token::Secondary));
        m_help->setPalette(quiet);
    };
    connect(&Theme::instance(), &Theme::changed, this, adoptTheme);
    adoptTheme();
    connect(m_help, &QToolButton::clicked, this, &Sidebar::shortcutsRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, m.between);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m.between + m.tight, 0, 0, 0);
    foot->addWidget(m_help);
    foot->addStretch(1);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::color(Token::Sidebar));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, look::color(Token::Border));
}
