// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <core/handover.h>

#include <QJsonDocument>
#include <QSignalSpy>

#include <future>

using namespace Qt::StringLiterals;

static SandboxSettings seeded(SandboxSettings settings)
{
    if (!settings.seed)
        settings.seed = 1;
    return settings;
}

SandboxFixture::SandboxFixture(SandboxSettings settings)
    : SandboxFixture(std::move(settings), sandbox::allRoutes())
{ }

SandboxFixture::SandboxFixture(SandboxSettings settings, const QList<sandbox::Route> &routes)
    : m_sandbox(seeded(std::move(settings)), routes)
{
    QSignalSpy failed(&m_sandbox, &EmbeddedSandbox::failed);
    QObject::connect(
        &m_sandbox, &EmbeddedSandbox::ready, [this](const SandboxAddress &address) { m_address = address; });
    QSignalSpy ready(&m_sandbox, &EmbeddedSandbox::ready);
    if (!ready.wait(30'000))
        qFatal("The sandbox did not start: %s",
            failed.isEmpty() ? "no word" : qPrintable(failed.first().first().toString()));
}

SandboxFixture::~SandboxFixture() = default;

QJsonObject SandboxFixture::control(const QByteArray &method, const QString &path, const QJsonObject &json)
{
    const auto promise = std::make_shared<std::promise<sandbox::Answer>>(); // a sanitizer sees it, and not Qt's locks
    SandboxServer *server = m_sandbox.server();
    handover::give();
    QMetaObject::invokeMethod(
        server,
        [&, promise] {
            handover::take();
            promise->set_value(server->control(method, path, json));
        },
        Qt::QueuedConnection);
    const sandbox::Answer answer = promise->get_future().get();
    if (answer.isError())
        qFatal("The sandbox refused %s %s: %s", method.constData(), qPrintable(path), answer.body.constData());
    return QJsonDocument::fromJson(answer.body).object();
}

int SandboxFixture::setFault(const QByteArray &method, const QString &path, QJsonObject fault)
{
    fault.insert(u"method"_s, QString::fromLatin1(method));
    fault.insert(u"path"_s, path);
    return control("POST", u"/faults"_s, fault)[u"data"][u"id"].toInt();
}

int SandboxFixture::hold(const QString &path, const QByteArray &method)
{
    return setFault(method, path, {{u"kind"_s, u"hold"_s}});
}

void SandboxFixture::release(int fault)
{
    control("DELETE", u"/faults/%1"_s.arg(fault));
}

void SandboxFixture::clearFaults()
{
    control("DELETE", u"/faults"_s);
}

void SandboxFixture::advanceClock(qint64 ms)
{
    control("POST", u"/clock"_s, {{u"advance_ms"_s, ms}});
}

QDateTime SandboxFixture::now()
{
    return QDateTime::fromString(control("GET", u"/clock"_s)[u"data"][u"now"].toString(), Qt::ISODateWithMs);
}

int SandboxFixture::requestCount(const QByteArray &method, const QString &path)
{
    const QString query = u"/requests?method=%1&path=%2"_s.arg(
        QString::fromLatin1(method), QString::fromLatin1(QUrl::toPercentEncoding(path)));
    return control("GET", query)[u"meta"][u"count"].toInt();
}

int SandboxFixture::heldRequests()
{
    return control("GET", u"/state?table=meta&limit=0"_s)[u"data"][u"counters"][u"held"].toInt();
}

int SandboxFixture::abandonedRequests()
{
    return control("GET", u"/state?table=meta&limit=0"_s)[u"data"][u"counters"][u"abandoned"].toInt();
}
