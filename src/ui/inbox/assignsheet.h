// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/sheet.h>
#include <ui/workspace.h>

class QLineEdit;

// Asks who deals with what waits.
class AssignSheet : public Sheet
{
    Q_OBJECT

public:
    AssignSheet(const Workspace &workspace, int count, QWidget *window);

signals:
    void chosen(const QString &person);

private:
    void choose();

    QLineEdit *m_name;
    QPushButton *m_go;
};
