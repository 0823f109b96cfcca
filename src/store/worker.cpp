// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <core/log.h>

Worker::Worker(const QString &file, Database::Durability durability, Opened opened)
    : m_file(file)
    , m_durability(durability)
    , m_opened(std::move(opened))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Worker::~Worker()
{
    m_thread.waitForDone();
    handover::take();
}

Database &Worker::database()
{
    if (!m_database) {
        auto database = std::make_unique<Database>(m_file, m_durability);
        m_opened(*database);
        m_database = std::move(database);
    }
    return *m_database;
}

Error Worker::settle(const DatabaseError &refused)
{
    qCWarning(logStore).noquote() << refused.error.code << refused.error.title << refused.error.detail;
    if (refused.poisoned)
        m_database.reset();
    return refused.error;
}
