// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

using namespace Qt::StringLiterals;

static QHash<QString, QByteArray> readAll(Database &database)
{
    QHash<QString, QByteArray> values;
    auto row = database.query("SELECT key, value FROM setting");
    while (row.next())
        values.insert(row.text(0), row.bytes(1));
    return values;
}

Settings::Settings(Worker &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{ }

QCoro::Task<Result<Done>> Settings::load()
{
    auto values = co_await later(m_scope, m_state.run(readAll));
    if (!values)
        co_return values.error();
    m_values = *values;
    co_return Done();
}

void Settings::setValue(const QString &name, const QByteArray &value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    save(name, value);
}

QCoro::Task<> Settings::save(QString name, QByteArray value)
{
    const auto saving = m_state.run([name, value](Database &database) {
        database.run("INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)", name, value);
    });
    const auto saved = co_await later(m_scope, saving);
    if (saved)
        emit this->saved();
    else
        emit notSaved(saved.error());
}
