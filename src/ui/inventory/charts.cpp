// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts.h"

#include <ui/look/painting.h>
#include <ui/look/theme.h>

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int monthCount = 12;
constexpr int columnStep = 12; // at least
constexpr int columnGap = 4;
constexpr int columnsHeight = 40;
constexpr int mostParts = 4;
constexpr int barHeight = 7;

} // namespace

MonthChart::MonthChart(QWidget *parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, &MonthChart::adoptTheme);
    adoptTheme();
}

void MonthChart::adoptTheme()
{
    const QFontMetrics caption(look::font(FontRole::Caption));
    m_step = std::max(columnStep, (2 * caption.horizontalAdvance(u"MMM"_s) + look::metrics().between) / monthCount + 1);
    setFixedSize(monthCount * m_step, columnsHeight + caption.height());
}

void MonthChart::setCounts(const QList<int> &counts, const QDate &last)
{
    m_counts = counts;
    m_last = last;
    QStringList words;
    for (qsizetype at = 0; at < counts.size(); ++at) {
        const QDate month = last.addMonths(int(at - counts.size() + 1));
        words += QLocale().toString(month, u"MMM yyyy"_s) + u": "_s + QString::number(counts.at(at));
    }
    setAccessibleName(tr("Bought each month"));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void MonthChart::paintEvent(QPaintEvent *)
{
    if (m_counts.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    for (qsizetype at = 0; at < m_counts.size(); ++at) {
        const int height = m_counts.at(at) == 0 ? 1 : std::max(3, m_counts.at(at) * columnsHeight / most);
        const QRect column(int(at) * m_step, columnsHeight - height, m_step - columnGap, height);
        const bool current = at == m_counts.size() - 1;
        const QColor color = current ? look::tone(Tone::Waiting).bar : look::color(Token::Handle);
        paint::roundRect(painter, QStyle::visualRect(layoutDirection(), rect(), column), 1, color);
    }
    painter.setFont(look::font(FontRole::Caption));
    painter.setPen(look::color(Token::Secondary));
    const QRect labels(0, columnsHeight, width() - columnGap, height() - columnsHeight);
    const QDate first = m_last.addMonths(int(1 - m_counts.size()));
    painter.drawText(labels, Qt::AlignLeading | Qt::AlignBottom, QLocale().toString(first, u"MMM"_s));
    painter.drawText(labels, Qt::AlignTrailing | Qt::AlignBottom, QLocale().toString(m_last, u"MMM"_s));
}

TypeBar::TypeBar(QWidget *parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, &TypeBar::adoptTheme);
    adoptTheme();
}

void TypeBar::adoptTheme()
{
    const int line = QFontMetrics(look::font(FontRole::Caption)).height() + 2;
    setFixedSize(look::metrics().wide(228), std::max(56, barHeight + 10 + mostParts / 2 * line));
}

void TypeBar::setParts(const QList<Part> &parts)
{
    m_parts = parts.first(std::min<qsizetype>(parts.size(), mostParts));
    QStringList words;
    for (const Part &part : m_parts)
        words += part.name + u' ' + QLocale().toString(part.count);
    setAccessibleName(tr("By type"));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QColor TypeBar::colorOf(int part) const
{
    QColor blue = look::tone(Tone::Waiting).bar;
    QColor grey = look::color(Token::Handle);
    if (part == 1)
        blue.setAlphaF(0.6F);
    if (part == 3)
        grey.setAlphaF(0.3F);
    return part < 2 ? blue : grey;
}

void TypeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int total = 0;
    for (const Part &part : m_parts)
        total += part.count;
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QFontMetrics metrics(look::font(FontRole::Caption));
    painter.setFont(look::font(FontRole::Caption));
    int x = 0;
    for (int at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts.at(at);
        const int length = std::max(3, int(qint64(part.count) * (width() - m_parts.size()) / std::max(1, total)));
        paint::roundRect(painter, mirrored(QRect(x, 3, length, barHeight)), 2, colorOf(at));
        x += length + 1;

        const QRect cell(
            at % 2 * (width() / 2), barHeight + 10 + at / 2 * (metrics.height() + 2), width() / 2, metrics.height());
        paint::roundRect(painter, mirrored(QRect(cell.x(), cell.center().y() - 3, 8, 8)), 2, colorOf(at));
        const QRect text = cell.adjusted(14, 0, 0, 0);
        painter.setPen(look::color(Token::Text));
        painter.drawText(mirrored(text), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, part.name);
        painter.setPen(look::color(Token::Secondary));
        const int name = metrics.horizontalAdvance(part.name) + 6;
        painter.drawText(mirrored(text.adjusted(name, 0, 0, 0)), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip,
            QLocale().toString(part.count));
    }
}
