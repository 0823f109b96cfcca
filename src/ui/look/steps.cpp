// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steps.h"

#include "painting.h"
#include "plainlabel.h"
#include "theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int timeWidth = 56;
constexpr int glyphRoom = 32; // the glyph in its middle

} // namespace

Steps::Steps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const auto &m = look::metrics();
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, m.wide(timeWidth));
    m_grid->setColumnMinimumWidth(1, m.wide(glyphRoom));
    m_grid->setColumnStretch(2, 1);
}

Steps::Line Steps::addLine()
{
    const auto &m = look::metrics();
    const int row = int(m_lines.size()) * 2;
    Line line{new PlainLabel, new PlainLabel, new PlainLabel({}, FontRole::Caption)};
    line.time->setColor(Token::Secondary);
    line.time->setFigures(FontRole::Body);
    line.what->setWordWrap(true);
    line.detail->setColor(Token::Secondary);
    line.detail->setWordWrap(true);
    line.detail->setContentsMargins(0, 0, 0, m.between);
    m_grid->addWidget(line.time, row, 0, 2, 1, Qt::AlignTop);
    m_grid->addWidget(line.what, row, 2);
    m_grid->addWidget(line.detail, row + 1, 2);
    return line;
}

void Steps::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    while (m_lines.size() < steps.size())
        m_lines += addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool shown = i < steps.size();
        for (PlainLabel *label : {line.time, line.what, line.detail})
            label->setVisible(shown);
        if (!shown)
            continue;
        const Step &step = steps.at(i);
        line.time->setText(step.time);
        line.what->setText(step.what);
        look::setFont(line.what, step.isNext ? FontRole::Emphasis : FontRole::Body);
        line.detail->setText(step.detail);
    }
    update();
}

QRect Steps::glyphOf(const Line &line) const
{
    const auto &m = look::metrics();
    const QRect what = QStyle::visualRect(layoutDirection(), rect(), line.what->geometry());
    const int middle = what.y() + QFontMetrics(line.time->font()).height() / 2;
    return QRect(what.x() - m.wide(glyphRoom) / 2 - m.glyph / 2, middle - m.glyph / 2, m.glyph, m.glyph);
}

void Steps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRect box = glyphOf(m_lines.at(i));
        if (i + 1 < m_steps.size()) {
            const int top = box.bottom() + 1 + m.tight;
            const QRect line(box.center().x(), top, 1, glyphOf(m_lines.at(i + 1)).top() - m.tight - top);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), look::color(Token::Border));
        }
        const Tone tone = m_steps.at(i).tone;
        paint::glyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), paint::glyphOf(tone),
            tone == Tone::Neutral ? look::color(Token::Secondary) : look::tone(tone).text);
    }
}
