// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "user.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

namespace {

QList<QWidget *> visibleParts(const QWidget *window)
{
    QList<QWidget *> parts = window->findChildren<QWidget *>();
    parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
    return parts;
}

// A row of a form says its name twice, as a label and as the field it belongs to: the field is meant.
bool isLabel(const QWidget *part)
{
    return qobject_cast<const QLabel *>(part);
}

} // namespace

QString user::nameOf(const QWidget *widget)
{
    const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

QWidget *user::see(const QWidget *window, const QString &name)
{
    QWidget *found = nullptr;
    for (QWidget *part : visibleParts(window)) {
        if (nameOf(part) == name && (!found || isLabel(found)))
            found = part;
    }
    return found;
}

bool user::canUse(const QWidget *window, const QString &name)
{
    const QWidget *part = see(window, name);
    return part && part->isEnabled();
}

bool user::click(const QWidget *window, const QString &name)
{
    auto *button = see<QAbstractButton>(window, name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool user::type(const QWidget *window, const QString &field, const QString &text)
{
    QWidget *part = see(window, field);
    if (!part || !part->isEnabled())
        return false;
    auto *edit = qobject_cast<QLineEdit *>(part);
    if (!edit)
        edit = part->findChild<QLineEdit *>();
    if (!edit || edit->isReadOnly())
        return false;
    part->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    if (QWidget *popup = QApplication::activePopupWidget()) // what completes the text has been read
        QTest::keyClick(popup, Qt::Key_Escape);
    return true;
}

bool user::choose(const QWidget *window, const QString &box, const QString &entry)
{
    auto *combo = see<QComboBox>(window, box);
    const int at = combo ? combo->findText(entry) : -1;
    if (at < 0 || !combo->isEnabled())
        return false;
    QTest::keyClick(combo, Qt::Key_Home);
    for (int steps = 0; combo->currentIndex() != at && steps < combo->count(); ++steps)
        QTest::keyClick(combo, Qt::Key_Down);
    return combo->currentIndex() == at;
}

bool user::check(const QWidget *window, const QString &box, bool on)
{
    auto *button = see<QCheckBox>(window, box);
    if (!button || !button->isEnabled())
        return false;
    if (button->isChecked() != on)
        QTest::keyClick(button, Qt::Key_Space);
    return button->isChecked() == on;
}

QStringList user::textsOf(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *part : visibleParts(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(part))
            texts += label->text();
    }
    return texts;
}

bool user::reads(const QWidget *window, const QString &part)
{
    const QStringList texts = textsOf(window);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(part); });
}
