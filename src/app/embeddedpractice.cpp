// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedpractice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// What a bad day is made of: the fault as the control API takes it.
struct Fault
{
    const char *key;
    const char *name;
    QJsonObject fault;
};

const QList<Fault> &faults()
{
    static const QList<Fault> all{
        {"slow", QT_TRANSLATE_NOOP("EmbeddedPractice", "Slow answers"), {{u"kind"_s, u"delay"_s}, {u"ms"_s, 2000}}},
        {"errors", QT_TRANSLATE_NOOP("EmbeddedPractice", "Errors now and then"),
            {{u"kind"_s, u"status"_s}, {u"status"_s, 503}, {u"probability"_s, 0.3}}},
        {"limit", QT_TRANSLATE_NOOP("EmbeddedPractice", "Too many requests now and then"),
            {{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 5}, {u"probability"_s, 0.2}}},
        {"lost", QT_TRANSLATE_NOOP("EmbeddedPractice", "Orders are placed, their answers are lost"),
            {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}, {u"method"_s, u"POST"_s},
                {u"path"_s, u"/number_orders"_s}}},
        {"html", QT_TRANSLATE_NOOP("EmbeddedPractice", "A web page in place of an answer"),
            {{u"kind"_s, u"html"_s}, {u"probability"_s, 0.3}}},
        {"offline", QT_TRANSLATE_NOOP("EmbeddedPractice", "No connection"), {{u"kind"_s, u"drop"_s}}},
    };
    return all;
}

} // namespace

EmbeddedPractice::EmbeddedPractice(const SandboxSettings &settings, QObject *parent)
    : Practice(parent)
    , m_faults(std::make_shared<QHash<QString, int>>())
    , m_sandbox(settings)
{
    connect(&m_sandbox, &EmbeddedSandbox::ready, this, [this](const SandboxAddress &address) {
        m_oldWorld = address.oldState;
        m_eventKey = address.eventKey;
        const auto url = BaseUrl::parse(address.url);
        settle(url ? Result<Address>(Address{*url, address.key}) : Result<Address>(url.error()));
    });
    connect(&m_sandbox, &EmbeddedSandbox::failed, this, [this](const QString &message) {
        settle(Error{.title = tr("The sandbox did not start."), .detail = message});
    });
}

QFuture<Result<Practice::Address>> EmbeddedPractice::address()
{
    if (m_address && *m_address)
        return QtFuture::makeReadyFuture(*m_address);
    if (m_address) { // what was in its way may be gone
        m_address.reset();
        m_sandbox.server()->start();
    }
    QPromise<Result<Address>> &asked = m_asked.emplace_back();
    asked.start();
    return asked.future();
}

void EmbeddedPractice::settle(const Result<Address> &address)
{
    m_address = address;
    for (QPromise<Result<Address>> &asked : m_asked) {
        asked.addResult(address);
        asked.finish();
    }
    m_asked.clear();
}

void EmbeddedPractice::tellEventsTo(const QString &url)
{
    QMetaObject::invokeMethod(m_sandbox.server(), [server = m_sandbox.server(), url] {
        server->control("POST", u"/webhook"_s, {{u"url"_s, url}});
    });
}

void EmbeddedPractice::moveClock(std::chrono::minutes by)
{
    const QJsonObject move{{u"advance_ms"_s, qint64(std::chrono::milliseconds(by).count())}};
    change([move](SandboxServer &server) { server.control("POST", u"/clock"_s, move); });
}

void EmbeddedPractice::review(bool approve)
{
    change([verdict = approve ? u"approve"_s : u"decline"_s](SandboxServer &server) {
        const auto waiting = QJsonDocument::fromJson(server.control("GET", u"/reviews"_s).body)[u"data"_s].toArray();
        for (const auto &review : waiting)
            server.control("POST", u"/reviews/%1/%2"_s.arg(review[u"id"_s].toString(), verdict));
    });
}

void EmbeddedPractice::change(const std::function<void(SandboxServer &)> &how)
{
    QMetaObject::invokeMethod(m_sandbox.server(), [this, server = m_sandbox.server(), how] {
        how(*server);
        QMetaObject::invokeMethod(this, &Practice::changed, Qt::QueuedConnection);
    });
}

QList<Practice::Trouble> EmbeddedPractice::troubles() const
{
    QList<Trouble> all;
    for (const Fault &fault : faults())
        all.append({QString::fromLatin1(fault.key), tr(fault.name)});
    return all;
}

void EmbeddedPractice::setTrouble(const QString &key, bool on)
{
    for (const Fault &fault : faults()) {
        if (key != QLatin1StringView(fault.key))
            continue;
        QMetaObject::invokeMethod(
            m_sandbox.server(), [key, on, ids = m_faults, server = m_sandbox.server(), json = fault.fault] {
                if (const int id = ids->take(key); id > 0)
                    server->control("DELETE", u"/faults/%1"_s.arg(id));
                if (!on)
                    return;
                const sandbox::Answer set = server->control("POST", u"/faults"_s, json);
                ids->insert(key, QJsonDocument::fromJson(set.body)[u"data"][u"id"].toInt());
            });
    }
}
