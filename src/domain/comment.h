// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>

// What the customer and the provider's people write to each other about an order's papers (fact sheet 2.10).

enum class CommentRecord { SubOrder, RequirementGroup, AdvancedOrder };
std::span<const EnumName<CommentRecord>> names(CommentRecord);

enum class CommenterType { Admin, User };
std::span<const EnumName<CommenterType>> names(CommenterType);

struct Comment
{
    QString id{};
    QString body{}; // somebody else's words
    QString recordId{}; // of what it is about
    OpenEnum<CommentRecord> recordType{};
    QString commenter{}; // an e-mail address
    OpenEnum<CommenterType> commenterType{};
    QDateTime readAt{}; // invalid until read
    QDateTime createdAt{};
    QDateTime updatedAt{};

    bool isUnread() const; // it waits for the customer: our own never do

    static const Schema schema;
};

// Body of a new comment.
struct CommentDraft
{
    static constexpr qsizetype longest =
        2'000; // nobody documents a maximum; what is longer is likely a paste gone wrong

    QString body{};
    QString recordId{};
    OpenEnum<CommentRecord> recordType{};

    static const Schema schema;
};

struct CommentFilter : PageRequest
{
    QString recordId{};
    OpenEnum<CommentRecord> recordType{};

    static const Schema schema;
};

// Words that ask the provider's people for more time. They are for them, so they are English wherever we are.
QString extensionRequest(const QDateTime &deadline, int days);
// Ours, and about this very deadline: once that has moved, nothing is asked for any more.
bool asksForTime(const Comment &comment, const QDateTime &deadline);

template <>
const Schema Page<Comment>::schema;
