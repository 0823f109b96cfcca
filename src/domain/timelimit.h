// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// What a country says about the date of a paper or the date in an answer. The provider writes it as English words; what
// can't be read is shown as it is and checked by nobody here.
struct TimeLimit
{
    enum class Kind {
        None, // nothing is said, or nothing that is understood
        NotExpired, // it has to be valid today
        MaxAge, // issued that long ago at most
        MinAge, // that long ago at least
        Ahead, // from today on, that far ahead at most
    };
    enum class Unit { Day, Week, Month, Year };

    Kind kind = Kind::None;
    int amount = 0;
    Unit unit = Unit::Day;

    static TimeLimit parse(const QString &words);

    QDate before(const QDate &day) const; // so much earlier
    QDate after(const QDate &day) const;
    QString span() const; // "3 months"

    bool operator==(const TimeLimit &) const = default;
};
