// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketlineview.h"

#include <core/phone.h>
#include <models/celltext.h>
#include <ui/look/closebutton.h>
#include <ui/look/painting.h>
#include <ui/look/plaintext.h>
#include <ui/look/theme.h>
#include <ui/statustext.h>

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 48;
constexpr int gap = 1; // between the lines
constexpr int crossRoom = 34;
constexpr int holdSeconds = 30 * 60;

} // namespace

BasketLineView::BasketLineView(QWidget *parent)
    : QWidget(parent)
    , m_remove(new CloseButton(tr("Remove"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { emit removeRequested(m_line.key()); });
}

void BasketLineView::setLine(const BasketLine &line, bool showCurrency)
{
    m_line = line;
    m_showCurrency = showCurrency;
    const QString price = line.number.cost.upfront ? line.number.cost.upfront->text() : tr("price unknown");
    setAccessibleName(QStringList{line.key(), line.number.place(), price}.join(u", "_s));
    m_remove->setAccessibleName(tr("Remove %1").arg(line.key()));
    look::setTip(m_remove, m_remove->accessibleName());
    update();
}

void BasketLineView::setNow(const QDateTime &serverNow)
{
    m_now = serverNow;
    setAccessibleDescription(stateText());
    update();
}

QWidget *BasketLineView::button() const
{
    return m_remove;
}

QSize BasketLineView::sizeHint() const
{
    return {0, std::max(48, firstRow().height() + gap + secondRow().height() + look::metrics().inset)};
}

QString BasketLineView::stateText() const
{
    if (m_line.isHeld(m_now))
        return tr("held %1").arg(cell::holdLeft(m_now, m_line.heldUntil));
    if (m_line.heldUntil.isValid())
        return tr("hold lapsed");
    if (m_line.isStale(m_now))
        return tr("is searched again first");
    return tr("found %1 ago").arg(statustext::age(m_line.foundAt, m_now));
}

Tone BasketLineView::tone() const
{
    const qint64 left = m_now.secsTo(m_line.heldUntil);
    return left <= 3 * 60 ? Tone::Lost : left <= 10 * 60 ? Tone::NeedsYou : Tone::Waiting;
}

QRect BasketLineView::place(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

// The two lines stand close together in the middle, under the cross at the end.
QRect BasketLineView::firstRow() const
{
    const int height = QFontMetrics(look::font(FontRole::Body)).height();
    const int both = height + gap + QFontMetrics(look::font(FontRole::Caption)).height();
    const int inset = look::metrics().inset;
    return {inset, (this->height() - both) / 2, width() - inset - crossRoom, height};
}

QRect BasketLineView::secondRow() const
{
    const QRect first = firstRow();
    return {first.x(), first.bottom() + 1 + gap, first.width(), QFontMetrics(look::font(FontRole::Caption)).height()};
}

void BasketLineView::resizeEvent(QResizeEvent *)
{
    const QSize size = m_remove->sizeHint();
    const int y = firstRow().center().y() - size.height() / 2;
    m_remove->setGeometry(place(QRect(QPoint(width() - size.width() - 6, y), size)));
}

void BasketLineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect first = firstRow();
    painter.setFont(look::figures(FontRole::Body));
    const auto parts = phone::grouped(m_line.key());
    const QString code = parts.callingCode + u' ';
    const int codeWidth = painter.fontMetrics().horizontalAdvance(code);
    const int numberWidth = codeWidth + painter.fontMetrics().horizontalAdvance(parts.national);
    const QRect number = place(QRect(first.x(), first.y(), numberWidth, first.height()));
    painter.setLayoutDirection(Qt::LeftToRight); // a number is never mirrored
    painter.setPen(look::color(Token::Secondary));
    painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeft, code);
    painter.setPen(look::color(Token::Text));
    painter.drawText(number.adjusted(codeWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, parts.national);
    painter.setLayoutDirection(layoutDirection());
    const auto &price = m_line.number.cost.upfront;
    const QString amount = !price ? u"–"_s : m_showCurrency ? price->text() : price->amount();
    painter.drawText(place(first), Qt::AlignVCenter | Qt::AlignRight, amount);
    paintState(painter, secondRow());
}

void BasketLineView::paintState(QPainter &painter, const QRect &row) const
{
    const Metrics &m = look::metrics();
    const bool held = m_line.isHeld(m_now);
    const bool calm = !held || tone() == Tone::Waiting;
    painter.setFont(look::figures(FontRole::Caption));
    const QString state = stateText();
    const int stateWidth = painter.fontMetrics().horizontalAdvance(state);
    painter.setPen(calm ? look::color(Token::Secondary) : look::tone(tone()).text);
    painter.drawText(place(row), Qt::AlignVCenter | Qt::AlignLeft, state);
    const QString where = m_line.number.place().section(u", "_s, 0, 0);
    int used = stateWidth + m.between;
    const int withBar = used + barWidth + m.between + painter.fontMetrics().horizontalAdvance(where);
    if (held && withBar <= row.width()) { // the time says the same
        const QRect bar(row.x() + used, row.center().y() - m.bar / 2 + 1, barWidth, m.bar);
        paint::bar(painter, place(bar), double(m_now.secsTo(m_line.heldUntil)) / holdSeconds, look::tone(tone()).bar,
            layoutDirection());
        used += barWidth + m.between;
    }
    painter.setPen(look::color(Token::Secondary));
    painter.drawText(place(row), Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(where, Qt::ElideRight, row.width() - used));
}
