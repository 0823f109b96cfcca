// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementbook.h"

#include <api/requirements.h>
#include <flows/review.h>

#include <deque>

static constexpr qsizetype mostRead = 60; // of one sub-order; a server may name a million

RequirementBook::RequirementBook(Client &client, QObject *parent)
    : QObject(parent)
    , m_api(client)
{ }

void RequirementBook::learn(const QStringList &ids, const QString &phoneNumber)
{
    QStringList unknown;
    for (const QString &id : ids) {
        if (!m_asked.contains(id) && unknown.size() < mostRead)
            unknown += id;
    }
    if (unknown.isEmpty())
        return;
    m_asked += unknown;
    read(unknown, phoneNumber);
}

QCoro::Task<> RequirementBook::read(QStringList ids, QString phoneNumber)
{
    const Nothing nothing;
    std::deque<Call<RequirementType>> calls;
    for (const QString &id : ids)
        calls.push_back(m_api.call(api::requirements::type, nothing, id));
    QStringList missing;
    for (const QString &id : ids) {
        auto call = std::move(calls.front());
        calls.pop_front();
        const auto type = co_await std::move(call);
        if (type)
            m_known.insert(id, type->asRequirement());
        else
            missing += id;
    }
    if (!missing.isEmpty() && !phoneNumber.isEmpty()) {
        const QStringList numbers{phoneNumber};
        const auto named = co_await requirementsOf(m_api, numbers);
        for (const Requirement &requirement : named ? named->value(phoneNumber) : QList<Requirement>()) {
            if (missing.removeAll(requirement.id) > 0)
                m_known.insert(requirement.id, requirement);
        }
    }
    for (const QString &id : std::as_const(missing))
        m_asked.removeAll(id); // the kinds of the fields must do for now
    emit changed();
}
