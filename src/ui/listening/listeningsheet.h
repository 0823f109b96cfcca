// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/listening/listening.h>
#include <ui/look/sheet.h>

class FieldRow;
class QCheckBox;
class QLineEdit;

// Where an account's events are listened for, to be read and changed. What can't be done stays as it was typed, with
// the reason below its field.
class ListeningSheet : public Sheet
{
    Q_OBJECT

public:
    // key: what stands in the field until somebody has typed one. The listening may end first: then so does the sheet.
    ListeningSheet(Listening &listening, const QString &key, QWidget *window, const QWidget *uncovered);

private:
    void addFields(const ListeningRules &rules);
    void save();

    Listening &m_listening;
    QCheckBox *m_isOn;
    QLineEdit *m_port;
    FieldRow *m_portRow = nullptr;
    QLineEdit *m_key;
    FieldRow *m_keyRow = nullptr;
};
