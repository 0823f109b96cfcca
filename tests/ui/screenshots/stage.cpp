// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <ui/desk.h>
#include <ui/look/theme.h>
#include <ui/mainwindow.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizes[] = {{1280, 800}, {1920, 1080}, {640, 400}};
constexpr int patienceMs = 20'000;

Profile opened(const QString &folder)
{
    return std::move(*Profile::open(folder));
}

} // namespace

Stage::Stage(const QString &profile, const QDir &pictures)
    : m_pictures(pictures)
    , m_console(opened(profile), std::nullopt)
{
    m_console.start();
    wait("the window", [this] { return window() && window()->desk(); });
}

bool Stage::wait(const char *forWhat, const std::function<bool()> &holds)
{
    const bool came = !m_failed && QTest::qWaitFor(holds, patienceMs);
    if (!came)
        fail(u"waited in vain for %1"_s.arg(QString::fromUtf8(forWhat)));
    return came;
}

void Stage::fail(const QString &what)
{
    if (!m_failed)
        qWarning("screenshots: %s", qPrintable(what));
    m_failed = true;
}

void Stage::show(Section section)
{
    if (!m_failed)
        window()->desk()->showSection(section);
}

QAbstractItemView *Stage::list(const QString &name)
{
    const auto view = [&] { return user::see<QAbstractItemView>(window(), name); };
    const bool isThere = wait(qPrintable(name), [&] { return view() && view()->model()->rowCount() > 0; });
    return isThere ? view() : nullptr;
}

void Stage::select(const QString &name, QList<int> rows)
{
    QAbstractItemView *view = list(name);
    if (!view)
        return;
    view->selectionModel()->clearSelection();
    for (const int row : rows)
        view->selectionModel()->select(
            view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view->selectionModel()->setCurrentIndex(view->model()->index(rows.last(), 1), QItemSelectionModel::NoUpdate);
    view->setFocus();
}

void Stage::click(const QString &button, const QString &inside)
{
    const auto place = [&]() -> QWidget * { return inside.isEmpty() ? window() : user::see(window(), inside); };
    if (wait(qPrintable(button), [&] { return place() && user::canUse(place(), button); }))
        user::click(place(), button);
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    if (m_failed)
        return;
    QApplication::setActiveWindow(window()); // without a window manager, nobody does when a sheet has closed
    QWidget *focus = window()->focusWidget();
    QTest::keyClick(focus ? focus : window(), key, with);
}

void Stage::type(const QString &field, const QString &text)
{
    if (wait(qPrintable(field), [&] { return user::canUse(window(), field); }))
        user::type(window(), field, text);
}

QString Stage::text(const QString &list, int row, int column)
{
    const auto *view = user::see<QAbstractItemView>(window(), list);
    return view ? view->model()->index(row, column).data().toString() : QString();
}

bool Stage::reads(const QString &text)
{
    return user::reads(window(), text);
}

// A list that is open lies in a window of its own.
QPixmap Stage::picture()
{
    QPixmap picture = window()->grab();
    QWidget *popup = QApplication::activePopupWidget();
    if (popup)
        QPainter(&picture).drawPixmap(window()->mapFromGlobal(popup->pos()), popup->grab());
    return picture;
}

void Stage::take(const QString &name, const std::function<void()> &pose)
{
    if (m_failed)
        return;
    for (const auto &[scheme, choice] :
        {std::pair("light", Theme::Choice::Light), std::pair("dark", Theme::Choice::Dark)}) {
        Theme::instance().choose(choice);
        for (const QSize size : sizes) {
            window()->resize(size);
            for (int i = 0; i < 5; ++i) { // layouts settle, from the inside outwards
                QCoreApplication::processEvents();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            }
            if (pose)
                pose();
            const QString file = u"%1-%2-%3.png"_s.arg(name, QLatin1StringView(scheme), QString::number(size.width()));
            if (!picture().save(m_pictures.filePath(file)))
                fail(u"%1 can't be written"_s.arg(m_pictures.filePath(file)));
        }
    }
}
