// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <ui/look/setup.h>
#include <ui/look/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QHash>
#include <QLabel>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QPixmap pictureOf(QWidget *(*makePage)(), Theme::Choice choice)
{
    Theme::instance().choose(choice);
    const std::unique_ptr<QWidget> page(makePage());
    page->show();
    QApplication::setActiveWindow(page.get());
    for (int i = 0; i < 5; ++i) // layouts settle, the focus arrives
        QApplication::processEvents();
    return page->grab();
}

QPixmap sideBySide(const QPixmap &left, const QPixmap &right)
{
    QPixmap both(left.width() + right.width(), left.height());
    QPainter painter(&both);
    painter.drawPixmap(0, 0, left);
    painter.drawPixmap(left.width(), 0, right);
    return both;
}

} // namespace

// The parts of the look, light and dark beside each other, to be held beside the pictures.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"page"_s, u"parts, window, sheet, orders or empty"_s, u"page"_s, u"parts"_s},
        {u"size"_s, u"Size of the text in points"_s, u"points"_s, u"10"_s}, {u"mirrored"_s, u"Right to left"_s},
        {u"save"_s, u"Save the picture and leave"_s, u"file"_s}});
    options.process(app);
    if (options.isSet(u"mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    look::setUp();
    auto font = QApplication::font();
    font.setPointSizeF(options.value(u"size"_s).toDouble());
    QApplication::setFont(font);

    static const QHash<QString, QWidget *(*)()> pages{{u"parts"_s, &gallery::partsPage},
        {u"window"_s, &gallery::windowPage}, {u"sheet"_s, &gallery::sheetPage}, {u"orders"_s, &gallery::ordersPage},
        {u"empty"_s, &gallery::emptyPage}};
    auto *const page = pages.value(options.value(u"page"_s), &gallery::partsPage);
    const auto picture = sideBySide(pictureOf(page, Theme::Choice::Light), pictureOf(page, Theme::Choice::Dark));
    if (options.isSet(u"save"_s))
        return picture.save(options.value(u"save"_s)) ? 0 : 1;
    QLabel shown;
    shown.setPixmap(picture);
    shown.show();
    return QApplication::exec();
}
