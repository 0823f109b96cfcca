// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counterchip.h"

#include "painting.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 8;
constexpr int afterGlyph = 6;
constexpr int afterWord = 7;

} // namespace

CounterChip::CounterChip(const Counters::Item &item, QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setItem(item);
}

void CounterChip::setItem(const Counters::Item &item)
{
    m_item = item;
    setAccessibleName(item.word);
    setAccessibleDescription(QLocale().toString(item.count));
    updateGeometry();
    update();
}

QSize CounterChip::sizeHint() const
{
    // As wide as in bold, so that nothing moves when another one is chosen.
    const QFontMetrics metrics(look::figures(FontRole::Emphasis));
    const int glyph = m_item.tone ? look::metrics().glyph + afterGlyph : 0;
    const int words =
        metrics.horizontalAdvance(m_item.word) + metrics.horizontalAdvance(QLocale().toString(m_item.count));
    return {2 * padding + glyph + words + afterWord, look::metrics().chip};
}

void CounterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    if (isChecked())
        paint::roundRect(painter, rect(), m.radius, look::color(Token::Select));
    else if (underMouse())
        paint::roundRect(painter, rect(), m.radius, look::color(Token::Hover));
    if (hasFocus())
        paint::focusRing(painter, rect(), m.radius);

    int x = padding;
    const auto place = [&](int width) {
        const QRect at(x, 0, width, height());
        x += width;
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    if (m_item.tone) {
        auto box = place(m.glyph);
        box.setRect(box.x(), (height() - m.glyph) / 2, m.glyph, m.glyph);
        const auto glyph = paint::glyphOf(StateCell{.tone = *m_item.tone, .urgent = m_item.urgent});
        paint::glyph(painter, box, glyph, look::tone(*m_item.tone).text);
        x += afterGlyph;
    }
    painter.setFont(look::figures(isChecked() ? FontRole::Emphasis : FontRole::Body));
    const auto write = [&](const QString &text, Token token) {
        painter.setPen(look::color(token));
        painter.drawText(
            place(painter.fontMetrics().horizontalAdvance(text)), Qt::AlignCenter | Qt::TextDontClip, text);
    };
    write(m_item.word, Token::Text);
    x += afterWord;
    write(QLocale().toString(m_item.count), isChecked() ? Token::Text : Token::Secondary);
}
