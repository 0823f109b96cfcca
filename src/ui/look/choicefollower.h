// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;
class QItemSelectionModel;

// Keeps a combo box and the list of its entries at one: by itself the box takes over what is chosen in its list from
// the mouse and the keyboard alone, and what assistive technology chooses there only looks chosen. Lives as long as the
// list's selection.
class ChoiceFollower : public QObject
{
public:
    explicit ChoiceFollower(QComboBox *box);

    bool isUpToDate() const; // false: the box has another list by now

private:
    void chosen();
    void take(int row);
    void showCurrent(); // in the list

    QComboBox *m_box;
    QItemSelectionModel *m_list;
    bool m_showing = false;
};
