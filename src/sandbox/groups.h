// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/papers.h>
#include <sandbox/statement.h>

namespace sandbox {

struct Context;

// A set of answers to what one country asks for one number type and action.
struct Group
{
    qint64 position = 0;
    QString id{};
    QString status{};
    QString action{}; // "ordering" or "porting"
    const Requirement *asked = nullptr;
};

// What a group is made for.
struct GroupWish
{
    const Requirement *asked = nullptr;
    QString action{};
    QString customerReference{};
};

std::optional<Group> groupOf(Context &context, const QByteArray &where, const Value &value);
QJsonObject groupJson(Context &context, const Group &group);

Group addGroup(Context &context, const GroupWish &wish, qint64 at); // with every requirement, none answered
QList<Problem> answerGroup(Context &context, const Group &group, const QList<GivenValue> &given, qint64 at);
void removeGroup(Context &context, const Group &group, qint64 at);
bool isFulfilled(Context &context, const Group &group); // every requirement has a value
bool canBeSubmitted(const Group &group); // not every country's groups can be looked at in advance

// Why numbers of an offer can't be ordered with a group (its id); nothing when they can.
std::optional<Problem> unusable(Context &context, const QString &groupId, const Offer &offer, const QString &pointer);

// Its answers for the pending numbers of an order; those that were approved in the group need no review again.
void applyGroup(Context &context, const Group &group, const QList<Paper> &papers, qint64 at);

// The same for the group a body names, when nothing speaks against it.
QList<Problem> assignGroup(Context &context, const QJsonObject &body, const QList<Paper> &papers);

} // namespace sandbox
