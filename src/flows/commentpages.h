// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/comment.h>

#include <QCoroTask>

constexpr int mostCommentPages = 8; // of 250 comments, as the provider gives them

// All comments that fit the filter, page after page, so that what is counted is whole; at most mostCommentPages. The
// session outlives the task.
QCoro::Task<Result<QList<Comment>>> readComments(Session &session, CommentFilter filter);
