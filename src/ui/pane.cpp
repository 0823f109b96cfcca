// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include <ui/look/taborder.h>

#include <QEvent>

static bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

// Qt hands the focus of what goes off or is hidden to whatever comes next in the window, its first widget for instance.
void Pane::hush()
{
    for (QObject *part : findChildren<QObject *>())
        part->blockSignals(true);
}

bool Pane::focusNextPrevChild(bool next)
{
    QWidget *gone = window()->focusWidget();
    if (m_gone && gone == m_waitsAt)
        return taborder::moveFocus(window(), m_gone, next); // from where it was
    if (!isVisible() || !gone || gone == this || !isAncestorOf(gone) || canHaveFocus(gone))
        return QWidget::focusNextPrevChild(next);
    QWidget *stay = gone->parentWidget();
    while (stay != this && !canHaveFocus(stay))
        stay = stay->parentWidget();
    if (!m_gone) { // else it is the place where the focus waits for that one
        m_gone = gone;
        gone->installEventFilter(this);
    }
    m_waitsAt = stay;
    stay->setFocus(Qt::OtherFocusReason);
    return true;
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = event->type() == QEvent::EnabledChange || event->type() == QEvent::Show;
    if (watched != m_gone || !changed)
        return QWidget::eventFilter(watched, event);
    const bool waits = m_waitsAt && window()->focusWidget() == m_waitsAt;
    if (!waits || canHaveFocus(m_gone)) {
        m_gone->removeEventFilter(this);
        if (waits)
            m_gone->setFocus(Qt::OtherFocusReason);
        m_gone = nullptr;
    }
    return QWidget::eventFilter(watched, event);
}
