// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QComboBox;

// A combo box for assistive technology. On Unix Qt names one after its current entry, so that nobody could find it by
// what it is called; here it has its accessible name, and the entry is its description. One that can be typed into is
// typed into directly.
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
    QAccessibleInterface *editor() const; // nullptr: only to be chosen from
};
