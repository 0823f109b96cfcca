// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// Takes the count of what is about to be bought or lost: more than a key that was pressed once too often.
class TypedCount : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypedCount(qint64 count, QWidget *parent = nullptr);

    bool isRight() const { return text() == m_count; }

private:
    const QString m_count;
};
