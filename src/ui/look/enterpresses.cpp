// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterpresses.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPointer>
#include <QRadioButton>

void EnterPresses::install()
{
    static QPointer<EnterPresses> installed;
    if (!installed) {
        installed = new EnterPresses(qApp);
        qApp->installEventFilter(installed);
    }
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!isEnter || !button || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !button->isEnabled())
        return false;
    if (qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (!key->isAutoRepeat())
        button->click();
    return true;
}
