// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

// Draws a section: mark of the current one, icon, name, badge. The line between groups lies in the room above the
// first item of the next, so that the list holds nothing but sections.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, IconRole, BadgeRole, ToneRole, RoomAboveRole, LineAboveRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int widthFor(const QString &name); // that a section of this name needs
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
