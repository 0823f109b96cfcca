// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellpaint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

using Font = CellCache::Font;

namespace {

const QString parting = u" · "_s;

struct CellTexts
{
    Q_DECLARE_TR_FUNCTIONS(CellTexts)
};

// Days are told by name where the time of day matters, else by date.
QString dateText(const QDateTime &time, const QDateTime &now)
{
    const auto local = time.toLocalTime();
    const auto today = now.toLocalTime().date();
    if (local.date() == today)
        return CellTexts::tr("today %1").arg(local.toString(u"HH:mm"_s));
    if (local.date() == today.addDays(1))
        return CellTexts::tr("tomorrow %1").arg(local.toString(u"HH:mm"_s));
    return local.toString(u"yyyy-MM-dd"_s);
}

// Of several things beside each other the last is left out as a whole before one is cut; the tip has them all.
QString fitting(const CellPaint &cell, QString text, Font font)
{
    for (auto end = text.lastIndexOf(parting); end > 0; end = text.lastIndexOf(parting)) {
        if (cell.cache.width(text, font) <= cell.content.width())
            break;
        text.truncate(end);
    }
    return text;
}

} // namespace

QRect CellPaint::at(int x, int width) const
{
    return QStyle::visualRect(direction, content, QRect(content.x() + x, content.y(), width, content.height()));
}

QRect CellPaint::centred(const QRect &part, int height) const
{
    return {part.x(), part.y() + (part.height() - height) / 2, part.width(), height};
}

void cells::text(const CellPaint &cell, const QString &text)
{
    const Font font = cell.strong ? Font::Strong : Font::Body;
    cell.cache.draw(cell.painter, cell.content, cell.start(), fitting(cell, text, font), font, cell.ink());
}

void cells::quiet(const CellPaint &cell, const QString &text, Qt::TextElideMode elide)
{
    // The id of a heading row is its name; what else is quiet stays quiet there.
    const bool strong = cell.strong && elide == Qt::ElideMiddle;
    cell.cache.draw(cell.painter, cell.content, cell.start(), text, strong ? Font::Strong : Font::Body,
        strong ? cell.ink() : cell.quiet(), elide);
}

void cells::phone(const CellPaint &cell, const QString &e164)
{
    // The parts of a number keep their order in a mirrored window.
    const auto &parts = cell.cache.grouped(e164);
    const int code = cell.cache.width(parts.callingCode, Font::Figures);
    const int gap = parts.callingCode.isEmpty() ? 0 : cell.cache.width(u" "_s, Font::Figures);
    const int wanted = code + gap + cell.cache.width(parts.national, Font::Figures);
    auto rect = cell.at(0, qMin(wanted, cell.content.width()));
    cell.cache.draw(cell.painter, rect, Qt::AlignLeft, parts.callingCode, Font::Figures, cell.quiet());
    rect.setLeft(rect.left() + code + gap);
    cell.cache.draw(cell.painter, rect, Qt::AlignLeft, parts.national, Font::Figures, cell.ink());
}

void cells::money(const CellPaint &cell, const QVariant &amount)
{
    if (!amount.isValid())
        return cell.cache.draw(
            cell.painter, cell.content, cell.end(), CellTexts::tr("unknown"), Font::Body, cell.quiet());
    const auto money = amount.value<Money>();
    const auto figures = money.amount();
    const int width = cell.cache.width(figures, Font::Figures);
    const int currency = cell.cache.width(money.currency, Font::Caption);
    auto rect = cell.fromEnd(0, qMin(currency + 5 + width, cell.content.width()));
    cell.cache.draw(cell.painter, rect, Qt::AlignRight, figures, Font::Figures, cell.ink());
    rect.setRight(rect.right() - width - 5);
    cell.cache.draw(cell.painter, rect, Qt::AlignRight, money.currency, Font::Caption, cell.quiet());
}

void cells::count(const CellPaint &cell, const QVariant &count)
{
    if (count.isValid())
        cell.cache.draw(
            cell.painter, cell.content, cell.end(), QLocale().toString(count.toLongLong()), Font::Figures, cell.ink());
}

void cells::date(const CellPaint &cell, const QVariant &date)
{
    const bool isTime = date.userType() == QMetaType::QDateTime;
    const auto text = isTime && date.toDateTime().isValid() ? dateText(date.toDateTime(), cell.now) : date.toString();
    cell.cache.draw(cell.painter, cell.content, cell.end(), text, Font::Figures, cell.quiet());
}

void cells::staged(const CellPaint &cell, const QString &after, const QString &before)
{
    const auto mark = QRect(cell.cell.x(), cell.cell.y(), 3, cell.cell.height() - 1);
    cell.painter.fillRect(QStyle::visualRect(cell.direction, cell.cell, mark), look::color(Token::Ring));
    const int width = qMin(cell.cache.width(after, Font::Strong), cell.content.width());
    cell.cache.draw(cell.painter, cell.at(0, width), cell.start(), after, Font::Strong, look::color(Token::Text));
    const int rest = cell.content.width() - width - 8;
    if (rest >= 48)
        cell.cache.draw(cell.painter, cell.at(width + 8, rest), cell.start(), before, Font::Struck, cell.quiet());
}
