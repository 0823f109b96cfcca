// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountswitch.h"

#include "accounthead.h"
#include "painting.h"
#include "plaintext.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

AccountSwitch::AccountSwitch(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Account"));
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void AccountSwitch::setAccount(const AccountLook &account, const QString &name)
{
    m_account = account;
    m_name = name;
    setAccessibleDescription(AccountHead::word(account) + u' ' + name);
    look::setTip(this, name);
    update();
}

void AccountSwitch::standAbove(const QWidget *list)
{
    m_below = list;
    updateGeometry();
}

QSize AccountSwitch::sizeHint() const
{
    const int least = look::metrics().wide(176);
    return {m_below ? qMax(least, m_below->sizeHint().width()) : least, look::metrics().accountBar};
}

void AccountSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    const auto ink = look::account(m_account).onHead;
    const auto place = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    paint::accountHead(painter, rect(), m_account);
    const int mark = m.glyph + 2;
    const int start = 16 + mark + 10;
    const auto glyph = m_account.sandbox ? paint::Glyph::Ring : paint::Glyph::Disc;
    paint::glyph(painter, place(16, (height() - mark) / 2, mark, mark), glyph, ink);
    if (menu())
        paint::chevron(painter, QRectF(place(width() - 24, 0, 16, height())).center(), 9, Qt::DownArrow, ink);

    const int room = width() - start - (menu() ? 28 : 8);
    const auto align = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setPen(ink);
    painter.setFont(AccountHead::wordFont());
    const int line = painter.fontMetrics().height();
    const int small = QFontMetrics(look::font(FontRole::Caption)).height();
    const int top = (height() - line - small + 4) / 2;
    painter.drawText(place(start, top - 1, room, line), align, AccountHead::word(m_account));
    painter.setFont(look::font(FontRole::Caption));
    const auto name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    painter.drawText(place(start, top + line - 4, room, small + 2), align, name);
    if (hasFocus())
        paint::roundRect(painter, rect().adjusted(3, 3, -3, -3), m.radius, {}, ink, 2);
}
