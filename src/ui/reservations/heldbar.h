// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rows.h>
#include <ui/look/actionbar.h>

class Workspace;

// What can be done with the held numbers that are selected: how long they are held still, what they would cost, and why
// they can't be bought just now.
class HeldBar : public ActionBar
{
    Q_OBJECT

public:
    explicit HeldBar(Workspace &workspace, QWidget *parent = nullptr);

    void tell(const QList<HeldNumber> &rows, bool isExtending); // none: the bar is hidden
    bool canBuy() const; // what was told last
    bool canRelease() const; // what was told last: one of them is in the basket

signals:
    void extendRequested();
    void releaseRequested();
    void buyRequested();

private:
    void tellBuy(const QList<HeldNumber> &rows, const QString &whyNot);

    Workspace &m_workspace;
    QPushButton *m_release;
    QPushButton *m_extend;
    QPushButton *m_buy;
};
