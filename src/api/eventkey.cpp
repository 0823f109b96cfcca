// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventkey.h"

#include <openssl/evp.h>

#include <memory>

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype signatureSize = 64;

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

// Nothing when it is not base64 in the one way in which these bytes are written.
QByteArray strictlyDecoded(const QByteArray &text)
{
    const QByteArray decoded = QByteArray::fromBase64(text);
    return decoded.toBase64() == text ? decoded : QByteArray();
}

} // namespace

std::optional<EventKey> EventKey::fromBase64(const QString &text)
{
    const QByteArray decoded = strictlyDecoded(text.trimmed().toUtf8());
    return decoded.size() == keySize ? std::optional(EventKey(decoded)) : std::nullopt;
}

bool EventKey::hasSigned(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature) const
{
    const QByteArray decoded = strictlyDecoded(signature);
    if (decoded.size() != signatureSize)
        return false;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(m_bytes), std::size_t(m_bytes.size())),
        EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const QByteArray text = timestamp + '|' + body;
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(decoded), signatureSize, bytes(text), std::size_t(text.size())) == 1;
}
