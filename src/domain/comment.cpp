// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment.h"

#include <core/describe.h>

#include <QLocale>

using namespace Qt::StringLiterals;

// clang-format off
const Schema Comment::schema = Describe<Comment>()
    ("id",                  &Comment::id)
    ("body",                &Comment::body)
    ("comment_record_id",   &Comment::recordId)
    ("comment_record_type", &Comment::recordType)
    ("commenter",           &Comment::commenter)
    ("commenter_type",      &Comment::commenterType)
    ("read_at",             &Comment::readAt)
    ("created_at",          &Comment::createdAt)
    ("updated_at",          &Comment::updatedAt);

template<> const Schema Page<Comment>::schema = Describe<Page<Comment>>()
    ("data", &Page<Comment>::data)
    ("meta", &Page<Comment>::meta);

const Schema CommentDraft::schema = Describe<CommentDraft>()
    ("body",                &CommentDraft::body)
    ("comment_record_id",   &CommentDraft::recordId)
    ("comment_record_type", &CommentDraft::recordType);

const Schema CommentFilter::schema = Describe<CommentFilter>()
    ("page[number]",                &CommentFilter::pageNumber)
    ("page[size]",                  &CommentFilter::pageSize)
    ("filter[comment_record_id]",   &CommentFilter::recordId)
    ("filter[comment_record_type]", &CommentFilter::recordType);
// clang-format on

std::span<const EnumName<CommentRecord>> names(CommentRecord)
{
    static constexpr EnumName<CommentRecord> table[] = {
        {CommentRecord::SubOrder, "sub_number_order"_L1},
        {CommentRecord::RequirementGroup, "requirement_group"_L1},
        {CommentRecord::AdvancedOrder, "advanced_number_order"_L1},
    };
    return table;
}

std::span<const EnumName<CommenterType>> names(CommenterType)
{
    static constexpr EnumName<CommenterType> table[] = {
        {CommenterType::Admin, "admin"_L1},
        {CommenterType::User, "user"_L1},
    };
    return table;
}

bool Comment::isUnread() const
{
    return !readAt.isValid() && commenterType != CommenterType::User;
}

static QString endText(const QDateTime &deadline)
{
    return QLocale::c().toString(deadline.toUTC(), u"d MMMM yyyy, HH:mm 'UTC'"_s);
}

QString extensionRequest(const QDateTime &deadline, int days)
{
    const QString until = deadline.isValid() ? u", which ends on %1,"_s.arg(endText(deadline)) : QString();
    return u"We need more time for the requirements of this order. Could you please extend its deadline%1 by %2 days?"_s
        .arg(until, QString::number(days));
}

bool asksForTime(const Comment &comment, const QDateTime &deadline)
{
    return comment.commenterType == CommenterType::User && deadline.isValid()
        && comment.body.contains(endText(deadline));
}
