// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downintolist.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace {

class DownKey : public QObject
{
public:
    DownKey(QLineEdit *field, QAbstractItemView *list)
        : QObject(field)
        , m_list(list)
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
        if (!isDown || !m_list->isVisible() || m_list->model()->rowCount() == 0)
            return QObject::eventFilter(watched, event);
        m_list->setFocus(Qt::TabFocusReason); // which makes its first row the current one, if none is
        return true;
    }

private:
    QAbstractItemView *m_list; // beside the field, and goes with it
};

} // namespace

void goDownIntoList(QLineEdit *field, QAbstractItemView *list)
{
    new DownKey(field, list);
}
