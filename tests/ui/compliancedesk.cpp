// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliancedesk.h"

#include <ui/look/detailtabs.h>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

static bool hasTab(const DetailTabs *tabs, const QString &name)
{
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->accessibleTabName(at) == name)
            return true;
    }
    return false;
}

void ComplianceDesk::start()
{
    begin();
    open();
}

void ComplianceDesk::reopen()
{
    m_pane.reset();
    m_customer.reset();
    m_world->reopen();
    m_customer = std::make_unique<Customer>(workspace().client());
    open();
}

bool ComplianceDesk::showTab(const QString &name)
{
    for (DetailTabs *tabs : pane()->findChildren<DetailTabs *>()) {
        if (!tabs->isVisible() || !hasTab(tabs, name))
            continue;
        tabs->setFocus();
        for (int at = 0; at < tabs->count(); ++at)
            QTest::keyClick(tabs, Qt::Key_Left);
        for (int at = 0; at < tabs->count(); ++at) {
            if (tabs->accessibleTabName(tabs->currentIndex()) == name)
                return true;
            QTest::keyClick(tabs, Qt::Key_Right);
        }
    }
    return false;
}

QString ComplianceDesk::tabText(const QString &name)
{
    for (const DetailTabs *tabs : pane()->findChildren<DetailTabs *>()) {
        for (int at = 0; tabs->isVisible() && at < tabs->count(); ++at) {
            if (tabs->accessibleTabName(at) == name)
                return tabs->tabText(at);
        }
    }
    return {};
}

int ComplianceDesk::rowWith(const QString &list, const QString &part)
{
    const LookTable *rows = table(list);
    for (int row = 0; rows && row < rows->model()->rowCount(); ++row) {
        for (int column = 0; column < rows->model()->columnCount(); ++column) {
            if (rows->model()->index(row, column).data().toString().contains(part))
                return row;
        }
    }
    return -1;
}

bool ComplianceDesk::select(const QString &list, const QString &part)
{
    const auto isThere = [&] { return rowWith(list, part) >= 0; };
    if (!QTest::qWaitFor(isThere, 10'000))
        return false;
    LookTable *rows = table(list);
    rows->setCurrentIndex(rows->model()->index(rowWith(list, part), 0));
    return true;
}

QString ComplianceDesk::cell(const QString &list, const QString &part, const QString &column)
{
    const int row = rowWith(list, part);
    for (int at = 0; row >= 0 && at < table(list)->model()->columnCount(); ++at) {
        if (table(list)->model()->headerData(at, Qt::Horizontal).toString() == column)
            return table(list)->model()->index(row, at).data().toString();
    }
    return {};
}

bool ComplianceDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::activeWindow())
        m_pane->activateWindow(); // without a window manager, nobody does when a sheet has closed
    QWidget *focused = QApplication::focusWidget();
    if (focused)
        QTest::keyClick(focused, key, modifiers);
    return focused;
}

bool ComplianceDesk::tabTo(const QString &name)
{
    for (int steps = 0; steps < 80; ++steps) {
        if (QApplication::focusWidget() && user::nameOf(QApplication::focusWidget()) == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool ComplianceDesk::chooseFile(const QString &button, const QByteArray &content, const QString &name)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    if (!user::click(pane(), button))
        return false;
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = pane()->findChild<QFileDialog *>()) && dialog->isVisible(); }))
        return false;
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    line->setText(path); // typed, a list of completions would stand before it
    QTest::keyClick(line, Qt::Key_Return);
    m_pane->activateWindow(); // where there is no window manager
    return QTest::qWaitForWindowActive(m_pane.get());
}

QWidget *ComplianceDesk::sheet(const QString &name)
{
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([&] { return (found = user::see(pane(), name)); }, 10'000);
    return came ? found : nullptr;
}

void ComplianceDesk::lookAgain(qint64 later)
{
    sandbox().advanceClock(later);
    m_pane->refresh();
}
