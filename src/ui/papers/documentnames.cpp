// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentnames.h"

#include <api/documents.h>
#include <flows/outcome.h>

static constexpr qsizetype mostNames = 60; // at once; a server may name a million

DocumentNames::DocumentNames(Client &client, QObject *parent)
    : QObject(parent)
    , m_api(client, Priority::Background)
{ }

void DocumentNames::learn(const QStringList &ids)
{
    QStringList unknown;
    for (const QString &id : ids) {
        if (!id.isEmpty() && !m_asked.contains(id) && unknown.size() < mostNames)
            unknown += id;
    }
    if (unknown.isEmpty())
        return;
    m_asked += unknown;
    read(unknown);
}

QCoro::Task<> DocumentNames::read(QStringList ids)
{
    const Nothing nothing;
    for (const QString &id : ids) {
        const auto document = co_await m_api.call(api::documents::fetch, nothing, id);
        if (document && !document->filename.isEmpty())
            m_known.insert(id, document->filename);
        else if (!document && !isRefusal(document.error()))
            m_asked.removeAll(id); // the next time it is wanted; one that is gone is not asked for again
    }
    emit changed();
}
