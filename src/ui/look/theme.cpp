// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double referenceSize = 10;

struct FontSpec
{
    double points;
    bool bold;
};

FontSpec specOf(FontRole role)
{
    switch (role) {
    case FontRole::Figure:
        return {15, true};
    case FontRole::Amount:
        return {12.5, true};
    case FontRole::Balance:
        return {11, true};
    case FontRole::Title:
        return {12, true};
    case FontRole::Body:
        return {10, false};
    case FontRole::Emphasis:
        return {10, true};
    case FontRole::Caption:
        return {9, false};
    case FontRole::CaptionStrong:
        return {9, true};
    }
    return {10, false};
}

// A desktop without settings gives Qt's own default, whose family is only an alias of fontconfig.
QFont systemFont()
{
    auto font = QApplication::font();
    if (font.family() == "Sans Serif"_L1 && QFontDatabase::hasFamily(u"Noto Sans"_s)) {
        font.setFamily(u"Noto Sans"_s);
        font.setPointSizeF(qMax(font.pointSizeF(), referenceSize));
    }
    return font;
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const auto width = metrics.horizontalAdvance(u'0');
    return std::ranges::all_of(u"123456789"_s, [&](QChar digit) { return metrics.horizontalAdvance(digit) == width; });
}

Scheme schemeOfPalette(const QPalette &palette)
{
    return {.dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()};
}

// The role is kept on the widget, so that a second call replaces the first.
void keepFont(QWidget *widget, FontRole role, bool figures)
{
    static constexpr auto property = "fontRole";
    const bool known = widget->property(property).isValid();
    widget->setProperty(property, QVariant::fromValue(std::pair(int(role), figures)));
    const auto adopt = [widget] {
        const auto [role, figures] = widget->property(property).value<std::pair<int, bool>>();
        widget->setFont(figures ? look::figures(FontRole(role)) : look::font(FontRole(role)));
    };
    adopt();
    if (!known)
        QObject::connect(&Theme::instance(), &Theme::changed, widget, adopt);
}

} // namespace

Theme &Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(schemeOfPalette(QApplication::palette()))
    , m_scheme(m_system)
{
    if (const auto font = systemFont(); font != QApplication::font())
        QApplication::setFont(font);
    adoptFonts();
    qApp->installEventFilter(this);
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    adoptScheme();
}

void Theme::setSystemScheme(Scheme scheme)
{
    m_system = scheme;
    adoptScheme();
}

void Theme::adoptScheme()
{
    m_scheme = m_system;
    if (m_choice != Choice::System)
        m_scheme.dark = m_choice == Choice::Dark;
    QApplication::setPalette(tokens::paletteFor(m_scheme));
    QApplication::setPalette(tokens::itemViewPalette(m_scheme), "QAbstractItemView");
    QToolTip::setPalette(tokens::paletteFor(m_scheme));
    emit changed();
}

void Theme::adoptFonts()
{
    m_base = QApplication::font();
    const bool tabular = hasTabularFigures(m_base) || !QFontDatabase::hasFamily(u"Noto Sans"_s);
    m_figureFamily = tabular ? m_base.family() : u"Noto Sans"_s;
    m_metrics = Metrics::forFonts(font(FontRole::Body), font(FontRole::Caption), font(FontRole::Title));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp && QApplication::font() != m_base) {
        adoptFonts();
        emit changed();
    }
    return false;
}

QFont Theme::font(FontRole role) const
{
    const auto [points, bold] = specOf(role);
    auto font = m_base;
    if (m_base.pointSizeF() > 0)
        font.setPointSizeF(m_base.pointSizeF() * points / referenceSize);
    else
        font.setPixelSize(qRound(m_base.pixelSize() * points / referenceSize));
    font.setBold(bold);
    return font;
}

QFont Theme::figures(FontRole role) const
{
    auto font = this->font(role);
    font.setFamily(m_figureFamily);
    return font;
}

QColor look::color(Token token)
{
    return tokens::color(token, Theme::instance().scheme());
}

ToneColors look::tone(Tone tone)
{
    return tokens::tone(tone, Theme::instance().scheme());
}

AccountColors look::account(const AccountLook &account)
{
    return tokens::account(account, Theme::instance().scheme());
}

QFont look::font(FontRole role)
{
    return Theme::instance().font(role);
}

QFont look::figures(FontRole role)
{
    return Theme::instance().figures(role);
}

const Metrics &look::metrics()
{
    return Theme::instance().metrics();
}

QMargins look::mirrored(const QMargins &margins)
{
    if (!QGuiApplication::isRightToLeft())
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

void look::setFont(QWidget *widget, FontRole role)
{
    keepFont(widget, role, false);
}

void look::setFigures(QWidget *widget, FontRole role)
{
    keepFont(widget, role, true);
}
