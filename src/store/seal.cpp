// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace {

constexpr int keySize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr char version = 1;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

QByteArray random(int size)
{
    QByteArray random(size, Qt::Uninitialized);
    if (RAND_bytes(bytes(random), size) != 1)
        qFatal("The system gives no random numbers.");
    return random;
}

// A context that has taken key, nonce and place; null when the library refuses.
Context begun(bool encrypts, const Secret &key, const QByteArray &nonce, const QByteArray &place)
{
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    const bool isBegun = context
        && EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.bytes()), bytes(nonce), encrypts) == 1
        && EVP_CipherUpdate(context.get(), nullptr, &length, bytes(place), int(place.size())) == 1;
    if (!isBegun)
        context.reset();
    return context;
}

} // namespace

Secret Seal::newKey()
{
    return Secret(random(keySize).toBase64());
}

Seal::Seal(const Secret &key)
{
    QByteArray decoded = QByteArray::fromBase64(key.bytes());
    if (decoded.size() == keySize)
        m_key = Secret(std::move(decoded));
}

QByteArray Seal::sealed(const QByteArray &plain, const QByteArray &place) const
{
    Q_ASSERT(isUsable());
    const QByteArray nonce = random(nonceSize);
    const Context context = begun(true, m_key, nonce, place);
    QByteArray text(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagSize, Qt::Uninitialized);
    int length = 0;
    const bool isDone = context
        && EVP_CipherUpdate(context.get(), bytes(text), &length, bytes(plain), int(plain.size())) == 1
        && EVP_CipherFinal_ex(context.get(), bytes(text) + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    if (!isDone)
        qFatal("AES-256-GCM is missing.");
    return version + nonce + text + tag;
}

std::optional<QByteArray> Seal::opened(const QByteArray &box, const QByteArray &place) const
{
    if (!isUsable() || box.size() < 1 + nonceSize + tagSize || box.at(0) != version)
        return std::nullopt;
    const QByteArray text = box.sliced(1 + nonceSize, box.size() - 1 - nonceSize - tagSize);
    QByteArray tag = box.last(tagSize);
    const Context context = begun(false, m_key, box.sliced(1, nonceSize), place);
    QByteArray plain(text.size(), Qt::Uninitialized);
    int length = 0;
    const bool isOurs = context
        && EVP_CipherUpdate(context.get(), bytes(plain), &length, bytes(text), int(text.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_CipherFinal_ex(context.get(), bytes(plain) + length, &length) == 1;
    return isOurs ? std::optional(plain) : std::nullopt;
}
