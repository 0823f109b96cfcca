// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/intent.h>

#include <QHash>

// One change that was asked of a provider, as the record knows it. All times are the server's.
struct Deed
{
    enum class Kind {
        Buy,
        Reserve,
        Extend,
        Answer, // requirements of orders, sub-orders or numbers
        AssignGroup,
        CancelSubOrder,
        AddGroup,
        ChangeGroup,
        SubmitGroup,
        DeleteGroup,
        Upload,
        ChangeDocument,
        DeleteDocument,
        AddAddress,
        DeleteAddress,
        Comment,
    };
    enum class Outcome {
        UnderWay,
        Done,
        Partly, // some of what was asked for was refused
        Refused, // proven: nothing was done
        Unknown, // it may have been done
        GivenUp, // the user settled it without proof
    };

    bool isAboutNumbers() const { return kind == Kind::Buy || kind == Kind::Reserve; }

    qint64 id = 0; // grows with every change
    QString account{};
    Kind kind = Kind::Buy;
    QStringList subjects{}; // numbers of Buy and Reserve, ids of all others
    QString reference{}; // as sent
    QString person{}; // who asked for it; empty: nobody knows
    QDateTime begunAt{};
    QDateTime endedAt{}; // invalid: under way
    Outcome outcome = Outcome::UnderWay;
    int done = 0; // of subjects
    Error error{}; // of what was not done
    QString requestId{};

    // Of purchases.
    qint64 purchase = 0; // Intent::id
    bool wasRefused = false; // by a complete answer, which may be made sure of yet
    std::optional<IntentState> state{};
    Totals cost{};
    QStringList orderIds{};
    qint64 bodySize = 0; // of the bytes that were sent
    QByteArray bodySha256{};
};

// How a change other than a purchase ended.
struct DeedEnd
{
    Deed::Outcome outcome = Deed::Outcome::Unknown;
    int done = 0;
    Error error{}; // looked at unless all was done
};

// What a list of changes is narrowed to. All but the first part it: their counts add up.
enum class DeedGroup { All, UnderWay, InDoubt, Refused, Done, GivenUp };

struct DeedQuery
{
    QString account{};
    DeedGroup group = DeedGroup::All;
    qint64 before = 0; // changes older than that one; 0: from the newest on
    int limit = -1; // -1: all
};

struct DeedPage
{
    struct Day
    {
        int shown = 0; // of the group
        int all = 0;
    };

    QList<Deed> deeds{}; // newest first
    bool hasMore = false;
    QHash<QDate, Day> days{}; // local days of these deeds
    QHash<DeedGroup, int> counts{};
};

// One thing that happened to a change.
struct DeedStep
{
    enum class What {
        WrittenDown,
        Sent,
        NotSent, // no byte left
        Answered, // as the change ended: placed, or done
        Refused,
        NoAnswer, // none that proves anything
        Looked,
        Moved, // a purchase came to `state`
    };

    What what = What::WrittenDown;
    QDateTime at{};
    QString channel{}; // of Looked: "orders", "inventory", "user"
    bool ok = true; // of Looked: it could be read
    int rows = 0; // of Looked: orders that were found
    IntentState state = IntentState::Sending; // of Moved
    bool byUser = false; // of Moved
};

// All that is known of one change.
struct DeedStory
{
    Deed deed{};
    Intent intent{}; // of a purchase
    QByteArray body{}; // of a purchase: the bytes that were sent
    QList<DeedStep> steps{};
};
