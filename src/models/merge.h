// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

// One step on the way from the keys a model has to the keys it shall have.
struct MergeStep
{
    enum class Kind {
        Remove, // rows at … at + count - 1 go
        Insert, // wanted rows `rows` come in at `at`
        Permute, // row i becomes what was row rows[i]
    };

    Kind kind = Kind::Remove;
    int at = 0;
    int count = 0;
    QList<int> rows{};
};

// Few steps, never a reset: views keep selection, current row and place. No key may be there twice in either list.
QList<MergeStep> mergeSteps(const QStringList &present, const QStringList &wanted);
