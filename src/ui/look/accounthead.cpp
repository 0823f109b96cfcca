// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounthead.h"

#include "painting.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

AccountHead::AccountHead(const AccountLook &account, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(word(account) + u' ' + text);
}

QString AccountHead::word(const AccountLook &account)
{
    return account.sandbox ? tr("SANDBOX") : tr("LIVE");
}

QString AccountHead::sentence(const AccountLook &account)
{
    return account.sandbox ? tr("Nothing here is bought for real") : tr("Purchases spend real money");
}

QFont AccountHead::wordFont()
{
    auto font = look::font(FontRole::Emphasis);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

QSize AccountHead::sizeHint() const
{
    return {0, look::metrics().sheetHead};
}

void AccountHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, width(), height() + m.sheetRadius), m.sheetRadius, m.sheetRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    paint::accountHead(painter, rect(), m_account);

    painter.setPen(look::account(m_account).onHead);
    painter.setFont(wordFont());
    const auto name = word(m_account);
    const int start = painter.fontMetrics().horizontalAdvance(name) + m.between;
    const auto room = rect().adjusted(m.sheetEdge - 1, 0, 1 - m.sheetEdge, 0);
    const auto align = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(room, align, name);
    painter.setFont(look::font(FontRole::Body));
    const auto text = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width() - start);
    painter.drawText(QStyle::visualRect(layoutDirection(), room, room.adjusted(start, 0, 0, 0)), align, text);
}
