// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QPointer>

class ChoiceFollower;
class QComboBox;

// A combo box for assistive technology. On Unix Qt names one after its current entry, so that nobody could find it by
// what it is called; here it has its accessible name, and the entry is its description. One that can be typed into is
// typed into directly, and what is chosen in its list is chosen in the box.
class ComboAccess : public QAccessibleWidget
{
public:
    explicit ComboAccess(QComboBox *box);
    static void install(); // for every combo box from now on

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const;
    QAccessibleInterface *list() const;
    QAccessibleInterface *editor() const; // nullptr: only to be chosen from

    mutable QPointer<ChoiceFollower> m_follower; // since the list was asked for
};
