// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comboaccess.h"

#include <ui/look/choicefollower.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *box = className == u"QComboBox" ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new ComboAccess(box) : nullptr;
}

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

ComboAccess::ComboAccess(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{ }

void ComboAccess::install()
{
    QAccessible::installFactory(make);
}

QComboBox *ComboAccess::box() const
{
    return static_cast<QComboBox *>(object());
}

QAccessibleInterface *ComboAccess::editor() const
{
    return box()->lineEdit() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
}

QAccessibleInterface *ComboAccess::list() const
{
    if (!m_follower || !m_follower->isUpToDate())
        m_follower = new ChoiceFollower(box());
    return QAccessible::queryAccessibleInterface(box()->view());
}

QString ComboAccess::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    const bool saysEntry = kind == QAccessible::Value || (kind == QAccessible::Description && own.isEmpty());
    return saysEntry ? box()->currentText() : own;
}

QAccessible::State ComboAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.hasPopup = true;
    state.editable = box()->isEditable();
    return state;
}

int ComboAccess::childCount() const
{
    return box()->isEditable() ? 2 : 1;
}

QAccessibleInterface *ComboAccess::child(int index) const
{
    if (index == 0)
        return list();
    return index == 1 ? editor() : nullptr;
}

int ComboAccess::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (const auto *own = this->child(i); own && child && own->object() == child->object())
            return i;
    }
    return -1;
}

void *ComboAccess::interface_cast(QAccessible::InterfaceType type)
{
    const bool isText = type == QAccessible::TextInterface || type == QAccessible::EditableTextInterface;
    if (isText && box()->lineEdit())
        return editor()->interface_cast(type);
    return QAccessibleWidget::interface_cast(type);
}

QStringList ComboAccess::actionNames() const
{
    return {showMenuAction(), increaseAction(), decreaseAction(), setFocusAction()};
}

void ComboAccess::doAction(const QString &name)
{
    if (!box()->isEnabled())
        return;
    if (name == showMenuAction())
        box()->view()->isVisible() ? box()->hidePopup() : box()->showPopup();
    else if (name == increaseAction())
        press(box(), Qt::Key_Down);
    else if (name == decreaseAction())
        press(box(), Qt::Key_Up);
    else
        QAccessibleWidget::doAction(name);
}
