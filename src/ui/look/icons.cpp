// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

// The 16 px drawing of a name. The set keeps actions, places and status apart; a name is in one of them.
QString drawingOf(const QString &name)
{
    for (const auto folder : {"actions"_L1, "places"_L1, "status"_L1}) {
        const auto path = u"icons/breeze/%1/16/%2.svg"_s.arg(folder, name);
        if (const auto found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, path); !found.isEmpty())
            return found;
    }
    return {};
}

QPixmap tinted(const QString &name, const QColor &color, const QSize &size, qreal ratio)
{
    const auto key = u"look/%1/%2/%3x%4@%5"_s.arg(name, color.name(QColor::HexArgb), QString::number(size.width()),
        QString::number(size.height()), QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (QSvgRenderer drawing(drawingOf(name)); drawing.isValid()) {
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF(QPointF(), size), color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

Token tokenOf(QIcon::Mode mode)
{
    if (mode == QIcon::Disabled)
        return Token::Disabled;
    return mode == QIcon::Normal ? Token::Secondary : Token::Text;
}

// Asks for the colour at the moment of painting, so that a change of theme needs no new icon.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const QString &name)
        : m_name(name)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, rect, m_name, look::color(tokenOf(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, look::color(tokenOf(mode)), size, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        auto pixmap = tinted(m_name, look::color(tokenOf(mode)), size / scale, scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icons::icon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

bool icons::exists(const QString &name)
{
    return !drawingOf(name).isEmpty();
}

void icons::paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    painter.drawPixmap(rect.topLeft(), tinted(name, color, rect.size(), painter.device()->devicePixelRatioF()));
}
