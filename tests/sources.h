// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A file of this repository as the tests about the code itself read it.
struct Source
{
    QString path{}; // from the top of the repository: "src/core/money.h"
    QString text{};

    // The text without comments and with empty string literals; line breaks stay where they are.
    QString code() const;
    int lines() const { return int(text.count(u'\n')); }
    int lineOf(qsizetype position) const { return int(QStringView(text).left(position).count(u'\n')) + 1; }

    // All with one of these endings below a folder of the repository.
    static QList<Source> below(const QString &folder, const QStringList &endings);
};
