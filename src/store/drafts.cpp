// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include <core/json.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> ready(const T &value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(value));
    promise.finish();
    return promise.future();
}

QByteArray written(const DraftValues &values)
{
    QJsonObject json;
    for (auto it = values.begin(); it != values.end(); ++it)
        json.insert(it.key(), it.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

DraftValues read(const QByteArray &text)
{
    DraftValues values;
    if (const auto json = JsonDocument::parse(text))
        json->root().eachMember(
            [&values](const QString &key, JsonValue value) { values.insert(key, value.string().value_or(QString())); });
    return values;
}

// Where a box belongs.
QByteArray placeOf(const QString &account, const QString &subject)
{
    return account.toUtf8() + '\n' + subject.toUtf8();
}

} // namespace

Drafts::Drafts(Worker &state, const QString &account, const Secret &key, std::function<void()> keyWanted)
    : m_state(state)
    , m_account(account)
    , m_keyWanted(std::move(keyWanted))
{
    seal(key);
}

void Drafts::seal(const Secret &key)
{
    const auto seal = std::make_shared<const Seal>(key);
    if (!seal->isUsable())
        return;
    m_seal = seal;
    for (const auto &[subject, values] : std::exchange(m_session, {}).asKeyValueRange())
        save(subject, values);
}

QFuture<Result<DraftValues>> Drafts::load(const QString &subject) const
{
    if (!m_seal && m_session.contains(subject))
        return ready(m_session.value(subject));
    return m_state.run([account = m_account, subject, seal = m_seal](Database &database) -> DraftValues {
        auto row = database.query("SELECT box FROM draft WHERE account = ? AND subject = ?", account, subject);
        if (!row.next())
            return {};
        const auto text = seal ? seal->opened(row.bytes(0), placeOf(account, subject)) : std::nullopt;
        if (!text)
            throw DatabaseError{{.kind = Error::Kind::Local,
                .code = QString::fromLatin1(unreadable),
                .title = QCoreApplication::translate("Store", "What was typed here can't be read any more."),
                .detail = QCoreApplication::translate("Store", "Its key is no longer in the keychain."),
                .bytesLeft = false}};
        return read(*text);
    });
}

QFuture<Result<Done>> Drafts::save(const QString &subject, const DraftValues &values)
{
    if (!m_seal) {
        if (values.isEmpty())
            m_session.remove(subject);
        else
            m_session.insert(subject, values);
        if (m_keyWanted && !values.isEmpty())
            std::exchange(m_keyWanted, nullptr)();
        return ready(Done());
    }
    return m_state.run([account = m_account, subject, values, seal = m_seal](Database &database) {
        if (values.isEmpty())
            database.run("DELETE FROM draft WHERE account = ? AND subject = ?", account, subject);
        else
            database.run("INSERT OR REPLACE INTO draft(account, subject, box) VALUES(?, ?, ?)", account, subject,
                seal->sealed(written(values), placeOf(account, subject)));
    });
}

QFuture<Result<QStringList>> Drafts::subjects() const
{
    if (!m_seal)
        return ready(QStringList(m_session.keys()));
    return m_state.run([account = m_account](Database &database) {
        QStringList all;
        auto row = database.query("SELECT subject FROM draft WHERE account = ? ORDER BY subject", account);
        while (row.next())
            all += row.text(0);
        return all;
    });
}
