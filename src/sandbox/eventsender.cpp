// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsender.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/deliveries.h>
#include <sandbox/world.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include <openssl/evp.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr std::chrono::milliseconds patience(2000);
constexpr std::array<int, 2> pausesMs{2000, 4000}; // after the first attempt, the second
constexpr auto here = "127.0.0.1"_L1;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

Key keyOf(const QByteArray &secret)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(secret), std::size_t(secret.size())),
        EVP_PKEY_free};
}

QByteArray signature(const QByteArray &secret, const QByteArray &text)
{
    const Key key = keyOf(secret);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::array<uchar, 64> made{};
    std::size_t size = made.size();
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get());
    EVP_DigestSign(context.get(), made.data(), &size, bytes(text), std::size_t(text.size()));
    return QByteArray(reinterpret_cast<const char *>(made.data()), qsizetype(size)).toBase64();
}

} // namespace

EventSender::EventSender(Context &context)
    : m_context(context)
{ }

// Nothing real is signed with it, so it may follow from the seed.
QByteArray EventSender::privateKey() const
{
    const QByteArray seed = "events of the sandbox " + QByteArray::number(m_context.world.seed());
    return QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
}

QByteArray EventSender::publicKey() const
{
    const Key key = keyOf(privateKey());
    std::array<uchar, 32> raw{};
    std::size_t size = raw.size();
    EVP_PKEY_get_raw_public_key(key.get(), raw.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(raw.data()), qsizetype(size)).toBase64();
}

bool EventSender::setUrl(const QUrl &url)
{
    if (!url.isEmpty() && (url.scheme() != "http"_L1 || url.host() != here || url.port() <= 0))
        return false;
    m_url = url;
    if (!url.isEmpty() && url.path().isEmpty())
        m_url.setPath(u"/"_s);
    m_last = m_context.database.number("SELECT max(position) FROM webhook_deliveries");
    return true;
}

void EventSender::sendNew()
{
    if (m_url.isEmpty())
        return;
    auto row = m_context.database.query("SELECT " + deliveryColumns
            + ", position FROM webhook_deliveries WHERE position > ? AND started_at <= ? ORDER BY position",
        m_last, m_context.clock.now());
    while (row.next()) {
        m_last = row.number(8);
        post(deliveryJson(m_context, row)[u"webhook"].toObject(), 1);
    }
}

QByteArray EventSender::message(const QByteArray &body) const
{
    const QByteArray time = QByteArray::number(m_context.clock.now() / 1000);
    return "POST " + m_url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: " + m_url.authority().toLatin1()
        + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + "telnyx-timestamp: " + time
        + "\r\ntelnyx-signature-ed25519: " + signature(privateKey(), time + '|' + body)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void EventSender::post(const QJsonObject &event, int attempt)
{
    const QJsonObject meta{{u"attempt"_s, attempt}, {u"delivered_to"_s, m_url.toString()}};
    const QJsonObject envelope{{u"data"_s, event}, {u"meta"_s, meta}};
    auto *socket = new QTcpSocket(this);
    const auto ended = [this, socket, event, attempt] {
        const bool isTaken = socket->readAll().startsWith("HTTP/1.1 2");
        socket->disconnect(this);
        socket->deleteLater();
        if (!isTaken && attempt <= int(pausesMs.size()) && !m_url.isEmpty())
            QTimer::singleShot(
                pausesMs[std::size_t(attempt - 1)], this, [this, event, attempt] { post(event, attempt + 1); });
    };
    connect(socket, &QTcpSocket::readyRead, this, ended);
    connect(socket, &QTcpSocket::errorOccurred, this, ended);
    QTimer::singleShot(patience, socket, ended);
    socket->connectToHost(m_url.host(), quint16(m_url.port()));
    socket->write(message(QJsonDocument(envelope).toJson(QJsonDocument::Compact)));
}

} // namespace sandbox
