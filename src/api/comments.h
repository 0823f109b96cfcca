// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/comment.h>

// What is said about an order's papers. Fact sheet 2.10; "Comments".
namespace api::comments {
// clang-format off
inline constexpr Endpoint<CommentFilter, Page<Comment>> list     {Verb::Get, "/comments"};
inline constexpr Endpoint<CommentDraft, Comment>        create   {Verb::Post, "/comments"};
inline constexpr Endpoint<Nothing, Comment>             markRead {Verb::Patch, "/comments/{id}/read"};
// clang-format on
} // namespace api::comments
