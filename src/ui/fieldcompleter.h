// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

// Completes the names of fields in a filter, one word at a time: "solar st" offers "status:".
class FieldCompleter : public QCompleter
{
    Q_OBJECT

public:
    FieldCompleter(const QStringList &names, QLineEdit *filter); // belongs to it

    QStringList splitPath(const QString &typed) const override;
    QString pathFromIndex(const QModelIndex &index) const override;
};
