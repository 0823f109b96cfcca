// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class SectionList;
class QToolButton;

// The left edge of the window: the section list, and below it where help is.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    SectionList *list() const { return m_list; }

signals:
    void shortcutsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SectionList *m_list;
    QToolButton *m_help;
};
